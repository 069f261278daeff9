import { createEngine } from '../../addin/taskpane/engine/engine';
import type { OpenedData } from '../../addin/taskpane/engine/protocol';
import { reportCommand } from '../../addin/taskpane/engine/report-size';
import { splitParagraphs } from '../../addin/taskpane/jobs/data/paragraphs';
import { carrySelection } from '../../addin/taskpane/state/carry-selection';
import { initialState, reducePane, startState, USUAL_CHOICE } from '../../addin/taskpane/state/pane-state';
import { bundledDataset } from '../../lib/observations/bundled';

const choices = (...ids: string[]) => ids.map((id) => ({ id, label: id, count: 1 }));
const opened = (provinces: string[], indicators: string[]): OpenedData => ({
  sources: [],
  figures: 0,
  benchmarks: [],
  periods: [],
  provinces: choices(...provinces),
  indicators: choices(...indicators),
});

describe('what was chosen stays chosen when other figures are opened', () => {
  const cases: [string, OpenedData | null, string[], OpenedData, string[]][] = [
    ['the first figures come in whole', null, [], opened(['A', 'B'], []), ['A', 'B']],
    ['what was left out stays out', opened(['A', 'B'], []), ['A'], opened(['A', 'B'], []), ['A']],
    ['what is new comes in', opened(['A', 'B'], []), ['A'], opened(['A', 'B', 'C'], []), ['A', 'C']],
    ['what is gone goes', opened(['A', 'B'], []), ['A', 'B'], opened(['B'], []), ['B']],
  ];
  test.each(cases)('%s', (_title, before, provinces, now, expected) => {
    expect(carrySelection(before, { provinces, indicators: [], how: USUAL_CHOICE }, now).provinces).toEqual(expected);
  });
});

test('another choice makes the comparison and the findings over it void, not those over the workbook', () => {
  const compared = { columns: [], rows: [], all: { rows: 0, columns: 0 }, tally: [], notes: [] };
  const selection = { provinces: ['A'], indicators: [], how: USUAL_CHOICE };
  const chosen = { type: 'selected', selection } as const;
  const overData = { ...initialState, comparison: compared, findings: [] };
  expect(reducePane(overData, chosen)).toMatchObject({ comparison: null, findings: null });
  expect(reducePane({ ...overData, scope: 'sheet' }, chosen).findings).toEqual([]);
});

test('the command of the context menu starts the pane at the check of the selection', () => {
  expect(startState('check')).toMatchObject({ job: 'check', scope: 'selection', checkAtOnce: true });
  expect(startState(null)).toEqual(initialState);
  expect(startState('other')).toEqual(initialState);
});

describe('a text is cut into lines that hold their figures whole', () => {
  const figure = (id: string, start: number, end: number) => ({
    id,
    start,
    end,
    literal: '',
    value: '',
    about: '',
    unsure: false,
    accepted: true,
    reading: 0,
    readings: [],
  });
  const cases: [string, string, [string, number, number][], string[][]][] = [
    ['no figure', 'một\nhai', [], [[], []]],
    [
      'figures in their lines',
      'a 1\nb 2',
      [
        ['x', 2, 3],
        ['y', 6, 7],
      ],
      [['x'], ['y']],
    ],
    ['a figure over a line end stays whole', '1\n000 tỷ\nb', [['x', 0, 8]], [['x'], []]],
    [
      'a figure inside another is passed over',
      '1 000 tỷ',
      [
        ['x', 0, 8],
        ['y', 2, 5],
      ],
      [['x']],
    ],
    ['empty lines are left out', '\n\na\n\n', [], [[]]],
  ];
  test.each(cases)('%s', (_title, text, figures, expected) => {
    const paragraphs = splitParagraphs(
      text,
      figures.map(([id, start, end]) => figure(id, start, end)),
    );
    expect(paragraphs.map((one) => one.figures.map(({ id }) => id))).toEqual(expected);
    for (const { start, end, figures: own } of paragraphs)
      for (const one of own) expect(start <= one.start && one.end <= end).toBe(true);
  });
});

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

describe('the engine', () => {
  const SELECT_ALL = (data: OpenedData) => ({
    provinces: data.provinces.map(({ id }) => id),
    indicators: data.indicators.map(({ id }) => id),
    how: USUAL_CHOICE,
  });

  test('opens, adds and takes away; indicators stand in alphabetical order', async () => {
    const engine = createEngine();
    const bundled = await engine.openBundled('vi');
    expect(bundled.sources).toMatchObject([{ key: 'bundled', figures: 80, waiting: 0 }]);
    const labels = bundled.indicators.map(({ label }) => label);
    expect(labels).toEqual([...labels].sort(new Intl.Collator('vi').compare));
    const csv =
      'Tỉnh,Chỉ tiêu,Kỳ,Giá trị,Đơn vị\nNghệ An,Dân số,2023,3400,nghìn người\nNghệ An,Dân số,2022,abc,người\n';
    const two = await engine.openFile('a.csv', bytesOf(csv), 'vi');
    expect(two.sources[1]).toMatchObject({ key: 'a.csv', figures: 1, problems: [expect.stringMatching(/abc/)] });
    expect((await engine.closeSource('bundled', 'vi')).figures).toBe(1);
  });

  test('finds figures by words without accents, page by page', async () => {
    const engine = createEngine();
    await engine.openBundled('vi');
    expect((await engine.figures('', 70, 30, 'vi')).figures).toHaveLength(10);
    const found = await engine.figures('hai duong', 0, 3, 'vi');
    expect(found.total).toBeGreaterThan(3);
    expect(found.figures.map(({ province }) => province)).toEqual(['Hải Dương', 'Hải Dương', 'Hải Dương']);
    expect(await engine.figures('không có ở đâu cả', 0, 3, 'vi')).toEqual({ total: 0, figures: [] });
  });

  test('says of a finding what it is about, in both languages', async () => {
    const engine = createEngine();
    const selection = SELECT_ALL(await engine.openBundled('vi'));
    const vi = await engine.check(selection, 'vi');
    const en = await engine.check(selection, 'en');
    expect(vi.map(({ subject }) => subject)).toContain(
      'Hải Dương · Thu ngân sách nhà nước trên địa bàn · 9 tháng 2023',
    );
    expect(en.some(({ subject }) => /^Hai Duong · .+ 2023$/.test(subject))).toBe(true);
    expect(vi.every(({ subject, sentence }) => subject !== '' && sentence !== '')).toBe(true);
  });

  test('counts figures of a text only as far as they are accepted, and by the reading that was chosen', async () => {
    const engine = createEngine();
    const text = 'Năm 2023, thu ngân sách nhà nước trên địa bàn tỉnh Nghệ An đạt 15.200 tỷ đồng.';
    await engine.openFile('t.txt', bytesOf(text), 'vi');
    const { figures } = await engine.readDocument('t.txt', 'vi');
    const figure = figures.find(({ literal }) => literal === '15.200 tỷ đồng')!;
    expect(text.slice(figure.start, figure.end)).toBe('15.200 tỷ đồng');
    const counted = async () => (await engine.figures('', 0, 100, 'vi')).figures.map(({ literal }) => literal);
    await engine.review('t.txt', { [figure.id]: { accepted: false, reading: 0 } }, 'vi');
    expect(await counted()).not.toContain('15.200 tỷ đồng');
    await engine.review('t.txt', { [figure.id]: { accepted: true, reading: 0 } }, 'vi');
    expect(await counted()).toContain('15.200 tỷ đồng');
  });

  test('names the file and what to do where a file cannot be read', async () => {
    const engine = createEngine();
    await expect(engine.openFile('rong.xlsx', new ArrayBuffer(0), 'vi')).rejects.toThrow(/^rong\.xlsx: tệp rỗng/);
    await expect(engine.openFile('empty.xlsx', new ArrayBuffer(0), 'en')).rejects.toThrow(/^empty\.xlsx: /);
  });

  test('checks the tables of the user beside the sheets of a report of ours', async () => {
    const engine = createEngine();
    const selection = SELECT_ALL(await engine.openBundled('vi'));
    const { sheets } = await engine.report(selection, 'vi', ['Số liệu']);
    const blocks = await Promise.all(
      sheets.map(async ({ name, cellParts }, sheet) => {
        const rows: (string | number | boolean)[][] = [];
        for (let part = 0; part < cellParts; part++) rows.push(...(await engine.reportCells(sheet, part)).inputs);
        // What starts as a formula stays unread here: a live sheet would give its result.
        return { sheet: name, values: rows.map((row) => row.map((cell) => String(cell).replace(/^=.*/s, ''))) };
      }),
    );
    const mine = {
      sheet: 'Của tôi',
      values: [
        ['Đơn vị', 'Quý I'],
        ['Tổng số', 690],
        ['A', 100],
        ['B', 200],
        ['C', 300],
      ],
    };
    const subjects = (await engine.checkBlocks('Sổ', [...blocks, mine], 'vi')).map(({ subject }) => subject);
    expect(subjects).toContain('Của tôi · Tổng số · Quý I');
    expect(subjects.some((subject) => subject.startsWith('Hải Dương'))).toBe(true);
    expect(subjects.some((subject) => /^(So sánh|Kiểm tra|Tóm tắt|Nguồn)/.test(subject))).toBe(false);
    const keys = (await engine.checkBlocks('Sổ', [...blocks, mine], 'vi')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('checks cells of the open workbook and proposes a number for the cell that is wrong', async () => {
    const engine = createEngine();
    const values = [
      ['Đơn vị', 'Quý I'],
      ['Tổng số', 690],
      ['Huyện A', 100],
      ['Huyện B', 200],
      ['Huyện C', 300],
    ];
    const origin = { row: 9, column: 2 };
    const [finding] = await engine.checkBlocks('Sổ', [{ sheet: 'Trang 1', values, origin }], 'vi');
    expect(finding).toMatchObject({
      word: 'inconsistent',
      subject: 'Trang 1 · Tổng số · Quý I',
      picture: expect.stringContaining('<svg'),
    });
    expect(finding!.figures[0]!.cell).toEqual({ sheet: 'Trang 1', cell: 'D11' });
    expect(finding!.repairs[0]!.edit).toEqual({ sheet: 'Trang 1', cell: 'D11', expected: '690', value: 600 });
  });
});

describe('the command for a report too large for Excel', () => {
  const all = bundledDataset();
  const places = [...new Set(all.observations.map(({ province }) => province))].filter(
    (name) => name !== null && name !== 'Cả nước',
  ) as string[];
  const subjects = [...new Set(all.observations.map(({ indicator }) => indicator))];
  const chosen = { provinces: places, indicators: subjects, how: USUAL_CHOICE };
  const file = (name: string) => ({ form: 'exchange' as const, name });
  const bundled = { form: 'bundled' as const, name: 'Bộ số liệu đi kèm' };
  const cases: [string, Parameters<typeof reportCommand>[0], Partial<typeof chosen>, string][] = [
    ['the bundled figures alone', [bundled], {}, 'npx doichieu report -o "ra.xlsx"'],
    ['a file beside them', [bundled, file('a b.csv')], {}, 'npx doichieu report "a b.csv" --with-bundled -o "ra.xlsx"'],
    [
      'some provinces',
      [bundled],
      { provinces: ['Hải Dương'] },
      'npx doichieu report --provinces "Hải Dương" -o "ra.xlsx"',
    ],
    ['a name that a shell would read', [file('a"; rm -rf $HOME.csv')], {}, 'npx doichieu report "…" -o "ra.xlsx"'],
    ['a name like an option', [file('--force')], {}, 'npx doichieu report "…" -o "ra.xlsx"'],
    [
      'the way of comparing',
      [bundled],
      {
        how: {
          ...USUAL_CHOICE,
          when: 'each-latest',
          measures: ['rank', 'ratio'],
          benchmark: 'Hải Dương',
          rankUnequal: true,
        },
      },
      'npx doichieu report --latest each --measures rank,ratio --against "Hải Dương" --rank-unequal -o "ra.xlsx"',
    ],
    [
      'periods across',
      [bundled],
      { how: { ...USUAL_CHOICE, direction: 'periods-across', when: 'chosen', periods: ['2022', '2023-9M'] } },
      'npx doichieu report --periods "2022,2023-9M" --across periods -o "ra.xlsx"',
    ],
  ];
  test.each(cases)('%s', (_title, sources, change, command) => {
    expect(reportCommand(sources, all, { ...chosen, ...change }, 'ra.xlsx', 'vi')).toBe(command);
  });
});

describe('a comparison as the pane shows it', () => {
  const opened = async () => {
    const engine = createEngine();
    const data = await engine.openBundled('vi');
    const ids = (choices: readonly { readonly id: string }[]) => choices.map(({ id }) => id);
    return { engine, data, chosen: { provinces: ids(data.provinces), indicators: ids(data.indicators) } };
  };

  test('periods stand across, the rows name their province', async () => {
    const { engine, chosen } = await opened();
    const view = await engine.compare({ ...chosen, how: { ...USUAL_CHOICE, direction: 'periods-across' } }, 'vi');
    expect(view.columns).toContain('9T/2023');
    expect(view.rows.some(({ label }) => label.includes('Hải Dương'))).toBe(true);
    for (const { cells } of view.rows) expect(cells).toHaveLength(view.columns.length);
  });

  test('indicators stand across, one row for each province', async () => {
    const { engine, chosen } = await opened();
    const view = await engine.compare({ ...chosen, how: { ...USUAL_CHOICE, direction: 'indicators-across' } }, 'vi');
    expect(view.rows.map(({ label }) => label)).toEqual(chosen.provinces);
    for (const { cells } of view.rows) expect(cells).toHaveLength(view.columns.length);
  });

  test('periods are offered with the latest first', async () => {
    const { data } = await opened();
    const years = data.periods.map(({ id }) => Number(/\d{4}/.exec(id)?.[0])).filter((year) => year > 0);
    expect(years.length).toBeGreaterThan(3);
    expect(years[0]).toBe(Math.max(...years));
  });
});
