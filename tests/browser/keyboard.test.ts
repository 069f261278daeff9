import { flow, openBrowser, savedWorkbook } from './flows';

openBrowser();

flow('everything from opening to inserting can be done with the keyboard alone', async ({ page, pane }) => {
  const focused = async () => {
    const frame = page.frames()[1]!;
    return frame.evaluate(() => {
      const { activeElement } = document;
      return `${activeElement?.getAttribute('role') ?? activeElement?.tagName.toLowerCase()} ${
        activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
      }`.trim();
    });
  };
  /** Tabs on until the element with that role and name has the focus. */
  const tabTo = async (wanted: string) => {
    const seen: string[] = [];
    for (let step = 0; step < 40; step++) {
      const now = await focused();
      if (now === wanted) return;
      seen.push(now);
      await page.keyboard.press('Tab');
    }
    throw new Error(`"${wanted}" not reached; seen: ${seen.join(' | ')}`);
  };
  await pane.getByRole('tab', { name: 'Số liệu' }).focus();
  await tabTo('button Dùng bộ số liệu đi kèm (5 tỉnh)');
  await page.keyboard.press('Enter');
  await pane.getByText(/80 số liệu, 5 tỉnh/).waitFor();

  await pane.getByRole('tab', { name: 'Số liệu' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('tab', { name: 'So sánh', selected: true }).waitFor();

  await pane.getByRole('listbox', { name: 'Chỉ tiêu' }).waitFor();
  await tabTo('listbox Chỉ tiêu');
  await page.keyboard.press('End');
  const last = pane.getByRole('option').filter({ has: page.locator('[aria-posinset="35"]') });
  expect(await last.count()).toBeLessThanOrEqual(1);
  await page.keyboard.press('Space');
  await pane.getByText('34/35').waitFor();
  await page.keyboard.press('Home');
  for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await pane.getByText('33/35').waitFor();
  expect(await focused()).toBe('listbox Chỉ tiêu');

  await tabTo('button Đưa vào sổ tính');
  await page.keyboard.press('Enter');
  await pane.getByText(/Đã thêm các trang/).waitFor();
  const workbook = await savedWorkbook(page);
  expect(workbook.getWorksheet('Số liệu')).toBeDefined();
});
