import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../addin/taskpane/engine/engine';
import { USUAL_CHOICE } from '../../addin/taskpane/state/pane-state';
import { bundledDataset } from '../../lib/observations/bundled';
import { Package } from '../../lib/sheets/package/package';
import { openBook } from '../../lib/sheets/template/apply/book';

const TEMPLATES = join(__dirname, '..', '..', 'templates');
const templates = readdirSync(TEMPLATES).filter((name) => name.endsWith('.xlsx'));

/** Everything chosen: the fullest report there is. */
function everything() {
  const { observations } = bundledDataset();
  const names = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  return {
    provinces: names(observations.map(({ province }) => province)),
    indicators: names(observations.map(({ indicator }) => indicator)),
    how: USUAL_CHOICE,
  };
}

/** Text of every part that a workbook's cells, names, rules and charts stand in. */
function textOf(bytes: Uint8Array): string {
  const pack = Package.open(bytes);
  const book = openBook(pack);
  const parts = ['xl/workbook.xml', ...book.sheets.map(({ part }) => part)];
  return parts.map((part) => pack.text(part)).join('\n');
}

const OURS = /DOICHIEU\s*\./i;

test('the shipped templates hold no function of ours', () => {
  expect(templates.length).toBeGreaterThan(3);
  for (const name of templates) expect(textOf(readFileSync(join(TEMPLATES, name)))).not.toMatch(OURS);
});

test('a report and the filled templates hold formulas, and none is a function of ours', async () => {
  const engine = createEngine();
  await engine.openBundled('vi');
  const report = textOf(await engine.reportFile(everything(), 'vi'));
  expect(report).toMatch(/<f>/);
  expect(report).not.toMatch(OURS);
  for (const name of templates) {
    const file = readFileSync(join(TEMPLATES, name));
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
    const filled = await engine.filledTemplate(bytes, everything(), 'vi');
    expect(textOf(filled.bytes)).not.toMatch(OURS);
  }
});

test('no builder, template or writer of the library names one', () => {
  const sources = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
    });
  const lib = join(__dirname, '..', '..', 'lib');
  const naming = sources(lib).filter((path) => /DOICHIEU\.[A-Z]/.test(readFileSync(path, 'utf8')));
  expect(naming.map((path) => path.slice(lib.length + 1))).toEqual([
    'messages/functions.en.ts',
    'messages/functions.vi.ts',
  ]);
});

test('on a page without Excel nothing is registered and nothing fails', async () => {
  const { registerFunctions } = await import('../../addin/functions/register');
  expect(() => registerFunctions()).not.toThrow();
});

test('Excel gets every function under its id, and errors with the code that a cell shows', async () => {
  const associated = new Map<string, (...args: never[]) => Promise<unknown>>();
  class CellError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  Object.assign(globalThis, {
    Office: { context: { displayLanguage: 'vi-VN' } },
    CustomFunctions: {
      associate: (id: string, code: () => Promise<unknown>) => associated.set(id, code),
      Error: CellError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  });
  try {
    const { registerFunctions } = await import('../../addin/functions/register');
    registerFunctions();
    const call = (id: string, ...args: unknown[]) => associated.get(id)!(...(args as never[]));
    // Excel adds an invocation object of its own after the arguments, and null for those left out.
    expect(await call('SO', '13.995 tỷ đồng', 'tỷ đồng', { address: null })).toBe(13995);
    expect(await call('KHOP', 13995, '79,3%', 17648, null, {})).toBe('khớp');
    expect(await call('KHOPTONG', 6, [[1], [2], [3]], null, {})).toBe('khớp');
    expect(await call('KHOPTANG', 107.5, '7,5%', 100, null, {})).toBe('khớp');
    expect(await call('KHOANG', 13995, null, null, null, {})).toEqual([[13994.5, 13995.5]]);
    expect(await call('CHITIEU', 'Hải Dương', 'thu ngân sách', '9T/2023', 'tỷ đồng', null, {})).toBe(13995);
    await expect(call('SO', 'không có số')).rejects.toMatchObject({ code: '#VALUE!' });
    await expect(call('CHITIEU', 'Hưng Yên', 'GRDP', '2022')).rejects.toMatchObject({ code: '#N/A' });
  } finally {
    Reflect.deleteProperty(globalThis, 'Office');
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  }
});
