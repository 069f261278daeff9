import { quoteSheetName } from '../../grids/a1';
import { type CrossCheck, countGravities, GRAVITIES, type Gravity, matchingMessages } from '../../matching';
import type { Language } from '../../messages/index';
import type { Place } from '../../observations/observation';
import { SheetDraft } from '../look/draft';
import { printSetup } from '../look/print';
import { BLOCK, CENTER, COLORS, FINE_LINE, HEAD, LINE, SUBTITLE, TEXT, TITLE } from '../look/styles';
import type { ConditionalFormat, Sheet, SheetCell } from '../sheet';
import { type ProofFigure, type ProofRow, proofRows } from './proof-rows';

export interface ProofSheetOptions {
  readonly language?: Language;
  /** At most 31 characters; "Đối chiếu" when absent. */
  readonly name?: string;
  /** Ids of the sources that are sheets of the very workbook this sheet goes into: their cells become links. */
  readonly workbook?: readonly string[];
  /** Address of a figure's place elsewhere, such as a page of the document with anchors; undefined for none. */
  readonly linkOf?: (place: Place, source: number | null) => string | undefined;
}

const WIDTHS = [6, 16, 40, 30, 30, 16, 60];
const LAST = WIDTHS.length - 1;
const HEAD_ROW = 4;

/** The sheet "Đối chiếu": what the sources say differently, the gravest first, with the places of both figures. */
export function buildProofSheet(check: CrossCheck, options: ProofSheetOptions = {}): Sheet {
  const language = options.language ?? 'vi';
  const words = matchingMessages(language);
  const name = options.name ?? words.sheetName;
  const draft = new SheetDraft(WIDTHS);
  const figures = check.sources.reduce((sum, { observations }) => sum + observations.length, 0);
  draft.addAcross(words.proofTitle, TITLE, 0, LAST);
  draft.addAcross(words.counts(countGravities(check.findings)), SUBTITLE, 0, LAST);
  draft.addAcross(words.proofAbout({ sources: check.sources.length, figures }), FINE_LINE, 0, LAST);
  const { heads } = words;
  draft.add(
    [heads.number, heads.verdict, heads.what, heads.first, heads.second, heads.gap, heads.note].map((value) => ({
      value,
      style: HEAD,
    })),
  );
  const rows = proofRows(check, language);
  if (rows.length === 0) draft.addAcross(words.nothing, LINE, 0, LAST);
  let number = 0;
  for (const gravity of GRAVITIES) {
    const members = rows.filter((row) => row.gravity === gravity);
    if (members.length === 0) continue;
    draft.addAcross(`${words.signs[gravity]} ${words.words[gravity]} (${members.length})`, BLOCK, 0, LAST);
    for (const row of members) draft.add(rowCells(row, ++number, check, options));
  }
  const lastRow = Math.max(draft.length, HEAD_ROW + 1);
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows: draft.finish(),
    merges: draft.merges,
    frozen: { rows: HEAD_ROW, columns: 2 },
    names: [{ name: 'BangDoiChieu', refersTo: `${quoteSheetName(name)}!$A$${HEAD_ROW}:$G$${lastRow}` }],
    conditionalFormats: gravityColors(HEAD_ROW + 1, lastRow, language),
    print: printSetup('landscape', `${HEAD_ROW}:${HEAD_ROW}`),
    tabColor: 'C00000',
    showGridlines: false,
  };
}

function rowCells(row: ProofRow, number: number, check: CrossCheck, options: ProofSheetOptions): SheetCell[] {
  return [
    { value: number, style: CENTER },
    { value: row.verdict, style: { ...CENTER, bold: true } },
    { value: row.about, style: TEXT },
    figureCell(row.first, check, options),
    row.second === null ? { value: null, style: TEXT } : figureCell(row.second, check, options),
    { value: row.gap, style: CENTER },
    { value: row.note, style: TEXT },
  ];
}

function figureCell(figure: ProofFigure, check: CrossCheck, options: ProofSheetOptions): SheetCell {
  const value = [figure.printed, figure.source, figure.placeText].filter((line) => line !== '').join('\n');
  const link = figure.place === null ? undefined : linkTo(figure.place, figure.index, check, options);
  return link === undefined
    ? { value, style: TEXT }
    : { value, style: { ...TEXT, color: COLORS.link, underline: true }, link };
}

function linkTo(
  place: Place,
  source: number | null,
  check: CrossCheck,
  options: ProofSheetOptions,
): string | undefined {
  const id = source === null ? undefined : check.sources[source]?.id;
  if ('cell' in place && id !== undefined && options.workbook?.includes(id))
    return `#${quoteSheetName(place.sheet)}!${place.cell}`;
  return options.linkOf?.(place, source);
}

const SHADES: Readonly<Partial<Record<Gravity, { fill: string; color: string }>>> = {
  conflict: { fill: COLORS.bad, color: COLORS.badText },
  conditional: { fill: COLORS.condition, color: COLORS.conditionText },
  open: { fill: COLORS.open, color: COLORS.openText },
  explained: { fill: COLORS.good, color: COLORS.goodText },
  agree: { fill: COLORS.good, color: COLORS.goodText },
};

function gravityColors(first: number, last: number, language: Language): ConditionalFormat[] {
  const words = matchingMessages(language);
  return GRAVITIES.flatMap((gravity): ConditionalFormat[] => {
    const shade = SHADES[gravity];
    if (shade === undefined) return [];
    const text = `${words.signs[gravity]} ${words.words[gravity]}`;
    return [{ range: `B${first}:B${last}`, formula: `$B${first}="${text}"`, style: { ...shade, bold: true } }];
  });
}
