import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FrameLocator, Page } from 'playwright-core';
import type { ExcelHost } from '../../addin/preview/host/host';
import { provinceAt } from '../../lib/observations/provinces';
import { buildPreview } from '../browser/build';
import { launchBrowser } from '../browser/launch';
import { MICROSOFT, ORIGIN, servePreview } from '../browser/serve';

/** Measures of the pane over the emulated Excel in Chromium: what each job sends, how long it takes, and how busy the page is. */

interface Row {
  readonly job: string;
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
  readonly largest: number;
  readonly seconds: number;
  /** Longest task of the pane while it ran, in milliseconds; 0 where the browser reports none (under 50 ms). */
  readonly longest: number;
}

const PROVINCES = 63;
const INDICATORS = 300;
const SHEETS = 50;

async function measured(page: Page, job: string, work: () => Promise<void>): Promise<Row> {
  const total = () =>
    page.evaluate(() => {
      const { meter } = (window as unknown as { previewHost: ExcelHost }).previewHost;
      return { ...meter.total, largest: meter.largestRequest };
    });
  await page.evaluate(() => {
    (window as unknown as { previewHost: ExcelHost }).previewHost.meter.largestRequest = 0;
  });
  await longestTask(page);
  const before = await total();
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  const after = await total();
  return {
    job,
    syncs: after.syncs - before.syncs,
    sent: after.requestBytes - before.requestBytes,
    received: after.responseBytes - before.responseBytes,
    largest: after.largest,
    seconds,
    longest: await longestTask(page),
  };
}

/** Longest task of the pane's own scripts since the last call, in milliseconds; tasks under 50 ms are not reported by the browser. */
async function longestTask(page: Page): Promise<number> {
  return page.frames()[1]!.evaluate(async () => {
    // The browser reports a task only some time after it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const seen = (window as unknown as { longTasks: number[] }).longTasks;
    return Math.round(Math.max(0, ...seen.splice(0)));
  });
}

/** Only what the pane's own frame does: the emulated Excel runs in the page around it, as Excel does in its own. */
async function watchTasks(page: Page): Promise<void> {
  await page.frames()[1]!.evaluate(() => {
    const seen: number[] = [];
    (window as unknown as { longTasks: number[] }).longTasks = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'self') seen.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

function manyFigures(): string {
  const units = ['tỷ đồng', 'nghìn tấn', 'người', '%'];
  const provinces = provinceNames();
  const lines = ['Tỉnh,Chỉ tiêu,Kỳ,Giá trị,Đơn vị,Nguồn'];
  for (const [place, province] of provinces.entries())
    for (let index = 0; index < INDICATORS; index++)
      lines.push(
        `${province},Chỉ tiêu thử ${index + 1},2023,${(place + 1) * 100 + index},${units[index % units.length]},Số liệu thử`,
      );
  return lines.join('\n');
}

/** The provinces as they were in 2024: their codes run below 100. */
function provinceNames(): string[] {
  return Array.from({ length: 100 }, (_, code) => provinceAt(String(code).padStart(2, '0'), '2024-12-31')?.name ?? '')
    .filter((name) => name !== '')
    .slice(0, PROVINCES);
}

async function openBundled(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Dùng bộ số liệu đi kèm (5 tỉnh)' }).click();
  await pane.getByText(/80 số liệu, 5 tỉnh/).waitFor();
}

async function measurePane(): Promise<void> {
  await buildPreview();
  const browser = await launchBrowser();
  if (!browser) throw new Error('no browser can run here');
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(240_000);
    const page = await context.newPage();
    const served = await servePreview(page);
    const start = performance.now();
    await page.goto(`${ORIGIN}/`);
    const pane = page.frameLocator('iframe');
    await pane.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
    const usable = (performance.now() - start) / 1000;
    print('time from load to usable (s)', usable.toFixed(2));
    print('first load of the pane, gzipped (kB)', (firstLoad(served.requests) / 1000).toFixed(1));
    await watchTasks(page);

    const rows: Row[] = [];
    const job = async (name: string, work: () => Promise<void>) => rows.push(await measured(page, name, work));
    const insert = async () => {
      await pane.getByRole('button', { name: 'Đưa vào sổ tính' }).click();
      await pane.getByText(/Đã thêm các trang/).waitFor();
    };
    await openBundled(pane);
    await pane.getByRole('tab', { name: 'So sánh' }).click();
    await job('insert, 5 provinces', insert);
    await pane.getByRole('tab', { name: 'Biểu mẫu' }).click();
    await job('template, 5 provinces', async () => {
      await pane.getByRole('button', { name: 'Điền mẫu này' }).click();
      await pane.getByText(/Đã thêm các trang/).waitFor();
    });
    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await pane.getByLabel('Phạm vi').selectOption('workbook');
    const check = async () => {
      await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await pane.getByText(/\d+ lệch, \d+ khớp nếu/).waitFor();
    };
    await job('check the workbook, 5 provinces', check);

    print('axe violations on five tabs in light, dark and forced colours', await axeViolations(page, pane));
    await pane.getByRole('tab', { name: 'Số liệu' }).click();
    await pane.getByRole('button', { name: 'Bỏ Bộ số liệu đi kèm' }).click();
    await job(`open ${PROVINCES} × ${INDICATORS} figures`, async () => {
      const buffer = Buffer.from(manyFigures(), 'utf8');
      await pane.getByTestId('file').setInputFiles({ name: 'nhieu.csv', mimeType: 'text/csv', buffer });
      await pane.getByText(/nhieu\.csv: \d+ số liệu/).waitFor();
    });
    await pane.getByRole('tab', { name: 'So sánh' }).click();
    await job(`insert, ${PROVINCES} × ${INDICATORS}`, insert);

    await page.evaluate(fillSheets, SHEETS);
    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await page.evaluate(() => {
      const { workbook } = (window as unknown as { previewHost: ExcelHost }).previewHost;
      for (const sheet of workbook.sheets) sheet.visibility = sheet.name.startsWith('Bảng ') ? 'Visible' : 'Hidden';
    });
    await job(`check ${SHEETS} sheets of 60 × 12`, check);
    console.table(
      rows.map(({ job: name, syncs, sent, received, largest, seconds, longest }) => ({
        job: name,
        syncs,
        'sent kB': Math.round(sent / 1000),
        'received kB': Math.round(received / 1000),
        'largest request kB': Math.round(largest / 1000),
        seconds: Number(seconds.toFixed(1)),
        'longest task ms': longest,
      })),
    );
  } finally {
    await browser.close();
  }
}

/** Runs in the page: sheets with a total, parts and a ratio column each. */
function fillSheets(count: number): void {
  const { workbook } = (window as unknown as { previewHost: ExcelHost }).previewHost;
  for (let index = 0; index < count; index++) {
    const sheet = workbook.addSheet(`Bảng ${index + 1}`);
    const set = (row: number, column: number, value: string | number) =>
      sheet.contents.set(row, column, { value, formula: null });
    set(0, 0, 'Đơn vị');
    set(1, 0, 'Tổng số');
    for (let column = 1; column < 12; column++) {
      set(0, column, `Năm ${2010 + column}`);
      let sum = 0;
      for (let row = 2; row < 60; row++) {
        const value = ((row * 37 + column * 11 + index * 7) % 900) + 100;
        set(row, column, value);
        sum += value;
      }
      set(1, column, sum);
    }
    for (let row = 2; row < 60; row++) set(row, 0, `Huyện ${row - 1}`);
  }
}

/** Bytes of the pane's scripts and page as a server would send them compressed; office.js and the preview around it left out. */
function firstLoad(requests: readonly string[]): number {
  const folder = join(__dirname, '..', '..', 'dist', 'preview');
  const own = new Set(readdirSync(folder));
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  return [...new Set(requests)]
    .filter((address) => address.startsWith(`${ORIGIN}/`) && !address.startsWith(MICROSOFT))
    .map((address) => new URL(address).pathname.slice(1))
    .filter((name) => own.has(name) && (name === 'taskpane.html' || page.includes(name)))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
}

/** Fluent's empty hand-over elements for the focus are left out, as in the flows. */
async function axeViolations(page: Page, pane: FrameLocator): Promise<number> {
  const frame = page.frames()[1]!;
  await frame.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  let count = 0;
  for (const look of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(look);
    for (const tab of ['Số liệu', 'So sánh', 'Biểu mẫu', 'Kiểm tra', 'Nguồn']) {
      await pane.getByRole('tab', { name: tab, exact: true }).click();
      const { violations } = (await frame.evaluate("axe.run({ exclude: [['[data-tabster-dummy]']] })")) as {
        violations: unknown[];
      };
      count += violations.length;
    }
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return count;
}

function print(name: string, value: string | number): void {
  process.stdout.write(`${name}: ${value}\n`);
}

void measurePane();
