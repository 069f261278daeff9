import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from './launch';
import { MICROSOFT, ORIGIN, servePreview } from './serve';

jest.setTimeout(90_000);

let browser: Browser | null;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** Runs a flow on a fresh preview page; says loudly when there is no browser to run it in. */
function flow(
  title: string,
  run: (page: Page, pane: FrameLocator, seen: Awaited<ReturnType<typeof servePreview>>) => Promise<void>,
): void {
  test(title, async () => {
    if (!browser) {
      console.warn(`skipped, no browser: ${title}`);
      return;
    }
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    try {
      const seen = await servePreview(page);
      await page.goto(`${ORIGIN}/`);
      await run(page, page.frameLocator('iframe'), seen);
      expect(faults).toEqual([]);
    } finally {
      await context.close();
    }
  });
}

async function savedWorkbook(page: Page): Promise<ExcelJS.Workbook> {
  const bytes = await page.evaluate(async () => {
    const saved = await (window as unknown as { savePreview: () => Promise<Uint8Array> }).savePreview();
    return Array.from(saved);
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer as ArrayBuffer);
  return workbook;
}

flow(
  'open, choose, insert, check, go to the cell, and read the cells back from the saved workbook',
  async (page, pane, seen) => {
    await pane.getByRole('button', { name: 'Dùng bộ số liệu đi kèm (5 tỉnh)' }).click();
    await pane.getByText(/80 số liệu, 5 tỉnh/).waitFor();
    await pane.getByRole('tab', { name: 'So sánh' }).click();
    await pane.getByRole('button', { name: 'Xem trước' }).click();
    await pane.getByRole('columnheader', { name: 'Hải Dương' }).waitFor();
    await pane.getByRole('button', { name: 'Đưa vào sổ tính' }).click();
    await pane.getByText(/Đã thêm các trang/).waitFor();
    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await pane.getByRole('button', { name: 'Kiểm tra số liệu đang chọn' }).click();
    await pane
      .getByRole('button', { name: /Tới ô Số liệu!.*13\.995 tỷ đồng/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Số liệu', selected: true }).waitFor();
    const selected = await page.locator('td[aria-selected="true"]').textContent();
    expect(selected).toContain('13.995');

    const workbook = await savedWorkbook(page);
    const names = workbook.worksheets.map((sheet) => sheet.name);
    expect(names).toEqual(expect.arrayContaining(['So sánh', 'Kiểm tra', 'Số liệu', 'Nguồn']));
    const formulas: string[] = [];
    workbook
      .getWorksheet('So sánh')!
      .eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.formula)));
    expect(formulas.length).toBeGreaterThan(40);
    expect(formulas.every((formula) => formula.includes("'Số liệu'!"))).toBe(true);

    expect(seen.strangers).toEqual([]);
    expect(
      seen.requests
        .filter((address) => !address.startsWith(`${ORIGIN}/`))
        .every((address) => address.startsWith(MICROSOFT)),
    ).toBe(true);
  },
);

const PICTURES = process.env.PICTURES;
(PICTURES ? describe : describe.skip)('pictures for the documents', () => {
  flow('the preview and the pane, light', async (page, pane) => {
    mkdirSync(PICTURES!, { recursive: true });
    await pane.getByRole('button', { name: 'Dùng bộ số liệu đi kèm (5 tỉnh)' }).click();
    await pane.getByText(/80 số liệu, 5 tỉnh/).waitFor();
    await page.screenshot({ path: join(PICTURES!, 'pane-data.png') });
    await pane.getByRole('tab', { name: 'So sánh' }).click();
    await pane.getByRole('button', { name: 'Đưa vào sổ tính' }).click();
    await pane.getByText(/Đã thêm các trang/).waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(PICTURES!, 'preview.png') });
    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await pane.getByRole('button', { name: 'Kiểm tra số liệu đang chọn' }).click();
    await pane.getByRole('button', { name: /Tới ô/ }).first().waitFor();
    await page.screenshot({ path: join(PICTURES!, 'pane-check.png') });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(PICTURES!, 'preview-dark.png') });
  });
});
