import {
  type Flow,
  flow,
  giveFile,
  goTo,
  insertSheets,
  openBrowser,
  openBundled,
  savedWorkbook,
  withHost,
} from './flows';
import { MICROSOFT } from './serve';

openBrowser();

flow('open, choose, insert, check, go to the cell, and read the cells back from the saved workbook', async (one) => {
  const { page, pane, served } = one;
  await openBundled(one);
  await goTo(one, 'So sánh');
  await pane.getByRole('button', { name: 'Xem trước' }).click();
  await pane.getByRole('columnheader', { name: 'Hải Dương' }).waitFor();
  await insertSheets(one);
  await goTo(one, 'Kiểm tra');
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane
    .getByRole('heading', { name: /Hải Dương · Thu ngân sách nhà nước trên địa bàn · 9 tháng 2023/ })
    .first()
    .waitFor();
  await pane
    .getByRole('button', { name: /Tới ô Số liệu!.*13\.995 tỷ đồng/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Số liệu', selected: true }).waitFor();
  await page.locator('td[aria-selected="true"]', { hasText: '13.995' }).waitFor();

  const workbook = await savedWorkbook(page);
  const names = workbook.worksheets.map((sheet) => sheet.name);
  expect(names).toEqual(['Sheet1', 'Tóm tắt', 'So sánh', 'Kiểm tra', 'Số liệu', 'Nguồn']);
  const formulas: string[] = [];
  workbook
    .getWorksheet('So sánh')!
    .eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.formula)));
  expect(formulas.length).toBeGreaterThan(40);
  expect(formulas.every((formula) => formula.includes("'Số liệu'!"))).toBe(true);
  expect(served.requests.some((address) => address.startsWith(MICROSOFT))).toBe(true);
});

flow('what was written can be taken back, after a second click that names the sheets', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await insertSheets(one);
  await pane.getByRole('button', { name: 'Bỏ lần ghi này' }).click();
  await pane.getByText(/Xoá các trang Tóm tắt, So sánh/).waitFor();
  await pane.getByRole('button', { name: 'Xoá các trang ấy' }).click();
  await pane.getByText(/Đã bỏ: Tóm tắt/).waitFor();
  expect(await withHost(page, (host) => host.workbook.sheets.map((sheet) => sheet.name), null)).toEqual(['Sheet1']);
});

flow(
  'the pane speaks English where Excel does, and so do the sheets',
  async ({ page, pane }) => {
    await pane.getByRole('button', { name: 'Use the bundled dataset (5 provinces)' }).click();
    await pane.getByText('80 figures, 5 provinces.').waitFor();
    await pane.getByRole('tab', { name: 'Compare' }).click();
    await pane.getByRole('button', { name: 'Put into the workbook' }).click();
    await pane.getByText(/Sheets added: Summary, Comparison, Checks, Data, Sources/).waitFor();
    await pane.getByRole('tab', { name: 'Check', exact: true }).click();
    await pane.getByRole('button', { name: 'Check', exact: true }).click();
    await pane.getByText(/\d+ inconsistent, \d+ consistent if/).waitFor();
    const shown = (await pane.locator('body').innerText()).replace(
      /Đối Chiếu|[A-ZĐ]\p{L}+ (?:Dương|Hóa|Yên|Ninh)/gu,
      '',
    );
    expect(shown).not.toMatch(/\b(không|của|kiểm tra|số liệu|chưa)\b/i);
    const workbook = await savedWorkbook(page);
    expect(workbook.getWorksheet('Comparison')).toBeDefined();
  },
  { language: 'en' },
);

flow('a shipped template is filled and inserted as new sheets', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await goTo(one, 'Biểu mẫu');
  await pane.getByLabel('Mẫu', { exact: true }).selectOption('so-sanh-tinh');
  await pane.getByRole('button', { name: 'Điền mẫu này' }).click();
  await pane.getByText(/Đã thêm các trang/).waitFor();
  const workbook = await savedWorkbook(page);
  const sheet = workbook.worksheets.at(-1)!;
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(typeof cell.value === 'string' ? cell.value : '')));
  expect(texts).toEqual(expect.arrayContaining(['Hải Dương', 'Thanh Hóa']));
  expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
  expect(texts.length).toBeGreaterThan(100);
});

flow('where a figure of the comparison came from is told from its cell', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await insertSheets(one);
  await goTo(one, 'Nguồn');
  await page.getByRole('tab', { name: 'Tóm tắt' }).click();
  const cell = page.locator('td', { hasText: '13.995' }).first();
  await cell.click();
  await pane.getByText('13.995 tỷ đồng', { exact: true }).waitFor();
  await pane.getByText(/Hải Dương · Thu ngân sách nhà nước trên địa bàn/).waitFor();
  await pane.getByRole('button', { name: /Tới ô Số liệu!/ }).click();
  await page.getByRole('tab', { name: 'Số liệu', selected: true }).waitFor();
});

const REPORT =
  'Trong 9 tháng năm 2023, thu ngân sách nhà nước trên địa bàn tỉnh Nghệ An đạt 15.200 tỷ đồng, bằng 95% dự toán.';

flow('open a file, compare, insert, edit a cell by hand, see the finding change, and take it all back', async (one) => {
  const { page, pane } = one;
  await giveFile(one, 'file', 'bao-cao.txt', REPORT);
  await pane.getByText('2 số liệu, 1 tỉnh.').waitFor();
  await openBundledBeside(one);
  await goTo(one, 'So sánh');
  await pane.getByRole('button', { name: 'Xem trước' }).click();
  await pane.getByRole('columnheader', { name: 'Nghệ An' }).waitFor();
  await insertSheets(one);

  await page.getByRole('tab', { name: 'Số liệu', exact: true }).click();
  await page.getByRole('tab', { name: 'Số liệu', selected: true }).waitFor();
  await goTo(one, 'Kiểm tra');
  await pane.getByLabel('Phạm vi').selectOption('sheet');
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  const finding = (implied: RegExp) => pane.getByText(implied).first().waitFor();
  await finding(/^15\.200 tỷ đồng ÷ dự toán, kế hoạch = 95%.*15\.916–16\.085 tỷ đồng/);

  await pane.getByRole('checkbox', { name: 'Kiểm tra lại khi ô thay đổi' }).check();
  await typeInto(one, '15.200', '30400');
  await finding(/ ÷ dự toán, kế hoạch = 95%.*31\.83\d–32\.1[67]\d tỷ đồng/);
  expect(await pane.getByText(/15\.916–16\.085/).count()).toBe(0);

  await pane.getByRole('button', { name: 'Bỏ lần ghi này' }).click();
  await pane.getByRole('button', { name: 'Xoá các trang ấy' }).click();
  await pane.getByText(/Đã bỏ: Tóm tắt/).waitFor();
  expect(await withHost(page, (host) => host.workbook.sheets.map((sheet) => sheet.name), null)).toEqual(['Sheet1']);
});

async function openBundledBeside({ pane }: Flow): Promise<void> {
  await pane.getByRole('button', { name: 'Dùng bộ số liệu đi kèm (5 tỉnh)' }).click();
  await pane.getByText('82 số liệu, 6 tỉnh.').waitFor();
}

/** Types over the first cell that shows a text, in the grid, as a person does. */
async function typeInto({ page }: Flow, shown: string, typed: string): Promise<void> {
  await page
    .locator('td', { hasText: new RegExp(`^${shown.replaceAll('.', '\\.')}$`) })
    .first()
    .click();
  await page.locator('td[aria-selected="true"]', { hasText: shown }).waitFor();
  await page.locator('#content').fill(typed);
  await page.locator('#content').press('Enter');
}
