import type { Page } from 'playwright-core';
import { flow, giveFile, goTo, insertSheets, openBrowser, openBundled } from './flows';
import { ORIGIN } from './serve';

openBrowser();

/** Closes the pane and opens it again, as Excel would. */
async function reopen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    frame.src = String(frame.src);
  });
}

flow('what was open, chosen and written is there again when the pane is opened again', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await giveFile(one, 'file', 'cua-toi.csv', 'Tỉnh,Chỉ tiêu,Kỳ,Giá trị,Đơn vị\nNghệ An,Dân số,2023,3400,nghìn người\n');
  await pane.getByText('81 số liệu, 6 tỉnh.').waitFor();
  await goTo(one, 'So sánh');
  await pane.getByRole('option', { name: /Bình Dương/ }).click();
  await pane.getByText('5/6').waitFor();
  await insertSheets(one);
  await page.waitForTimeout(300);

  await reopen(page);
  await pane.getByRole('tab', { name: 'So sánh', selected: true }).waitFor();
  await pane.getByText('5/6').waitFor();
  expect(await pane.getByRole('option', { name: /Bình Dương/ }).getAttribute('aria-selected')).toBe('false');
  await goTo(one, 'Số liệu');
  await pane.getByText('cua-toi.csv: 1 số liệu').waitFor();
  await goTo(one, 'Kiểm tra');
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane
    .getByRole('button', { name: /Tới ô Số liệu!/ })
    .first()
    .waitFor();
});

flow('decisions about a document, the way of comparing and the last write survive closing the pane', async (one) => {
  const { page, pane } = one;
  await giveFile(
    one,
    'file',
    'bao-cao.txt',
    'Năm 2023, thu ngân sách nhà nước trên địa bàn tỉnh Nghệ An đạt 15.200 tỷ đồng.',
  );
  await pane.getByRole('button', { name: 'Xem trong văn bản bao-cao.txt' }).click();
  await pane.getByRole('button', { name: '15.200 tỷ đồng, đã nhận' }).click();
  await pane.getByRole('checkbox', { name: 'Nhận số này' }).click();
  await pane.getByRole('button', { name: '15.200 tỷ đồng, chưa nhận' }).waitFor();
  await pane.getByRole('button', { name: 'Quay lại' }).click();
  await openBundled(one);
  await goTo(one, 'So sánh');
  await pane.getByText(/^Cách so sánh:/).click();
  await pane.getByLabel('Cột của bảng').selectOption('periods-across');
  await insertSheets(one);
  await page.waitForTimeout(300);
  await reopen(page);
  await pane.getByText(/^Cách so sánh: Kỳ thành cột/).waitFor();
  await pane.getByText(/^Lần ghi cuối: Tóm tắt/).waitFor();
  await pane.getByRole('button', { name: 'Bỏ lần ghi này' }).click();
  await pane.getByRole('button', { name: 'Xoá các trang ấy' }).click();
  await pane.getByText(/Đã bỏ: Tóm tắt/).waitFor();
  await goTo(one, 'Số liệu');
  await pane.getByText('1 số liệu chờ xem').waitFor();
});

flow('another workbook begins with nothing of this one', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await goTo(one, 'So sánh');
  await page.waitForTimeout(300);
  await page.goto(`${ORIGIN}/?workbook=so-khac.xlsx`);
  await pane.getByRole('tab', { name: 'Số liệu', selected: true }).waitFor();
  await pane.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
  await page.waitForTimeout(300);
  expect(await pane.getByText(/80 số liệu/).count()).toBe(0);
  await page.goto(`${ORIGIN}/`);
  await pane.getByRole('tab', { name: 'So sánh', selected: true }).waitFor();
});

flow('what was open but not kept is named when the pane is opened again', async (one) => {
  const { page, pane } = one;
  await giveFile(one, 'file', 'cua-toi.csv', 'Tỉnh,Chỉ tiêu,Kỳ,Giá trị,Đơn vị\nNghệ An,Dân số,2023,3400,nghìn người\n');
  await pane.getByText(/1 số liệu, 1 tỉnh/).waitFor();
  await page.waitForTimeout(300);
  await page.frames()[1]!.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('doi-chieu.kept');
        request.onsuccess = () => {
          const transaction = request.result.transaction('files', 'readwrite');
          transaction.objectStore('files').clear();
          transaction.oncomplete = () => resolve(null);
        };
      }),
  );
  await reopen(page);
  await pane.getByText(/Lần trước còn mở: cua-toi\.csv/).waitFor();
});
