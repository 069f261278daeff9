import type { ExcelHost } from '../host';
import type { WireEvent } from '../wire';
import { appContext, frameName, type PaneIdentity } from './app-context';
import {
  ActionType,
  answerTo,
  DispatchId,
  errorNumbers,
  type FrameMessage,
  hostActions,
  MessageType,
  ResponseType,
  readMessage,
  tabIn,
} from './protocol';

export interface WebHostOptions {
  readonly host: ExcelHost;
  /** Address of the pane's page. office.js trusts a host page of its own host name over https, or one of Microsoft's. */
  readonly source: string;
  /** Where the frame is put. */
  readonly container: HTMLElement;
  readonly title: string;
  readonly locale?: string;
  readonly flags?: 0 | 1;
  /** Told when the pane hands over focus or keys: names of `hostActions`. */
  readonly onAction?: (action: string, details: readonly unknown[]) => void;
}

interface Listener {
  readonly message: FrameMessage;
  readonly origin: string;
}

/** The page side of Excel on the web: shows the pane in a frame and answers its messages from an emulated workbook. */
export class WebHost {
  readonly frame: HTMLIFrameElement;
  /** What `Office.context.document.settings` keeps, as the pane saves it. */
  settings: unknown = [];
  private readonly identity: PaneIdentity;
  private readonly paneOrigin: string;
  private readonly listeners = new Map<string, Listener>();
  private correlation = 0;

  constructor(private readonly options: WebHostOptions) {
    const { host, container, source, title } = options;
    this.identity = {
      conversation: 'doi-chieu-1',
      control: 'pane-1',
      origin: location.origin,
      flags: options.flags ?? 0,
      locale: options.locale ?? host.locale.name,
    };
    this.paneOrigin = new URL(source, location.href).origin;
    addEventListener('message', this.receive);
    host.deliver = (entries) => this.push(entries);
    this.frame = document.createElement('iframe');
    this.frame.name = frameName(this.identity);
    this.frame.title = title;
    this.frame.src = source;
    container.append(this.frame);
  }

  /** Puts the focus on the first element of the pane, as Tab or F6 in Excel does. */
  focusPane(): void {
    const { conversation, origin } = this.identity;
    const message = {
      _messageType: MessageType.request,
      _actionName: 'Office_notifyAgave',
      _actionType: ActionType.invoke,
      _conversationId: `${conversation}_ntf`,
      _correlationId: ++this.correlation,
      _origin: origin,
      _data: [tabIn],
      _serializerVersion: 1,
    };
    this.frame.focus();
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.paneOrigin);
  }

  close(): void {
    removeEventListener('message', this.receive);
    this.options.host.deliver = null;
    this.frame.remove();
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.paneOrigin) return;
    const message = readMessage(event.data);
    if (message !== null) void this.answer(message, event.origin);
  };

  private async answer(message: FrameMessage, origin: string): Promise<void> {
    const data = await this.dataFor(message, origin);
    this.post(answerTo(message, this.identity.origin, data), origin);
    this.options.host.flushEvents();
  }

  private async dataFor(message: FrameMessage, origin: string): Promise<unknown> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.options.host, this.identity, this.settings);
      case 'ContextActivationManager_notifyHost':
        this.noteAction(message._data);
        return null;
    }
    if (message._actionType === ActionType.registerEvent) {
      this.listeners.set(message._actionName, { message, origin });
      return { Error: 0 };
    }
    if (message._actionType === ActionType.unregisterEvent) {
      this.listeners.delete(message._actionName);
      return { Error: 0 };
    }
    if (message._actionName === 'executeMethod') return this.execute(message._data);
    return { Version: 1, Error: errorNumbers.get('NotSupported') };
  }

  private noteAction(data: unknown): void {
    const [, action, ...details] = Array.isArray(data) ? data : [];
    this.options.onAction?.(hostActions.get(Number(action)) ?? `action ${String(action)}`, details);
  }

  private async execute(data: unknown): Promise<unknown> {
    const call = data as {
      DdaMethod?: { DispatchId?: number };
      DdaSettingsMethod?: { Properties?: unknown };
      ArrayData?: readonly unknown[];
    };
    switch (call?.DdaMethod?.DispatchId) {
      case DispatchId.richApi:
        return this.runBatch(call.ArrayData ?? []);
      case DispatchId.saveSettings:
        this.settings = call.DdaSettingsMethod?.Properties ?? [];
        return { Version: 1, Error: 0 };
      case DispatchId.loadSettings:
        return { Version: 1, Error: 0, Properties: this.settings };
      default:
        return { Version: 1, Error: errorNumbers.get('NotSupported') };
    }
  }

  /** The fifth field of the array is the body of the batch, the seventh its flags. */
  private async runBatch(fields: readonly unknown[]): Promise<unknown> {
    const answer = await this.options.host.handle(String(fields[4]), Number(fields[6] ?? 0));
    if (answer.refused !== null) return { Version: 1, Error: errorNumbers.get(answer.refused), Data: null };
    return { Version: 1, Error: 0, Data: [answer.status, [], answer.text] };
  }

  private push(entries: readonly WireEvent[]): void {
    const rows = entries.map((one) => [one.messageCategory, one.messageType, one.targetId, one.message, '', false]);
    for (const [name, { message, origin }] of this.listeners) {
      if (!/richApiMessage/i.test(name)) continue;
      this.post(answerTo(message, this.identity.origin, { ArrayData: rows }, ResponseType.event), origin);
    }
  }

  private post(text: string, origin: string): void {
    this.frame.contentWindow?.postMessage(text, origin);
  }
}
