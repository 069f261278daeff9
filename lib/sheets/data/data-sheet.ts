import { cellAddress, columnName, quoteSheetName } from '../../grids/a1';
import { SheetDraft } from '../look/draft';
import { printSetup } from '../look/print';
import { FINE_LINE, HEAD, SUBTITLE, TITLE } from '../look/styles';
import { say, type Voice } from '../look/voice';
import type { Sheet, SheetName } from '../sheet';
import type { SourceList } from '../sources/source-list';
import { DataBody, rowsAsRead } from './data-body';
import { DATA_COLUMNS, dataColumn, LAST_PRINTED } from './data-columns';
import { type DataMap, FIRST_DATA_ROW } from './data-map';

/** From this many figures on, rows can be made as they are read: all their cells together would take gigabytes. */
const MOST_KEPT = 10_000;

/** The sheet "Số liệu": every figure with what it is about, where it was printed, and the range its true value lies in. */
export function buildDataSheet(
  map: DataMap,
  sources: SourceList,
  voice: Voice,
  options: { readonly rowsAsRead?: boolean } = {},
): Sheet {
  const widths = DATA_COLUMNS.map(({ width }) => width);
  const draft = new SheetDraft(widths);
  const lastPrinted = dataColumn(LAST_PRINTED);
  draft.addAcross(
    say(voice, (_, words) => words.dataTitle),
    TITLE,
    0,
    lastPrinted,
  );
  const counts = { count: map.observations.length, sources: sources.used.length };
  draft.addAcross(
    say(voice, (_, words) => words.dataAbout(counts)),
    SUBTITLE,
    0,
    lastPrinted,
  );
  draft.addAcross(voice.words.dataHelp, FINE_LINE, 0, lastPrinted);
  draft.add(DATA_COLUMNS.map(({ key }) => ({ value: say(voice, (_, words) => words.dataHeads[key]), style: HEAD })));
  const body = new DataBody(map, sources, voice);
  const large = map.observations.length > MOST_KEPT && options.rowsAsRead === true;
  if (!large) for (let index = 0; index < map.observations.length; index++) draft.add(body.cells(index));
  const lastRow = FIRST_DATA_ROW + Math.max(1, map.observations.length);
  const lastColumn = DATA_COLUMNS.length - 1;
  const made = large ? rowsAsRead(draft, widths, body) : { columns: draft.columns(), rows: draft.finish() };
  return {
    name: map.sheetName,
    ...made,
    columns: made.columns.map((column, index) => (index > lastPrinted ? { ...column, outlineLevel: 1 } : column)),
    merges: draft.merges,
    frozen: { rows: FIRST_DATA_ROW, columns: 2 },
    names: columnNames(map),
    autoFilter: `${cellAddress(FIRST_DATA_ROW - 1, 0)}:${cellAddress(lastRow - 1, lastColumn)}`,
    print: printSetup('landscape', `${FIRST_DATA_ROW}:${FIRST_DATA_ROW}`, `A1:${columnName(lastPrinted)}${lastRow}`),
    tabColor: '7F7F7F',
    showGridlines: false,
  };
}

/** Names in the sheet's scope for people who write formulas of their own. */
function columnNames(map: DataMap): SheetName[] {
  const all = `${quoteSheetName(map.sheetName)}!$A$${FIRST_DATA_ROW}:$${columnName(DATA_COLUMNS.length - 1)}$${FIRST_DATA_ROW + Math.max(1, map.observations.length)}`;
  return [
    { name: 'SoLieu', refersTo: all },
    { name: 'Ma', refersTo: map.range('id') },
    { name: 'GiaTri', refersTo: map.range('value') },
    { name: 'GiaTriGoc', refersTo: map.range('baseValue') },
    { name: 'CanDuoi', refersTo: map.range('low') },
    { name: 'CanTren', refersTo: map.range('high') },
  ];
}
