import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { checkObservations } from '../../lib/checking/check-observations';
import { compare } from '../../lib/comparing/compare';
import { bundledDataset } from '../../lib/observations/bundled';
import { htmlReport } from '../../lib/writing/html-report';
import { launchBrowser } from './launch';

const AXE = readFileSync(join(__dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const dataset = bundledDataset();
const findings = checkObservations(dataset.observations);
const pages = {
  plain: htmlReport(dataset, findings, compare(dataset)),
  'bilingual, provinces below each other': htmlReport(
    dataset,
    findings,
    compare(dataset, { direction: 'indicators-across', measures: ['rank'] }),
    { bilingual: true, language: 'en' },
  ),
};

let browser: Browser | null = null;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

describe.each(Object.entries(pages))('the HTML report, %s', (_, html) => {
  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1200, 'light'],
  ] as const)(
    'fits a page of %i pixels in %s colours, loads nothing, and has no barrier',
    async (width, colorScheme) => {
      if (!browser) return;
      // The page's own policy allows no script at all; the checker needs one.
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(html);
      expect(asked.filter((url) => !url.startsWith('about:') && !url.startsWith('data:'))).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.evaluate(AXE);
      const violations = (await page.evaluate('axe.run().then((found) => found.violations)')) as {
        id: string;
        nodes: { html: string }[];
      }[];
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
      await page.close();
    },
  );
});
