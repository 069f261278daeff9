import { rangeAddress } from '../../grids/a1';
import { findReferences } from '../template/references';

/** What a formula of ours hangs on: figures of the data sheet by the ids that it looks up, and single cells elsewhere. */
export interface FormulaTrail {
  readonly figures: readonly { readonly sheet: string; readonly id: string }[];
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
}

/** INDEX('Số liệu'!$D$5:$D$84,MATCH("id",… as the sheets of a report are written. */
const LOOK_UP = /INDEX\((?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))![^,()]{1,60},MATCH\("((?:[^"]|"")*)"/gu;
const MOST_CELLS = 50;

/** Reads a formula (with or without "="). Ranges are passed over; `home` is the sheet that the formula stands on. */
export function followFormula(formula: string, home: string): FormulaTrail {
  const figures = [...formula.matchAll(LOOK_UP)].map(([, quoted, plain, id]) => ({
    sheet: quoted?.replaceAll("''", "'") ?? plain!,
    id: id!.replaceAll('""', '"').replace(/~([~*?])/g, '$1'),
  }));
  const cells = findReferences(formula.replace(/^=/, ''))
    .filter(({ first, last }) => last === null && first.row !== null && first.column !== null)
    .slice(0, MOST_CELLS)
    .map(({ sheet, first }) => ({
      sheet: sheet ?? home,
      cell: rangeAddress({ top: first.row!, bottom: first.row!, left: first.column!, right: first.column! }),
    }));
  return { figures, cells };
}
