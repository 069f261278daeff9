import type { Finding, VerdictWord } from '../../checking/finding';
import { quoteSheetName } from '../../grids/a1';
import type { Observation } from '../../observations/observation';
import type { DataMap } from '../data/data-map';
import { SheetDraft } from '../look/draft';
import { printSetup } from '../look/print';
import { BLOCK, COLORS, FINE_LINE, HEAD, LINE, SUBTITLE, TITLE } from '../look/styles';
import { say, type Voice } from '../look/voice';
import type { ConditionalFormat, Sheet } from '../sheet';
import type { SourceList } from '../sources/source-list';
import { CheckBlock } from './check-block';
import { CHECK_COLUMNS, LAST_CHECK_COLUMN } from './check-columns';
import { countWords, signedWord, WORD_ORDER, wordOf } from './verdict-word';

/** Rows above the table: title, counts, help, headings. */
const HEAD_ROW = 4;

/** The sheet "Kiểm tra": findings by verdict, the worst first, each with the figures, ranges, sides and gap it hangs on as live formulas. */
export function buildChecksSheet(
  findings: readonly Finding[],
  data: DataMap,
  sources: SourceList,
  name: string,
  voice: Voice,
): Sheet {
  const draft = new SheetDraft(CHECK_COLUMNS.map(({ width }) => width));
  const counts = countWords(findings);
  const line = { ...counts, conditional: counts['consistent-if'] };
  draft.addAcross(
    say(voice, (_, words) => words.checksTitle),
    TITLE,
    0,
    LAST_CHECK_COLUMN,
  );
  draft.addAcross(
    say(voice, (_, words) => words.checkCounts(line)),
    SUBTITLE,
    0,
    LAST_CHECK_COLUMN,
  );
  draft.addAcross(
    say(voice, (_, words) => words.checkHelp),
    FINE_LINE,
    0,
    LAST_CHECK_COLUMN,
  );
  draft.add(CHECK_COLUMNS.map(({ key }) => ({ value: say(voice, (_, words) => words.checkHeads[key]), style: HEAD })));
  if (findings.length === 0)
    draft.addAcross(
      say(voice, (_, words) => words.noFindings),
      LINE,
      0,
      LAST_CHECK_COLUMN,
    );
  const byId = new Map(data.observations.map((observation): [string, Observation] => [observation.id, observation]));
  let number = 0;
  for (const word of WORD_ORDER) {
    const members = findings.filter((finding) => wordOf(finding) === word);
    if (members.length === 0) continue;
    draft.addAcross(
      say(voice, (_, words) => words.blockOf[word]({ count: members.length })),
      BLOCK,
      0,
      LAST_CHECK_COLUMN,
    );
    for (const finding of members) {
      number++;
      new CheckBlock(draft, finding, { voice, data, sources, byId }).write(number);
    }
  }
  const lastRow = draft.length;
  return {
    name,
    columns: draft.columns(),
    rows: draft.finish(),
    merges: draft.merges,
    frozen: { rows: HEAD_ROW, columns: 3 },
    names: [{ name: 'BangKiemTra', refersTo: `${quoteSheetName(name)}!$A$${HEAD_ROW}:$J$${lastRow}` }],
    conditionalFormats: lastRow > HEAD_ROW ? verdictColors(`B${HEAD_ROW + 1}:B${lastRow}`, HEAD_ROW + 1, voice) : [],
    print: printSetup('landscape', `${HEAD_ROW}:${HEAD_ROW}`),
    tabColor: 'C00000',
    showGridlines: false,
  };
}

/** Each verdict's shade beside its sign, so that it is seen in colour and read without. */
export function verdictColors(range: string, firstRow: number, voice: Voice): ConditionalFormat[] {
  const column = /^[A-Z]+/.exec(range)![0];
  const rule = (which: VerdictWord, fill: string, color: string): ConditionalFormat => ({
    range,
    formula: `$${column}${firstRow}="${signedWord(which, voice)}"`,
    style: { fill, color, bold: true },
  });
  return [
    rule('inconsistent', COLORS.bad, COLORS.badText),
    rule('consistent-if', COLORS.condition, COLORS.conditionText),
    rule('unchecked', COLORS.open, COLORS.openText),
    rule('consistent', COLORS.good, COLORS.goodText),
  ];
}
