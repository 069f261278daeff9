import { flow, goTo, openBrowser, openBundled, withHost } from './flows';

openBrowser();

flow('while the user edits a cell the write waits, says why, and goes on', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await goTo(one, 'So sánh');
  await withHost(page, (host) => host.beginCellEdit(), null);
  await pane.getByRole('button', { name: 'Đưa vào sổ tính' }).click();
  await pane.getByText(/hãy nhấn Enter hoặc Esc trong ô ấy/).waitFor();
  await withHost(page, (host) => host.endCellEdit(), null);
  await pane.getByText(/Đã thêm các trang/).waitFor();
});

flow('a refusal for size is said clearly, and leaves nothing half-written', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await goTo(one, 'So sánh');
  await withHost(page, (host) => Object.assign(host, { payloadLimit: 60_000 }) && null, null);
  await pane.getByRole('button', { name: 'Đưa vào sổ tính' }).click();
  await pane.getByText(/quá lớn cho một lần gửi tới Excel trên web/).waitFor();
  expect(await withHost(page, (host) => host.workbook.sheets.map((sheet) => sheet.name), null)).toEqual(['Sheet1']);
});

flow('a long check can be stopped; what was open stays open', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await withHost(
    page,
    (host) => {
      for (let index = 0; index < 10; index++) {
        const sheet = host.workbook.addSheet(`Dài ${index}`);
        for (let row = 0; row < 3000; row++)
          for (let column = 0; column < 12; column++) {
            const value = row === 0 ? `Năm ${2010 + column}` : column === 0 ? `Huyện ${row}` : row * column + 0.5;
            sheet.contents.set(row, column, { value, formula: null });
          }
      }
    },
    null,
  );
  await goTo(one, 'Kiểm tra');
  await pane.getByLabel('Phạm vi').selectOption('workbook');
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByRole('button', { name: 'Dừng' }).click();
  await pane.getByText('Đã dừng; chưa ghi gì.').waitFor();
  await goTo(one, 'So sánh');
  await pane.getByRole('button', { name: 'Xem trước' }).click();
  await pane.getByRole('columnheader', { name: 'Hải Dương' }).waitFor();
});

flow('a fault half-way through a fill says how to get the sheet back; one before it does not', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await withHost(
    page,
    (host) => {
      host.user.edit('Sheet1', 'A1:B2', [
        ['{{dòng.tên}}', '{{dòng.giá trị}}'],
        ['Cuối', '=B1'],
      ]);
      host.user.addSheet('Khác');
      host.user.edit('Khác', 'A1', [['=Sheet1!A2']]);
    },
    null,
  );
  await goTo(one, 'Biểu mẫu');
  const look = async () => {
    await pane.getByRole('button', { name: 'Xem trước trang đang mở' }).click();
    await pane.getByText(/sẽ điền \d+ ô, thêm \d+ dòng/).waitFor();
  };
  await look();
  await withHost(page, (host) => host.user.edit('Sheet1', 'C9', [['sửa']], 'Remote'), null);
  await pane.getByRole('button', { name: 'Điền vào trang này' }).click();
  await pane.getByText(/Trang đã được sửa sau đó/).waitFor();
  expect(await pane.getByText(/Nếu trang đã đổi một phần/).count()).toBe(0);

  await look();
  // The other sheet refuses when the rows of this one are already in.
  await withHost(
    page,
    (host) => Object.assign(host.workbook.sheet('Khác')!, { protection: { options: {}, password: null } }) && null,
    null,
  );
  await pane.getByRole('button', { name: 'Điền vào trang này' }).click();
  await pane.getByText(/đang được bảo vệ/).waitFor();
  await pane.getByText(/Nếu trang đã đổi một phần, bấm Hoàn tác \(Ctrl\+Z\)/).waitFor();
  expect(await withHost(page, (host) => host.workbook.sheet('Sheet1')!.contents.at(1, 0)?.value, null)).not.toBe(
    'Cuối',
  );
});
