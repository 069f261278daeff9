import { flow, giveFile, goTo, openBrowser, openBundled } from './flows';

openBrowser();

const CSV = [
  'Tỉnh,Chỉ tiêu,Kỳ,Giá trị,Đơn vị,Nguồn',
  'Nghệ An,Thu ngân sách nhà nước trên địa bàn,2023,21500,tỷ đồng,Báo cáo thử',
  'Nghệ An,Thu ngân sách nhà nước trên địa bàn,2022,"không rõ",tỷ đồng,Báo cáo thử',
  'Hà Tĩnh,Thu ngân sách nhà nước trên địa bàn,2023,18200,tỷ đồng,Báo cáo thử',
].join('\n');

const TEXT = `Trong 9 tháng năm 2023, thu ngân sách nhà nước trên địa bàn tỉnh Nghệ An đạt 15.200 tỷ đồng, bằng 95% dự toán.
Tổng sản phẩm trên địa bàn (GRDP) tăng 6,5% so với cùng kỳ năm trước.`;

flow('a CSV of the user with a bad row: the row is named, the others are kept', async (one) => {
  const { pane } = one;
  await giveFile(one, 'file', 'cua-toi.csv', CSV);
  await pane.getByText('cua-toi.csv: 2 số liệu').waitFor();
  await pane.getByText(/1 chỗ chưa đúng/).waitFor();
  const problem = await pane
    .getByText(/không rõ/)
    .first()
    .textContent();
  expect(problem).toMatch(/dòng 3|D3/i);
  await goTo(one, 'So sánh');
  await pane.getByRole('option', { name: /Nghệ An/ }).waitFor();
  await pane.getByRole('button', { name: 'Xem trước' }).click();
  await pane.getByRole('columnheader', { name: 'Hà Tĩnh' }).waitFor();
});

flow('a file that is no workbook says what is wrong and what to do', async (one) => {
  await giveFile(one, 'file', 'hong.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8]));
  await one.pane.getByText(/hong\.xlsx: .*(hỏng|chưa tải xong|chưa đọc được)/).waitFor();
});

flow('two sources stand side by side, and each can be taken away', async (one) => {
  const { pane } = one;
  await openBundled(one);
  await giveFile(one, 'file', 'cua-toi.csv', CSV);
  await pane.getByText('82 số liệu, 7 tỉnh.').waitFor();
  await pane.getByRole('button', { name: 'Bỏ cua-toi.csv' }).click();
  await pane.getByText('80 số liệu, 5 tỉnh.').waitFor();
});

flow('a document opens with its figures in place; a reading is accepted before it counts', async (one) => {
  const { pane } = one;
  await giveFile(one, 'file', 'bao-cao.txt', TEXT);
  await pane.getByRole('button', { name: 'Xem trong văn bản bao-cao.txt' }).click();
  const figure = pane.getByRole('button', { name: /^15\.200 tỷ đồng, (đã|chưa) nhận$/ });
  await figure.click();
  await pane.getByText(/Nghệ An · Thu ngân sách nhà nước trên địa bàn · 9 tháng 2023/).waitFor();
  await pane.getByRole('button', { name: 'Nhận tất cả' }).click();
  await pane.getByText(/Đã nhận (\d+)\/\1 số/).waitFor();
  // The figure is unaccepted in the worker: the box follows a moment after the click.
  await pane.getByRole('checkbox', { name: 'Nhận số này' }).click();
  await pane.getByRole('button', { name: '15.200 tỷ đồng, chưa nhận' }).waitFor();
  await pane.getByRole('button', { name: 'Nhận tất cả' }).click();
  await pane.getByRole('button', { name: '15.200 tỷ đồng, đã nhận' }).waitFor();
  await pane.getByRole('button', { name: 'Quay lại' }).click();
  await goTo(one, 'So sánh');
  await pane.getByRole('button', { name: 'Đưa vào sổ tính' }).click();
  await pane.getByText(/Đã thêm các trang/).waitFor();
  await goTo(one, 'Nguồn');
  await one.page.getByRole('tab', { name: 'Số liệu' }).click();
  await one.page.locator('td', { hasText: '15.200' }).first().click();
  await pane
    .getByRole('blockquote')
    .filter({ hasText: /địa bàn tỉnh Nghệ An đạt 15\.200 tỷ đồng, bằng 95%/ })
    .waitFor();
});
