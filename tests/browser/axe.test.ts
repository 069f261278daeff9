import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { type Flow, flow, goTo, insertSheets, openBrowser, openBundled } from './flows';

openBrowser();

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TABS = ['Số liệu', 'So sánh', 'Biểu mẫu', 'Kiểm tra', 'Đối chiếu', 'Nguồn'];
const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

/**
 * Fluent's focus management keeps empty elements at the ends of its groups that hand the focus on at once; they are hidden on
 * purpose and nobody can stay on them.
 */
const HAND_OVER = '[data-tabster-dummy]';

/** What axe finds wrong in the pane as it stands, one line each. */
async function violations({ page }: Flow): Promise<string[]> {
  const frame = page.frames()[1]!;
  if (!(await frame.evaluate('typeof axe !== "undefined"'))) await frame.evaluate(AXE);
  const { violations: found } = (await frame.evaluate(`axe.run({ exclude: [['${HAND_OVER}']] })`)) as AxeResults;
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Puts the pane in a look and waits until its theme has followed. */
async function draw({ page }: Flow, media: (typeof LOOKS)[number][1]): Promise<void> {
  const ground = () =>
    page
      .frames()[1]!
      .evaluate(
        "getComputedStyle(document.querySelector('.fui-FluentProvider')).getPropertyValue('--colorNeutralBackground1')",
      );
  const before = await ground();
  await page.emulateMedia(media);
  for (let waited = 0; waited < 50 && (await ground()) === before; waited++) await page.waitForTimeout(20);
}

/** What axe finds and what is wider than the pane on every tab in every look. The colours are looked for at one width only. */
async function faultsOfAllTabs(one: Flow, width: number, looks: readonly (typeof LOOKS)[number][]): Promise<string[]> {
  const { page, pane } = one;
  const strip = pane.getByRole('tablist');
  await page.addStyleTag({ content: `body { grid-template-columns: 1fr ${width}px !important; }` });
  const found: string[] = [];
  for (const tab of TABS) {
    await goTo(one, tab);
    // Nothing half done: no busy bar, and the tab's own content is there.
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await pane
      .getByRole('tabpanel', { name: tab })
      .locator('button, h2, p, span:not([role="status"])')
      .first()
      .waitFor();
    for (const [name, media] of looks) {
      await draw(one, media);
      for (const violation of await violations(one)) found.push(`${width}, ${name}, ${tab}: ${violation}`);
    }
    const wider = await page.frames()[1]!.evaluate('document.documentElement.scrollWidth - innerWidth');
    if (Number(wider) > 0) found.push(`${width}, ${tab}: ${wider} px wider than the pane`);
    const { height } = (await strip.boundingBox())!;
    if (height > 40) found.push(`${width}, ${tab}: the tabs take two lines`);
  }
  return found;
}

flow(
  'no violation on any tab in light, dark and forced colours, and at 320 px, nor anything wider than it',
  async (one) => {
    const { pane } = one;
    await openBundled(one);
    await insertSheets(one);
    await pane.getByRole('button', { name: 'Xem trước' }).click();
    await pane.getByRole('columnheader', { name: 'Hải Dương' }).waitFor();
    await goTo(one, 'Kiểm tra');
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane.getByRole('button', { name: /Tới ô/ }).first().waitFor();
    expect(await faultsOfAllTabs(one, 380, LOOKS)).toEqual([]);
    expect(await faultsOfAllTabs(one, 320, LOOKS.slice(0, 1))).toEqual([]);
  },
);
