import { flow, goTo, openBrowser, openBundled, savedWorkbook, withHost } from './flows';

openBrowser();

/** A user's own form in the open sheet: a heading, a repeated row with a formula, a total below it. */
const FORM = [
  ['{{tiêu đề}}', '', '', ''],
  ['Chỉ tiêu', 'Đơn vị', 'Giá trị', 'Gấp đôi'],
  ['{{dòng.tên}}', '{{dòng.đơn vị}}', '{{dòng.giá trị}}', '=2*C3'],
  ['Số dòng có số', '', '=COUNT(C3:C3)', ''],
  ['Thu ngân sách Hải Dương', '', '{{thu ngân sách; Hải Dương; 9T/2023}}', ''],
  ['', '', '{{không có trường này}}', ''],
];

flow("a user's template in the open sheet is filled where it stands, and comes back whole", async (one) => {
  const { page, pane } = one;
  await withHost(page, (host, form) => host.user.edit('Sheet1', 'A1:D6', form), FORM);
  await openBundled(one);
  await goTo(one, 'Biểu mẫu');
  await pane.getByRole('button', { name: 'Xem trước trang đang mở' }).click();
  await pane.getByText(/sẽ điền \d+ ô, thêm \d+ dòng.*Chưa có gì thay đổi/).waitFor();
  expect(await withHost(page, (host) => host.workbook.sheet('Sheet1')!.contents.at(2, 0)?.value, null)).toBe(
    '{{dòng.tên}}',
  );
  // What is wrong is named, and a click leads there.
  await pane
    .getByRole('button', { name: /Tới ô C6/ })
    .first()
    .click();
  await page.waitForFunction(() => {
    const { previewHost } = window as unknown as { previewHost: { workbook: { selection: { row: number }[] } } };
    return previewHost.workbook.selection[0]!.row === 5;
  });
  await pane.getByRole('button', { name: 'Điền vào trang này' }).click();
  await pane.getByText(/Đã điền \d+ ô của trang "Sheet1"/).waitFor();
  const filled = (await savedWorkbook(page)).getWorksheet('Sheet1')!;
  // One column of figures: one province.
  expect(filled.rowCount).toBeGreaterThan(10);
  const last = filled.rowCount;
  expect(filled.getCell(last, 3).value).toBe(13995);
  expect(filled.getCell(last - 1, 3).formula).toBe(`COUNT(C3:C${last - 2})`);
  expect(filled.getCell(10, 4).formula).toBe('2*C10');

  await pane.getByRole('button', { name: 'Bỏ lần ghi này' }).click();
  await pane.getByText('Trang đã trở lại như trước khi điền.').waitFor();
  const back = (await savedWorkbook(page)).getWorksheet('Sheet1')!;
  FORM.forEach((line, row) => {
    line.forEach((text, column) => {
      const cell = back.getCell(row + 1, column + 1);
      expect(cell.formula ? `=${cell.formula}` : (cell.value ?? '')).toBe(text);
    });
  });
  expect(back.rowCount).toBe(FORM.length);
});

flow('an open sheet without placeholders, and one that was changed meanwhile, are left alone', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await goTo(one, 'Biểu mẫu');
  const look = pane.getByRole('button', { name: 'Xem trước trang đang mở' });
  await look.click();
  await pane.getByText('Trang đang mở chưa có gì để điền.').waitFor();
  await withHost(page, (host) => host.user.edit('Sheet1', 'A1', [['chữ']]), null);
  await look.click();
  await pane.getByText(/không có chỗ điền nào/).waitFor();
  await withHost(page, (host) => host.user.edit('Sheet1', 'A1', [['{{dòng.tên}}']]), null);
  await look.click();
  await pane.getByText(/sẽ điền \d+ ô/).waitFor();
  await withHost(page, (host) => host.user.edit('Sheet1', 'B5', [['sửa']], 'Remote'), null);
  await pane.getByRole('button', { name: 'Điền vào trang này' }).click();
  await pane.getByText(/Trang đã được sửa sau đó/).waitFor();
  expect(await withHost(page, (host) => host.workbook.sheet('Sheet1')!.contents.at(0, 0)?.value, null)).toBe(
    '{{dòng.tên}}',
  );
});
