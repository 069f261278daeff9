import ExcelJS from 'exceljs';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { ExcelHost } from '../../addin/preview/host/host';
import { buildPreview } from './build';
import { launchBrowser } from './launch';
import { MICROSOFT, ORIGIN, type Served, servePreview } from './serve';

export interface Flow {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly served: Served;
}

export interface FlowOptions {
  readonly language?: 'vi' | 'en';
  readonly context?: BrowserContextOptions;
}

/** A cold build on a busy machine. */
const BUILD_MILLISECONDS = 240_000;

let browser: Browser | null;

/** Starts one browser for the flows of a file, and stops it after them. */
export function openBrowser(): void {
  jest.setTimeout(60_000);
  beforeAll(async () => {
    await buildPreview();
    browser = await launchBrowser();
  }, BUILD_MILLISECONDS);
  afterAll(() => browser?.close());
}

/**
 * Runs a flow on a fresh preview page; says loudly when there is no browser to run it in. Every flow also proves that no script
 * failed and that nothing was asked of any other address than the page's own and Microsoft's office.js.
 */
export function flow(title: string, run: (flow: Flow) => Promise<void>, options: FlowOptions = {}): void {
  test(title, async () => {
    if (!browser) {
      console.warn(`skipped, no browser: ${title}`);
      return;
    }
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
      // Colours that are still on their way from one to the other are nobody's look.
      reducedMotion: 'reduce',
      ...options.context,
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    try {
      const served = await servePreview(page);
      await page.goto(`${ORIGIN}/${options.language === 'en' ? '?lang=en' : ''}`);
      await run({ page, pane: page.frameLocator('iframe'), served });
      expect(faults).toEqual([]);
      expect(served.strangers).toEqual([]);
      const elsewhere = served.requests.filter((address) => !address.startsWith(`${ORIGIN}/`));
      expect(elsewhere.filter((address) => !address.startsWith(MICROSOFT))).toEqual([]);
    } catch (error) {
      const said = await page
        .frames()[1]
        ?.locator('body')
        .innerText()
        .catch(() => '');
      throw new Error(`${(error as Error).message}\n\nThe pane said: ${said?.replace(/\s+/g, ' ').slice(0, 1500)}`, {
        cause: error,
      });
    } finally {
      await context.close();
    }
  });
}

/** Does something with the emulated workbook of the page. */
export function withHost<Argument, Result>(
  page: Page,
  work: (host: ExcelHost, argument: Argument) => Result,
  argument: Argument,
): Promise<Result> {
  const source = `(${work.toString()})(window.previewHost, ${JSON.stringify(argument)})`;
  return page.evaluate(source) as Promise<Result>;
}

/** The workbook as the user would save it, read by exceljs. */
export async function savedWorkbook(page: Page): Promise<ExcelJS.Workbook> {
  const bytes = await page.evaluate(async () => {
    const saved = await (window as unknown as { savePreview: () => Promise<Uint8Array> }).savePreview();
    return Array.from(saved);
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer as ArrayBuffer);
  return workbook;
}

/** Opens the bundled dataset. */
export async function openBundled({ pane }: Flow): Promise<void> {
  await pane.getByRole('button', { name: 'Dùng bộ số liệu đi kèm (5 tỉnh)' }).click();
  await pane.getByText(/80 số liệu, 5 tỉnh/).waitFor();
}

export async function goTo({ pane }: Flow, tab: string): Promise<void> {
  await pane.getByRole('tab', { name: tab, exact: true }).click();
}

/** Puts the sheets of what is chosen into the workbook. */
export async function insertSheets(flow: Flow): Promise<void> {
  await goTo(flow, 'So sánh');
  await flow.pane.getByRole('button', { name: 'Đưa vào sổ tính' }).click();
  await flow.pane.getByText(/Đã thêm các trang/).waitFor();
}

/** Gives a file to the pane's picker. */
export async function giveFile({ pane }: Flow, picker: string, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  await pane.getByTestId(picker).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}
