import { checkAcross, explainCross } from '../../lib/matching';
import type { Observation } from '../../lib/observations/observation';
import { cell, said } from './print-of';

const REVENUE = { indicator: 'state_budget_revenue' };
const EXPORTS = { indicator: 'exports' };
const DOMESTIC = { indicator: 'domestic_revenue' };

/** Codes by literal of the first source, agreements included. */
function codesOf(text: readonly Observation[], table: readonly Observation[]): string[] {
  const check = checkAcross([
    { id: 'bao-cao.docx', observations: text },
    { id: 'phu-luc.xlsx', observations: table },
  ]);
  return check.findings.map(({ code, figures }) => `${figures[0]!.literal} ${code}`).sort();
}

describe('a sheet without units is read in the unit of the other source', () => {
  test('numbers that are the same at one scale agree, and a slip among them is a conflict that says what was assumed', () => {
    const text = [said('13.995 tỷ đồng', REVENUE), said('11.240 tỷ đồng', DOMESTIC), said('2.450 triệu USD', EXPORTS)];
    const table = [cell('C4', '13.959', REVENUE), cell('C5', '11.240', DOMESTIC), cell('C9', '2.450', EXPORTS)];
    expect(codesOf(text, table)).toEqual(['11.240 tỷ đồng agree', '13.995 tỷ đồng conflict', '2.450 triệu USD agree']);
    const [finding] = checkAcross([
      { id: 'bao-cao.docx', observations: text },
      { id: 'phu-luc.xlsx', observations: table },
    ]).findings.filter(({ code }) => code === 'conflict');
    expect(explainCross(finding!, 'vi')).toContain('phu-luc.xlsx không ghi đơn vị');
    expect(explainCross(finding!, 'en')).toContain('phu-luc.xlsx names no unit');
  });

  test('numbers that are only near are asked about, not called wrong', () => {
    expect(codesOf([said('13.995 tỷ đồng', REVENUE)], [cell('C4', '12.870', REVENUE)])).toEqual([
      '13.995 tỷ đồng possible-conflict',
    ]);
  });

  test('one cell that is a thousand times too large does not move the scale of its sheet', () => {
    const text = [
      said('13.995 tỷ đồng', REVENUE),
      said('11.240 tỷ đồng', DOMESTIC),
      said('900 tỷ đồng', { indicator: 'land_revenue' }),
    ];
    const table = [
      cell('C4', '13.995.000', REVENUE),
      cell('C5', '11.240', DOMESTIC),
      cell('C6', '900', { indicator: 'land_revenue' }),
    ];
    expect(codesOf(text, table)).toEqual(['11.240 tỷ đồng agree', '13.995 tỷ đồng conflict', '900 tỷ đồng agree']);
  });

  test('numbers that meet at no scale are left without a unit', () => {
    expect(codesOf([said('13.995 tỷ đồng', REVENUE)], [cell('C4', '45', REVENUE)])).toEqual([
      '13.995 tỷ đồng possible-conflict',
    ]);
  });
});
