import type { Page } from 'playwright-core';
import { flow, openBrowser } from './flows';

openBrowser();

/** Types into the formula bar with A1 selected, and gives what A1 shows. */
async function typed(page: Page, formula: string): Promise<string> {
  const cell = page.locator('td[data-row="0"][data-column="0"]');
  await cell.click();
  await page.locator('#content').fill(formula);
  await page.locator('#content').press('Enter');
  await page.locator('#content').blur();
  await page.waitForTimeout(200);
  return cell.innerText();
}

flow('the functions can be tried in the grid, typed as Excel in Vietnamese wants them', async ({ page }) => {
  expect(await typed(page, '=DOICHIEU.SO("13.995 tỷ đồng";"tỷ đồng")')).toBe('13995');
  expect(await typed(page, '=DOICHIEU.KHOP(13995;"79,3%";17648)')).toBe('khớp');
  expect(await typed(page, '=DOICHIEU.KHOP(13995,"79,3%",17850)')).toBe('lệch');
  expect(await typed(page, '=DOICHIEU.CHITIEU("Hải Dương";"thu ngân sách";"9T/2023";"tỷ đồng")')).toBe('13995');
  expect(await typed(page, '=DOICHIEU.SO("không phải số")')).toBe('#VALUE!');
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
