import type { Page } from 'playwright-core';
import { flow, openBrowser } from './flows';

openBrowser();

/** Types into the formula bar with A1 selected, and waits until A1 shows what is expected: the first call fetches its code. */
async function typed(page: Page, formula: string, shown: string): Promise<void> {
  const cell = page.locator('td[data-row="0"][data-column="0"]');
  await cell.click();
  await page.locator('#content').fill(formula);
  await page.locator('#content').press('Enter');
  await page.locator('#content').blur();
  await cell.filter({ hasText: new RegExp(`^${shown}$`) }).waitFor();
}

flow('the functions can be tried in the grid, typed as Excel in Vietnamese wants them', async ({ page }) => {
  await typed(page, '=DOICHIEU.SO("13.995 tỷ đồng";"tỷ đồng")', '13995');
  await typed(page, '=DOICHIEU.KHOP(13995;"79,3%";17648)', 'khớp');
  await typed(page, '=DOICHIEU.KHOP(13995,"79,3%",17850)', 'lệch');
  await typed(page, '=DOICHIEU.CHITIEU("Hải Dương";"thu ngân sách";"9T/2023";"tỷ đồng")', '13995');
  await typed(page, '=DOICHIEU.SO("không phải số")', '#VALUE!');
});

flow('the page of the pane tells Excel where the functions are before it is asked', async ({ page, served }) => {
  const known = await page.frames()[1]!.evaluate(() => {
    const { _association } = (globalThis as unknown as { CustomFunctions: { _association: { mappings: object } } })
      .CustomFunctions;
    return Object.keys(_association.mappings);
  });
  expect(known.sort()).toEqual(['CHITIEU', 'KHOANG', 'KHOP', 'KHOPTANG', 'KHOPTONG', 'SO']);
  // What the functions need is fetched with the first cell that asks.
  const before = served.requests.length;
  const read = await page.frames()[1]!.evaluate(() => {
    const { _association } = (
      globalThis as unknown as {
        CustomFunctions: { _association: { mappings: Record<string, (text: string) => Promise<number>> } };
      }
    ).CustomFunctions;
    return _association.mappings.SO!('13.995 tỷ đồng');
  });
  expect(read).toBe(13995e9);
  expect(served.requests.length).toBeGreaterThan(before);
});
