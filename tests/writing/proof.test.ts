import { Parser } from 'htmlparser2';
import { type CrossCheck, checkAcross, sourcesOf } from '../../lib/matching';
import { bundledDataset } from '../../lib/observations/bundled';
import { outsideDataset } from '../../lib/observations/outside';
import { checkPackage } from '../../lib/sheets/package/check';
import { buildProofSheet } from '../../lib/sheets/proof/proof-sheet';
import { writeWorkbook } from '../../lib/sheets/write/workbook';
import { displayWidth } from '../../lib/writing/display-width';
import { proofHtml } from '../../lib/writing/proof/proof-html';
import { documentNotes } from '../../lib/writing/proof/proof-notes';
import { proofText } from '../../lib/writing/proof/proof-text';
import { cell, said } from '../matching/print-of';

const TEXT = 'Thu ngân sách năm 2022 đạt 13.959 tỷ đồng, tăng <b>24,6%</b>.\nXuất khẩu 5,5 tỷ USD.';

function spanOf(words: string): { source: string; start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { source: 'bao-cao.docx', start, end: start + words.length };
}

function sample(): CrossCheck {
  return checkAcross([
    {
      id: 'bao-cao.docx',
      title: 'Báo cáo <script>alert(1)</script>',
      observations: [
        said('13.959 tỷ đồng', { place: spanOf('13.959 tỷ đồng') }),
        said('24,6%', { role: 'growth_yoy', place: spanOf('24,6%') }),
        said('5,5 tỷ USD', { indicator: 'exports', place: spanOf('5,5 tỷ USD') }),
      ],
    },
    {
      id: 'phu-luc.xlsx',
      observations: [
        cell('F6', '13.995 tỷ đồng'),
        cell('F7', '5,50 tỷ USD', { indicator: 'exports' }),
        cell('F8', '9,3 tỷ USD', { indicator: 'imports' }),
      ],
    },
  ]);
}

const whole = () => checkAcross([...sourcesOf(bundledDataset()), ...sourcesOf(outsideDataset())]);

describe('in the terminal', () => {
  test('the gravest stands first, with both figures, their places and the likely slip; what agrees is only counted', () => {
    const text = proofText(sample(), { language: 'vi', width: 120 });
    for (const words of ['✗ lệch', '13.959 tỷ đồng', '13.995 tỷ đồng', 'Biểu 1!F6', 'ký tự 27–41', 'đảo'])
      expect(text).toContain(words);
    expect(text).not.toContain('9,3 tỷ USD');
    expect(proofText(sample(), { language: 'vi', width: 120, all: true })).toContain('9,3 tỷ USD');
  });

  test('lines keep to the width, in both languages', () => {
    for (const language of ['vi', 'en'] as const)
      for (const line of proofText(whole(), { language, width: 100, all: true }).split('\n'))
        expect(displayWidth(line)).toBeLessThanOrEqual(100);
  });

  test('sources that share nothing are said to share nothing', () => {
    const check = checkAcross([
      { id: 'a', observations: [said('5 tỷ đồng')] },
      { id: 'b', observations: [] },
    ]);
    expect(proofText(check, { language: 'vi', width: 80 })).toContain('Không có số nào để đối chiếu');
  });
});

describe('as an HTML page', () => {
  const html = proofHtml(sample(), { texts: new Map([[0, TEXT]]) });

  test('each figure of the text carries its sign, can be reached by the keyboard and tells what the other source prints', () => {
    expect(html).toMatch(
      /<span class="m conflict" id="s0-27" tabindex="0" aria-describedby="s0-27-t">13\.959 tỷ đồng<sup>≠1<\/sup>/,
    );
    expect(html).toMatch(/<span class="m agree"[^>]*>5,5 tỷ USD<sup>=/);
    expect(html).toMatch(/<span class="m alone"[^>]*>24,6%<sup>·/);
    expect(html).toContain('phu-luc.xlsx: 13.995 tỷ đồng (Biểu 1!F6)');
    expect(html).toContain('href="#s0-27"');
  });

  test('text of files never becomes an element, and nothing is loaded or run', () => {
    const tags = new Set<string>();
    const parser = new Parser({
      onopentag(name, attributes) {
        tags.add(name);
        for (const [key, value] of Object.entries(attributes)) {
          expect(key).not.toMatch(/^on/i);
          if (key === 'href') expect(value).toMatch(/^#/);
        }
      },
    });
    parser.write(html);
    parser.end();
    for (const forbidden of ['script', 'b', 'img', 'link', 'iframe']) expect([...tags]).not.toContain(forbidden);
    expect(html).toContain('tăng &lt;b&gt;');
  });

  test('the words of the document are all there, in order', () => {
    const shown = html
      .slice(html.lastIndexOf('<section class="doc"><h2>Báo cáo'))
      .replace(/<span class="tip".*?<\/span><\/span><\/span>/g, '</span>')
      .replace(/<sup>.*?<\/sup>/g, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    for (const line of TEXT.split('\n')) expect(shown).toContain(line);
  });

  test('a workbook is told of cell by cell', () => {
    expect(html).toContain('<td data-h="Ô">Biểu 1!F6</td><td data-h="Số in">13.995 tỷ đồng</td>');
  });
});

describe('as the sheet "Đối chiếu"', () => {
  test('cells of the open workbook are links, and other places only words', () => {
    const sheet = buildProofSheet(sample(), { workbook: ['phu-luc.xlsx'] });
    const cells = sheet.rows.flatMap((row) => row.cells.flatMap((each) => each ?? []));
    expect(cells.filter(({ link }) => link !== undefined).map(({ link }) => link)).toContain("#'Biểu 1'!F6");
    expect(cells.some(({ value }) => String(value).includes('ký tự 27–41'))).toBe(true);
    expect(
      buildProofSheet(sample())
        .rows.flatMap((row) => row.cells)
        .some((each) => each?.link !== undefined),
    ).toBe(false);
  });

  test('the sheet is written as a sound workbook', async () => {
    expect(checkPackage(await writeWorkbook([buildProofSheet(whole())]))).toEqual([]);
    expect(checkPackage(await writeWorkbook([buildProofSheet(whole(), { language: 'en' })]))).toEqual([]);
  });
});

test('remarks for Word are those that need work, at their words', () => {
  expect(
    documentNotes(sample(), 0, 'vi').map(({ start, end, text }) => [TEXT.slice(start, end), text.slice(0, 2)]),
  ).toEqual([['13.959 tỷ đồng', '✗ ']]);
  expect(documentNotes(sample(), 1, 'vi')).toEqual([]);
});
