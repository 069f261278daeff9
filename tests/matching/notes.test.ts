import fc from 'fast-check';
import {
  applyNotes,
  checkAcross,
  type FindingNote,
  gravityOf,
  isNotesProblem,
  type MatchSource,
  NoteKeys,
  readNotes,
  withNote,
  writeNotes,
} from '../../lib/matching';
import { makePair } from '../../scripts/matching/pairs';
import { Random } from '../../scripts/matching/random';
import { SLIPS, type SlipKind, slip } from '../../scripts/matching/slips';
import { cell, said } from './print-of';

const slipped = fc
  .record({
    seed: fc.integer({ min: 1, max: 500 }),
    kind: fc.constantFrom(...(Object.keys(SLIPS) as SlipKind[])),
    row: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ seed, kind, row }): MatchSource[] => {
    const pair = makePair({ seed, rows: 4 });
    const wrong = slip(pair, kind, row, false, new Random(seed))?.pair ?? pair;
    return [
      { id: 'bao-cao.docx', observations: wrong.report },
      { id: 'phu-luc.xlsx', observations: wrong.annex },
    ];
  });

const bad = ({ findings }: ReturnType<typeof checkAcross>) =>
  findings.filter((finding) => gravityOf(finding) === 'conflict');

function notesOnAll(sources: readonly MatchSource[]): FindingNote[] {
  const check = checkAcross(sources);
  const keys = new NoteKeys(check);
  return check.findings.map((finding) => keys.note(finding, 'đã hỏi', '2024-01-01'));
}

test('a note is known again whatever the order of sources and figures', () => {
  fc.assert(
    fc.property(slipped, (sources) => {
      const notes = notesOnAll(sources);
      const turned = [...sources]
        .reverse()
        .map((source) => ({ ...source, observations: [...source.observations].reverse() }));
      const check = applyNotes(checkAcross(turned), notes);
      expect(bad(check)).toEqual([]);
      expect(check.findings.every(({ code }) => code === 'explained-by-note')).toBe(true);
    }),
    { numRuns: 15 },
  );
});

test('notes come back from their file as they went', () => {
  fc.assert(
    fc.property(slipped, (sources) => {
      const notes = notesOnAll(sources);
      const read = readNotes(writeNotes(notes));
      if (isNotesProblem(read)) throw new Error(read.path);
      expect(new Set(read.map((note) => JSON.stringify(note)))).toEqual(
        new Set(notes.map((note) => JSON.stringify(note))),
      );
    }),
    { numRuns: 10 },
  );
});

test('readNotes takes any text and answers with notes or with the place of the fault', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readNotes(text);
      expect(isNotesProblem(read) ? typeof read.path : Array.isArray(read)).toBeTruthy();
    }),
  );
});

const pairOf = (print: string): MatchSource[] => [
  { id: 'a.docx', observations: [{ ...said(print), id: 'x' }] },
  { id: 'b.xlsx', observations: [{ ...cell('F6', '13.995 tỷ đồng'), id: 'y' }] },
];

test('what was explained counts again when a figure changes, and says what was said of the old one', () => {
  const notes = notesOnAll(pairOf('13.959 tỷ đồng'));
  expect(bad(applyNotes(checkAcross(pairOf('13.959 tỷ đồng')), notes))).toEqual([]);
  const [again] = bad(applyNotes(checkAcross(pairOf('13.595 tỷ đồng')), notes));
  expect(again?.details).toMatchObject({ former: 'đã hỏi', formerLiterals: '13.959 tỷ đồng, 13.995 tỷ đồng' });
});

test('the same numbers in another file are not explained', () => {
  const notes = notesOnAll(pairOf('13.959 tỷ đồng'));
  const [first, second] = pairOf('13.959 tỷ đồng') as [MatchSource, MatchSource];
  expect(bad(applyNotes(checkAcross([{ ...first, id: 'khac.docx' }, second]), notes))).toHaveLength(1);
});

test('a later note on the same figures takes the place of the earlier, and an empty one takes it away', () => {
  const [first] = notesOnAll(pairOf('13.959 tỷ đồng')) as [FindingNote];
  const second = { ...first, note: 'khác' };
  expect(withNote([first], second)).toEqual([second]);
  expect(withNote([first], { ...first, note: '' })).toEqual([]);
});
