import { quoteSheetName } from '../../grids/a1';
import type { Dataset, Source } from '../../observations/observation';

/** Zero-based row of the first source on its sheet. */
export const FIRST_SOURCE_ROW = 3;

/** The sources behind the figures, numbered from 1 in the dataset's order. A source that the dataset does not describe is its id alone. */
export class SourceList {
  readonly sheetName: string;
  readonly used: readonly { readonly source: Source; readonly figures: number }[];
  private readonly numbers = new Map<string, number>();
  private readonly names = new Map<string, string>();

  constructor(sheetName: string, dataset: Dataset) {
    this.sheetName = sheetName;
    const counts = new Map<string, number>();
    for (const { place } of dataset.observations) counts.set(place.source, (counts.get(place.source) ?? 0) + 1);
    const described = new Map(dataset.sources.map((source) => [source.id, source]));
    const ids = [...dataset.sources.map(({ id }) => id).filter((id) => counts.has(id)), ...counts.keys()];
    this.used = [...new Set(ids)].map((id) => ({ source: described.get(id) ?? { id }, figures: counts.get(id)! }));
    const seen = new Map<string, number>();
    for (const { source } of this.used)
      for (const name of new Set([source.title ?? source.id, source.id])) seen.set(name, (seen.get(name) ?? 0) + 1);
    this.used.forEach(({ source }, index) => {
      this.numbers.set(source.id, index + 1);
      if (source.title !== undefined && seen.get(source.title) === 1) this.names.set(source.id, source.title);
    });
  }

  numberOf(id: string): number | null {
    return this.numbers.get(id) ?? null;
  }

  /** The title where no other source has it, else the id. */
  nameOf(id: string): string {
    return this.names.get(id) ?? id;
  }

  linkTo(id: string): string | null {
    const number = this.numberOf(id);
    return number === null ? null : `#${quoteSheetName(this.sheetName)}!A${FIRST_SOURCE_ROW + number}`;
  }
}
