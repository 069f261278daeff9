import type { Language } from '../../../../lib/messages';
import { followFormula } from '../../../../lib/sheets/data/formula-trail';
import { readBlocks } from '../../../excel/read-blocks';
import { type LiveCell, readNamedCell, readSelectedCell } from '../../../excel/selected-cell';
import type { Engine, Provenance } from '../../engine/protocol';

/** From a summary over the comparison to the data sheet is two steps; a user's own formulas may add some. */
const MOST_STEPS = 4;
const MOST_CELLS = 12;

interface Wanted {
  readonly rows: Set<number>;
  readonly ids: Set<string>;
}

/** Follows the selected cell's formula to rows of a data sheet, and asks what those say of their figures. */
export async function traceSelection(
  engine: Engine,
  language: Language,
): Promise<{ readonly cell: string; readonly found: Provenance[] }> {
  const start = await readSelectedCell();
  const wanted = await collect(start);
  const found: Provenance[] = [];
  for (const [sheet, { rows, ids }] of wanted) {
    const [data] = await readBlocks({ sheet });
    if (data) found.push(...(await engine.provenance(data, { rows: [...rows], ids: [...ids] }, language)));
  }
  return { cell: `${start.sheet}!${start.cell}`, found };
}

/** Rows and ids by the sheet they are on. */
async function collect(start: LiveCell): Promise<Map<string, Wanted>> {
  const wanted = new Map<string, Wanted>();
  const on = (sheet: string): Wanted => {
    const known = wanted.get(sheet) ?? { rows: new Set(), ids: new Set() };
    wanted.set(sheet, known);
    return known;
  };
  const seen = new Set<string>();
  let cells: LiveCell[] = [start];
  for (let step = 0; step < MOST_STEPS && cells.length > 0; step++) {
    const next: LiveCell[] = [];
    for (const cell of cells) {
      const { figures, cells: references } = followFormula(cell.formula, cell.sheet);
      for (const { sheet, id } of figures) on(sheet).ids.add(id);
      if (figures.length > 0) continue;
      on(cell.sheet).rows.add(cell.row);
      for (const place of references) {
        const key = `${place.sheet}!${place.cell}`;
        if (seen.has(key) || seen.size >= MOST_CELLS) continue;
        seen.add(key);
        const read = await readNamedCell(place.sheet, place.cell);
        if (read) next.push(read);
      }
    }
    cells = next;
  }
  return wanted;
}
