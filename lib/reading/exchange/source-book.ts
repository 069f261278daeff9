import { cellAddress } from '../../grids/a1';
import type { Observation, Source } from '../../observations/observation';
import { parsePeriod } from '../../observations/period';
import type { ExchangeColumn } from './columns';
import type { ExchangeRow } from './row';

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** The sources that the rows of a file name; rows that name none come from the file itself. */
export class SourceBook {
  private readonly known = new Map<string, Source>();

  constructor(private readonly file: string) {}

  /** Where a row's figure stands: in this file, or printed by the source it names. */
  place(
    text: (column: ExchangeColumn) => string,
    row: ExchangeRow,
    sheet: string,
    complain: (code: 'date-unreadable', column: ExchangeColumn, allowed: readonly string[], kept: boolean) => void,
  ): Observation['place'] {
    const name = text('source');
    const id = name || this.file;
    const cell = row.address?.('value') ?? cellAddress(row.number - 1, 0);
    const date = text('source_date');
    const dated = date !== '' && /^\d{4}(-\d\d){0,2}$/.test(date) && parsePeriod(date) !== null;
    if (date !== '' && !dated) complain('date-unreadable', 'source_date', ['2023-10-05', '2023-10', '2023'], true);
    const address = text('source_address') || (ADDRESS.test(name) ? name : '');
    const before = this.known.get(id);
    const publisher = text('source_publisher');
    this.known.set(id, {
      ...before,
      id,
      ...(publisher && !before?.publisher ? { publisher } : {}),
      ...(dated && !before?.date ? { date } : {}),
      ...(address && !before?.address ? { address } : {}),
      ...(name === '' || name === this.file || ADDRESS.test(name) ? {} : { title: name }),
      ...(name === '' || name === this.file ? {} : { file: this.file }),
    });
    return { source: id, sheet, cell };
  }

  sources(): Source[] {
    return [...this.known.values()];
  }
}
