import type { ExchangeRate } from '../../comparing/comparison';
import type { Source } from '../../observations/observation';
import { SheetDraft } from '../look/draft';
import { printSetup } from '../look/print';
import { CENTER, CODE, COLORS, HEAD, LINE, SECTION, TEXT, TITLE } from '../look/styles';
import { say, type Voice } from '../look/voice';
import type { Sheet, SheetCell } from '../sheet';
import { periodLabel } from '../words/period-label';
import { FIRST_SOURCE_ROW, type SourceList } from './source-list';

const WIDTHS = [6, 44, 22, 16, 46, 10, 24];
const KEYS = ['number', 'title', 'publisher', 'date', 'address', 'figures', 'id'] as const;
const LAST = KEYS.length - 1;

/** The sheet "Nguồn": the documents behind the figures, with their addresses, and the user's exchange rates. */
export function buildSourcesSheet(sources: SourceList, rates: readonly ExchangeRate[], voice: Voice): Sheet {
  const draft = new SheetDraft(WIDTHS);
  draft.addAcross(
    say(voice, (_, words) => words.sourcesTitle),
    TITLE,
    0,
    LAST,
  );
  draft.addEmpty();
  draft.add(KEYS.map((key) => ({ value: say(voice, (_, words) => words.sourceHeads[key]), style: HEAD })));
  sources.used.forEach(({ source, figures }, index) => {
    draft.add(sourceCells(source, index + 1, figures, voice));
  });
  const lastRow = FIRST_SOURCE_ROW + sources.used.length;
  if (rates.length > 0) {
    draft.addEmpty();
    draft.addAcross(
      say(voice, (_, words) => words.rates),
      SECTION,
      0,
      LAST,
    );
    for (const rate of rates) draft.addAcross(voice.words.rateLine(rate), LINE, 0, LAST);
  }
  return {
    name: sources.sheetName,
    columns: draft.columns(),
    rows: draft.finish(),
    merges: draft.merges,
    frozen: { rows: FIRST_SOURCE_ROW, columns: 0 },
    names: [
      { name: 'Nguon', refersTo: `'${sources.sheetName.replaceAll("'", "''")}'!$A$${FIRST_SOURCE_ROW}:$G$${lastRow}` },
    ],
    print: printSetup('landscape', `${FIRST_SOURCE_ROW}:${FIRST_SOURCE_ROW}`),
    tabColor: '7F7F7F',
    showGridlines: false,
  };
}

function sourceCells(source: Source, number: number, figures: number, voice: Voice): SheetCell[] {
  const { words } = voice;
  const text = (value: string | undefined): SheetCell => ({
    value: value ?? words.unsaid,
    style: value === undefined ? { ...TEXT, italic: true, color: COLORS.muted } : TEXT,
  });
  const date = source.date === undefined ? undefined : periodLabel(source.date, voice.language, 'short');
  const address: SheetCell = isWebAddress(source.address)
    ? { value: source.address!, style: { ...TEXT, color: COLORS.link, underline: true }, link: source.address! }
    : text(source.address);
  return [
    { value: number, style: CENTER },
    text(source.title),
    text(source.publisher),
    { ...text(date === undefined ? undefined : source.dateInferred ? words.dateInferred({ date }) : date) },
    address,
    { value: figures, style: CENTER },
    { value: source.id, style: { ...CODE, fontSize: 9 } },
  ];
}

/** Only web addresses become links; anything else (file:, javascript: …) stays words. */
export function isWebAddress(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(address);
}
