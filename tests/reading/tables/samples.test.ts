import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTables } from '../../../lib/checking/tables/check-tables';
import { openWorkbook } from '../../../lib/grids/open';
import { readTables } from '../../../lib/reading/tables/read-tables';
import type { TableObservation, TablesReading } from '../../../lib/reading/tables/table';

/** Real files, kept outside the tree. Without them these tests do nothing but say so. */
const FOLDER = join(__dirname, '../../../../shared/samples');
const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name !== 'README.md') : [];
if (names.length === 0) console.warn('no samples: the tests on real files are left out');
const onSamples = names.length > 0 ? test : test.skip;

const readings = new Map<string, Promise<TablesReading>>();

function reading(start: string): Promise<TablesReading> {
  const name = names.find((one) => one.startsWith(start))!;
  let found = readings.get(name);
  if (!found) {
    found = openWorkbook(new Uint8Array(readFileSync(join(FOLDER, name))), name).then(({ grids }) =>
      readTables(grids, { fileName: name }),
    );
    readings.set(name, found);
  }
  return found;
}

async function at(start: string, sheet: string, cell: string): Promise<TableObservation> {
  const { tables } = await reading(start);
  for (const table of tables)
    if (table.sheet === sheet) for (const one of table.observations()) if (one.cell === cell) return one;
  throw new Error(`${start}: nothing read at ${sheet}!${cell}`);
}

onSamples(
  'all files open, and no table or figure that was read once goes missing',
  async () => {
    let tables = 0;
    let figures = 0;
    let rules = 0;
    for (const name of names) {
      const read = await reading(name);
      tables += read.tables.length;
      for (const table of read.tables) {
        figures += table.count;
        rules += table.rules.length;
      }
    }
    expect(tables).toBeGreaterThanOrEqual(500);
    expect(figures).toBeGreaterThanOrEqual(68_000);
    expect(rules).toBeGreaterThanOrEqual(8);
  },
  120_000,
);

// Each of these was looked up in the file by eye.
const FACTS: [string, string, string, Partial<TableObservation>][] = [
  [
    'bud-01',
    'M12+',
    'C52',
    { value: 20336, period: '2005', province: 'Nam Định', status: 'final', unit: 'Triệu đồng' },
  ],
  [
    'bud-20',
    'Sheet1',
    'C10',
    { value: 911512, period: '2017', province: 'Hòa Bình', status: 'plan', column: ['DỰ TOÁN'] },
  ],
  [
    'bud-20',
    'Sheet1',
    'G10',
    { value: 489809, status: 'final', column: ['QUYẾT TOÁN', 'BAO GỒM', 'NGÂN SÁCH CẤP TỈNH'], unit: 'Triệu đồng' },
  ],
  ['gso-54', '02GTCN 5', 'D10', { value: 15906, period: '2010-10', status: 'estimate', unit: 'Tỷ đồng' }],
  ['gso-54', '02GTCN 5', 'E11', { value: 120519, period: '2010-10M' }],
  ['gso-54', 'NN', 'C8', { value: 885.1, period: '2009-10-15', unit: 'Nghìn ha' }],
  ['px-61', 'px-61-Yield-of-spring-paddy-by-province', 'B7', { value: 39, period: '1995', province: 'Hà Tây' }],
  ['px-61', 'px-61-Yield-of-spring-paddy-by-province', 'P7', { value: null, empty: 'unknown', province: 'Hà Tây' }],
  ['px-61', 'px-61-Yield-of-spring-paddy-by-province', 'W4', { value: 63, period: '2016', province: 'Cả nước' }],
];

for (const [file, sheet, cell, fact] of FACTS)
  onSamples(`${file}: ${sheet}!${cell}`, async () => {
    expect(await at(file, sheet, cell)).toMatchObject(fact);
  });

onSamples('declared rules are read and hold in the files that declare them', async () => {
  const { tables } = await reading('bud-21');
  expect(tables.flatMap((table) => table.rules.map((rule) => rule.text))).toEqual(['3=2-1', '4=2/1']);
  const declared = checkTables(await reading('bud-21')).filter(({ details }) => details?.rule !== undefined);
  expect(declared.filter(({ verdict }) => verdict === 'consistent').length).toBeGreaterThanOrEqual(50);
  // 8,691,433 − 6,891,157 is 1,800,276; the cell says 1,772,793.
  const wrong = declared.filter(({ verdict }) => verdict !== 'consistent');
  expect(wrong.map(({ verdict, relation, culprits }) => ({ verdict, relation, culprits }))).toEqual([
    { verdict: 'inconsistent', relation: 'E21 = D21 - C21', culprits: [['E21']] },
  ]);
});

onSamples('a total that does not fit its parts is found where it stands', async () => {
  const findings = checkTables(await reading('bud-01'));
  const wrong = findings.filter((finding) => finding.verdict === 'inconsistent').map((finding) => finding.relation);
  expect(wrong).toContainEqual(expect.stringMatching(/C52 = .*C53.*C54/));
});

onSamples('no cell is read twice', async () => {
  for (const name of names.slice(0, 20)) {
    const { tables } = await reading(name);
    const seen = new Set<string>();
    for (const table of tables)
      for (const one of table.observations()) {
        const key = `${table.sheet}!${one.cell}`;
        expect(seen.has(key)).toBe(false);
        seen.add(key);
      }
  }
});
