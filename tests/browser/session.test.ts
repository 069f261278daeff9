import { flow, giveFile, goTo, insertSheets, openBrowser, openBundled } from './flows';

openBrowser();

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

  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    frame.src = String(frame.src);
  });
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
