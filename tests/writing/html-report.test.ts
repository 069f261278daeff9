import { Parser } from 'htmlparser2';
import { checkObservations } from '../../lib/checking/check-observations';
import { compare } from '../../lib/comparing/compare';
import { bundledDataset } from '../../lib/observations/bundled';
import type { Dataset } from '../../lib/observations/observation';
import { htmlReport } from '../../lib/writing/html-report';
import { datasetOf, observe } from '../comparing/observe';

const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input']);

function reportOf(dataset: Dataset, language: 'vi' | 'en' = 'vi'): string {
  return htmlReport(dataset, checkObservations(dataset.observations), compare(dataset), {
    language,
    date: '2026-11-22',
  });
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements in order; throws where one is not closed in its place. */
function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push({ name, attributes });
      if (!VOID.has(name)) open.push(name);
    },
    onclosetag(name, implied) {
      if (VOID.has(name)) return;
      if (implied && !['path', 'rect', 'circle'].includes(name)) throw new Error(`<${name}> is not closed`);
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
    },
  });
  parser.write(html);
  parser.end();
  if (open.length > 0) throw new Error(`left open: ${open.join(', ')}`);
  return elements;
}

describe('the report of the five provinces', () => {
  const html = reportOf(bundledDataset());
  const elements = elementsOf(html);

  test('is one well-formed file that loads nothing and runs nothing', () => {
    const names = new Set(elements.map(({ name }) => name));
    for (const name of ['script', 'iframe', 'link', 'img', 'object', 'embed', 'form', 'base'])
      expect(names.has(name)).toBe(false);
    for (const { attributes } of elements) {
      expect(Object.keys(attributes).filter((name) => name.startsWith('on') || name === 'src')).toEqual([]);
      if (attributes.href !== undefined) expect(attributes.href).toMatch(/^(#[ns]\d+$|https?:\/\/)/);
    }
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/url\(|@import/);
  });

  test('every link inside the page has its target, and ids stand once', () => {
    const ids = elements.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]));
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements.flatMap(({ attributes }) =>
      attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : [],
    );
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('the table has a caption and heads in both directions; each drawing has words', () => {
    const heads = elements.filter(({ name }) => name === 'th');
    expect(heads.every(({ attributes }) => attributes.scope === 'col' || attributes.scope === 'row')).toBe(true);
    expect(elements.filter(({ name }) => name === 'caption').length).toBe(
      elements.filter(({ name }) => name === 'table').length,
    );
    const drawings = elements.filter(({ name }) => name === 'svg');
    expect(drawings.length).toBeGreaterThan(3);
    for (const { attributes } of drawings) {
      expect(attributes.role).toBe('img');
      expect(attributes['aria-labelledby']).toBeTruthy();
    }
  });

  test('dark, light and paper are taken care of', () => {
    expect(html).toContain('color-scheme:light dark');
    expect(html).toContain('@media (prefers-color-scheme:dark)');
    expect(html).toContain('@page{size:A4 landscape');
  });

  test('shows the figures, the unequal sign and the implied plan', () => {
    expect(html).toContain('trên 51.000');
    expect(html).toContain('≠ 9T/2023, ước');
    expect(html).toContain('17.636–17.660 tỷ đồng');
  });

  test('in English the words and numbers are English', () => {
    const english = reportOf(bundledDataset(), 'en');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('over 51,000');
    expect(english).not.toContain('Kết quả kiểm tra');
  });
});

test('whatever a file says is shown as text', () => {
  const nasty = '</script><img src=x onerror=alert(1)>"\'&\u0000';
  const level = observe(nasty, 'unknown', '2022', '5 dự án', { indicatorLabel: nasty, scope: nasty });
  const dataset: Dataset = {
    sources: [{ id: nasty, title: nasty, publisher: nasty, address: 'javascript:alert(1)' }],
    observations: [
      { ...level, figure: { ...level.figure, literal: nasty }, place: { source: nasty, sheet: nasty, cell: nasty } },
      {
        ...observe('Hải Dương', 'unknown', '2022', '7 dự án', { indicatorLabel: nasty, scope: nasty }),
        place: { source: nasty, start: 0, end: 1 },
      },
    ],
  };
  const names = elementsOf(reportOf(dataset)).map(({ name }) => name);
  expect(names).not.toContain('img');
  expect(names).not.toContain('script');
});

test('an empty dataset makes a page that says so', () => {
  const html = reportOf(datasetOf([]));
  expect(() => elementsOf(html)).not.toThrow();
  expect(html).toContain('Không có quan hệ nào để kiểm tra.');
});

test('a conflict has its two ranges drawn', () => {
  const level = observe('Hải Dương', 'state_budget_revenue', '2023-9M', '13.995 tỷ đồng');
  const html = reportOf(
    datasetOf([
      level,
      observe('Hải Dương', 'state_budget_revenue', '2023', '17.850 tỷ đồng', { status: 'plan' }),
      observe('Hải Dương', 'state_budget_revenue', '2023-9M', '79,3%', { role: 'pct_of_plan', relatesTo: level.id }),
    ]),
  );
  expect(html).toContain('class="finding inconsistent"');
  expect(html).toMatch(/class="finding inconsistent">.*?<svg/s);
  expect(html).toContain('0,84 điểm %');
});
