import { flow, goTo, openBrowser, withHost } from './flows';

openBrowser();

const ROWS = [
  ['Đơn vị', 'Quý I', 'Quý II'],
  ['Tổng số', 600, 700],
  ['Huyện A', 100, 200],
  ['Huyện B', 200, 200],
  ['Huyện C', 300, 300],
];

/** Types a small table with a total into the active sheet, as the user would. */
async function typeTable(page: Parameters<typeof withHost>[0], total: number): Promise<void> {
  await withHost(
    page,
    (host, rows) => host.user.edit('Sheet1', `A1:C${rows.length}`, rows),
    ROWS.map((row, index) => (index === 1 ? ['Tổng số', total, 700] : row)),
  );
}

flow('check the open sheet, mark, repair by a click, see it hold, and take the repair back', async (one) => {
  const { page, pane } = one;
  await typeTable(page, 690);
  await goTo(one, 'Kiểm tra');
  await pane.getByLabel('Phạm vi').selectOption('sheet');
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByText(/^1 lệch/).waitFor();
  await pane.getByRole('heading', { name: /Sheet1 · Tổng số · Quý I/ }).waitFor();

  await pane.getByRole('button', { name: 'Đánh dấu ô lệch' }).click();
  await pane.getByText(/Đang đánh dấu \d+ ô/).waitFor();
  const marks = () => withHost(page, (host) => host.workbook.active.conditionalFormats.length, null);
  expect(await marks()).toBe(1);
  await pane.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
  await pane.getByText(/Đã bỏ đánh dấu/).waitFor();
  expect(await marks()).toBe(0);

  const value = () => withHost(page, (host) => host.workbook.active.cached(1, 1), null);
  await pane.getByRole('button', { name: /Sửa ô: B2 \(690\) là 600/ }).click();
  await pane.getByText('Ô B2: 690 thành 600.').waitFor();
  await pane.getByText(/^0 lệch/).waitFor();
  expect(await value()).toBe(600);
  await pane.getByRole('button', { name: 'Bỏ lần ghi này' }).click();
  await pane.getByText('Đã trả lại 1 ô như trước.').waitFor();
  expect(await value()).toBe(690);
});

flow('findings follow what the user types, and a click leads to the cell', async (one) => {
  const { page, pane } = one;
  await typeTable(page, 600);
  await goTo(one, 'Kiểm tra');
  await pane.getByLabel('Phạm vi').selectOption('sheet');
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByText(/^0 lệch/).waitFor();
  await pane.getByRole('checkbox', { name: 'Kiểm tra lại khi ô thay đổi' }).click();
  await page.waitForTimeout(300);
  await withHost(page, (host) => host.user.edit('Sheet1', 'C5', [[310]]), null);
  await pane.getByText(/^1 lệch/).waitFor();
  await pane.getByText(/Kiểm tra lại lúc/).waitFor();
  await pane.getByRole('button', { name: /Tới ô Sheet1!C5, 310/ }).click();
  await page.locator('td[aria-selected="true"]', { hasText: /^310$/ }).waitFor();
  await withHost(page, (host) => host.user.edit('Sheet1', 'C5', [[300]]), null);
  await pane.getByText(/^0 lệch/).waitFor();
});

flow('the context menu opens the pane at the check of the selection', async (one) => {
  const { page, pane } = one;
  await typeTable(page, 690);
  await withHost(page, (host) => host.user.select('Sheet1', 'A1:C5'), null);
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    frame.src = new URL('taskpane.html?job=check', location.href).href;
  });
  await pane.getByText(/^1 lệch/).waitFor();
  await pane
    .getByRole('button', { name: /Tới ô Sheet1!B2/ })
    .first()
    .waitFor();
});

flow('the command of the cell menu checks the selection in the pane that is already open', async (one) => {
  const { page, pane } = one;
  await typeTable(page, 690);
  await withHost(page, (host) => host.user.select('Sheet1', 'A1:C5'), null);
  await goTo(one, 'Nguồn');
  // As Excel does with an ExecuteFunction: the function that was associated with the name of the manifest, and an event to end.
  const completed = await page.frames()[1]!.evaluate(
    `new Promise((resolve) => Object.entries(Office.actions._association.mappings)
      .find(([name]) => name.toLowerCase() === 'checkhere')[1]({ completed: () => resolve(true) }))`,
  );
  expect(completed).toBe(true);
  await pane.getByRole('tab', { name: 'Kiểm tra', selected: true }).waitFor();
  expect(await pane.getByLabel('Phạm vi').inputValue()).toBe('selection');
  await pane.getByText(/^1 lệch/).waitFor();
});
