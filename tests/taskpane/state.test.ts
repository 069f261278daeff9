import { createEngine } from '../../addin/taskpane/engine/engine';
import type { OpenedData } from '../../addin/taskpane/engine/protocol';
import { splitParagraphs } from '../../addin/taskpane/jobs/data/paragraphs';
import { carrySelection } from '../../addin/taskpane/state/carry-selection';
import { initialState, reducePane, startState } from '../../addin/taskpane/state/pane-state';

const choices = (...ids: string[]) => ids.map((id) => ({ id, label: id, count: 1 }));
const opened = (provinces: string[], indicators: string[]): OpenedData => ({
  sources: [],
  figures: 0,
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
    expect(carrySelection(before, { provinces, indicators: [] }, now).provinces).toEqual(expected);
  });
});

test('another choice makes the comparison and the findings over it void, not those over the workbook', () => {
  const compared = { provinces: [], rows: [], comparableRows: 0, notes: [] };
  const chosen = { type: 'selected', selection: { provinces: ['A'], indicators: [] } } as const;
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
