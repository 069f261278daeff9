import { flow, giveFile, goTo, openBrowser, openBundled, savedWorkbook } from './flows';

openBrowser();

flow('periods, measures and a province to measure against are chosen, looked at and put into a sheet', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await goTo(one, 'So sánh');
  await pane.getByText(/^Cách so sánh: Cột tự chọn · Kỳ mới nhất các tỉnh cùng có/).click();
  await pane.getByLabel('Kỳ số liệu').selectOption('chosen');
  await pane.getByText('Chọn ít nhất một kỳ.').waitFor();
  expect(await pane.getByRole('button', { name: 'Đưa vào sổ tính' }).isDisabled()).toBe(true);
  await pane.getByRole('option', { name: /^năm 2022/ }).click();
  await pane.getByRole('checkbox', { name: 'Xếp hạng' }).click();
  await pane.getByRole('checkbox', { name: 'Chênh lệch' }).click();
  await pane.getByLabel('So với', { exact: true }).selectOption('Thanh Hóa');
  await pane.getByRole('button', { name: 'Xem trước' }).click();
  await pane
    .getByRole('rowheader', { name: /xếp hạng/ })
    .first()
    .waitFor();
  await pane
    .getByRole('rowheader', { name: /chênh lệch so với Thanh Hóa/ })
    .first()
    .waitFor();
  await pane.getByText(/dòng có từ hai số liệu trở lên so sánh được chặt chẽ/).waitFor();
  await pane.getByRole('button', { name: 'Đưa vào sổ tính' }).click();
  await pane.getByText(/Đã thêm các trang/).waitFor();
  const labels: string[] = [];
  (await savedWorkbook(page))
    .getWorksheet('So sánh')!
    .eachRow((row) => row.eachCell(({ value }) => typeof value === 'string' && labels.push(value)));
  expect(labels.some((label) => /xếp hạng/.test(label))).toBe(true);
  expect(labels.some((label) => /chênh lệch so với Thanh Hóa/.test(label))).toBe(true);
});

const UNEQUAL = [
  'Tỉnh,Chỉ tiêu,Kỳ,Giá trị,Đơn vị',
  'Nghệ An,Dân số,2023,3400,nghìn người',
  'Hà Tĩnh,Dân số,2022,1300,nghìn người',
].join('\n');

flow('figures of unequal periods are not ranked unless asked, and both are said', async (one) => {
  const { pane } = one;
  await giveFile(one, 'file', 'lech-ky.csv', UNEQUAL);
  await pane.getByText('2 số liệu, 2 tỉnh.').waitFor();
  await goTo(one, 'So sánh');
  await pane.getByText(/^Cách so sánh/).click();
  await pane.getByLabel('Kỳ số liệu').selectOption('each-latest');
  await pane.getByRole('checkbox', { name: 'Xếp hạng' }).click();
  await pane.getByRole('button', { name: 'Xem trước' }).click();
  await pane
    .getByText(/[Kk]hông xếp hạng/)
    .first()
    .waitFor();
  expect(await pane.getByRole('rowheader', { name: /xếp hạng/ }).count()).toBe(0);
  await pane.getByRole('checkbox', { name: /Vẫn xếp hạng/ }).click();
  await pane.getByRole('button', { name: 'Xem trước' }).click();
  await pane.getByRole('rowheader', { name: /xếp hạng/ }).waitFor();
  await pane
    .getByText(/Xếp hạng theo yêu cầu dù số liệu khác kỳ/)
    .first()
    .waitFor();
});

flow('a report too large for Excel gets the command that makes it; it can go on all the same', async (one) => {
  const { pane } = one;
  const lines = ['Tỉnh,Chỉ tiêu,Kỳ,Giá trị,Đơn vị'];
  for (let index = 0; index <= 20_000; index++)
    lines.push(`${index % 2 ? 'Nghệ An' : 'Hà Tĩnh'},Chỉ tiêu thử ${index >> 1},2023,${index},người`);
  await giveFile(one, 'file', 'lon.csv', lines.join('\n'));
  await pane
    .getByText(/20001 số liệu/)
    .first()
    .waitFor();
  await goTo(one, 'So sánh');
  await pane.getByRole('option', { name: /Nghệ An/ }).waitFor();
  const insert = pane.getByRole('button', { name: 'Đưa vào sổ tính' });
  await insert.click();
  await pane.getByText('npx doichieu report "lon.csv" -o "so-sanh-cac-tinh.xlsx"').waitFor();
  await pane.getByRole('button', { name: 'Chép lệnh' }).press('Escape');
  expect(await insert.evaluate((button) => button === document.activeElement)).toBe(true);
});
