import Papa from 'papaparse';
import { compare } from '../../lib/comparing/compare';
import { bundledDataset } from '../../lib/observations/bundled';
import { comparisonCsv } from '../../lib/writing/comparison-csv';
import { compareToJson } from '../../lib/writing/comparison-json';
import { comparisonText } from '../../lib/writing/comparison-text';
import { displayWidth } from '../../lib/writing/display-width';

const comparison = compare(bundledDataset(), { measures: ['rank'] });

describe('the JSON of a comparison', () => {
  const json = JSON.parse(JSON.stringify(compareToJson(comparison))) as ReturnType<typeof compareToJson>;

  test('has the provinces, rows and notes of the contract', () => {
    expect(json.provinces).toEqual(['Hải Dương', 'Thanh Hóa', 'Bình Dương', 'Hưng Yên', 'Quảng Ninh']);
    expect(Object.keys(json)).toEqual(['provinces', 'rows', 'notes']);
    expect(json.notes.every((note) => typeof note === 'string' && note !== '')).toBe(true);
    for (const row of json.rows) {
      expect(row).toEqual(
        expect.objectContaining({ indicator: expect.any(String), role: expect.any(String), cells: expect.any(Array) }),
      );
      expect(row.cells).toHaveLength(5);
    }
  });

  test('a cell has the value in the base unit and the words as printed', () => {
    const row = json.rows.find(({ indicator, role }) => indicator === 'state_budget_revenue' && role === 'level')!;
    expect(row).toMatchObject({ kind: 'flow', unit: 'VND' });
    expect(row.cells[0]).toMatchObject({
      province: 'Hải Dương',
      value: 13_995_000_000_000,
      literal: '13.995 tỷ đồng',
      period: '2023-9M',
      status: 'estimate',
      marks: ['period', 'status'],
    });
    expect(row.cells[1]).toMatchObject({
      value: 51_000_000_000_000,
      literal: '51.000 tỷ đồng',
      marks: ['over', 'period', 'status'],
    });
    expect(row.cells[2]).toEqual({
      province: 'Bình Dương',
      value: null,
      literal: null,
      period: null,
      status: null,
      marks: ['missing'],
    });
  });

  test('a refused rank is null and says so', () => {
    const rank = json.rows.find(({ measure, indicator }) => measure === 'rank' && indicator === 'grdp')!;
    expect(rank.cells.map(({ value, marks }) => [value, ...marks])).toEqual([
      [null, 'refused'],
      [1],
      [null, 'missing'],
      [null, 'missing'],
      [2],
    ]);
  });

  test('notes are in the language asked for', () => {
    expect(compareToJson(comparison, 'en').notes[0]).toMatch(/^The figures differ in/);
    expect(json.notes[0]).toMatch(/^Các số liệu khác/);
  });
});

describe('the comparison in a terminal', () => {
  test.each([80, 100, 120, 160])('fits %i columns', (width) => {
    for (const line of comparisonText(comparison, { language: 'vi', width }).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  test('says how much is comparable, and marks what is not', () => {
    const text = comparisonText(comparison, { language: 'vi', width: 200 });
    expect(text.split('\n')[0]).toBe(
      '0/8 dòng có từ hai số liệu trở lên so sánh được chặt chẽ trên cả dòng; 2 dòng so sánh được giữa một số số liệu (cùng kỳ, tình trạng, phạm vi).',
    );
    expect(text).toContain('≠ 9T/2023, ước');
    expect(text).toContain('trên 51.000');
    expect(text).toContain(
      '(1) Các số liệu khác kỳ và tình trạng số liệu; chỉ so sánh trực tiếp được: Thanh Hóa, Quảng Ninh.',
    );
  });
});

describe('the comparison as CSV', () => {
  test('has four columns a province and reads back with the asked marks', () => {
    const rows = Papa.parse<string[]>(comparisonCsv(comparison, { delimiter: ';' }).slice(1), { delimiter: ';' }).data;
    expect(rows[0]!.slice(0, 7)).toEqual([
      'Chỉ tiêu',
      'Kỳ',
      'Đơn vị',
      'Hải Dương',
      'Hải Dương: Nguyên văn',
      'Hải Dương: Kỳ',
      'Hải Dương: Tình trạng',
    ]);
    expect(rows[1]!.slice(0, 7)).toEqual([
      'Tổng sản phẩm trên địa bàn (GRDP): tốc độ tăng so với cùng kỳ',
      '',
      '%',
      '7,01',
      '7,01%',
      '9T/2023',
      'ước',
    ]);
    expect(rows[2]!.slice(0, 4)).toEqual(
      ['Tổng sản phẩm trên địa bàn (GRDP): tốc độ tăng so với cùng kỳ, xếp hạng', '', 'hạng', '×'].map((text, i) =>
        i === 0 ? 'xếp hạng' : text,
      ),
    );
  });
});
