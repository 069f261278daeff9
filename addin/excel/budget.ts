/**
 * Excel on the web refuses requests above 5 MB. Writers report what they queue and the budget says when to send it.
 * Ours are kept well below: office.js writes a request in one go, and a larger one would hold the pane up. Sizes are UTF-8 bytes of the request as office.js builds it (measured: 8.5 bytes a number in a block, 555 bytes a single-cell proxy).
 */
export const REQUEST_LIMIT = 600_000;
/** A property set on an object of its own. */
export const PROXY_BYTES = 700;

export class RequestBudget {
  private queued = 0;
  private breathed = Date.now();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly onSent?: () => void,
    private readonly limit = REQUEST_LIMIT,
  ) {}

  /** Counts `bytes` more; sends what is queued first when they would not fit. Lets the page breathe in between. */
  async reserve(bytes: number): Promise<void> {
    if (Date.now() - this.breathed > BREATH_MILLISECONDS) await this.breathe();
    if (this.queued > 0 && this.queued + bytes > this.limit) await this.send();
    this.queued += bytes;
  }

  private async breathe(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.breathed = Date.now();
  }

  /** Counts `count` property sets or method calls. */
  async reserveCalls(count: number): Promise<void> {
    await this.reserve(count * PROXY_BYTES);
  }

  async send(): Promise<void> {
    this.queued = 0;
    await this.context.sync();
    this.breathed = Date.now();
    this.onSent?.();
  }
}

/** Work between two breaths of the page, so that no task of it grows long. */
const BREATH_MILLISECONDS = 30;
