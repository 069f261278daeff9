import type { Language } from '../../messages/index';
import type { Source } from '../../observations/observation';
import { periodLabel } from './period-label';

/** A source in one line: title, publisher, date. The id where nothing else is known. */
export function sourceLine(source: Source, language: Language): string {
  const title = source.title?.replace(/^\[(.*)\]$/, '$1') ?? source.id;
  const date = source.date === undefined ? '' : periodLabel(source.date, language, 'short');
  return [title, source.publisher ?? '', date].filter((part) => part !== '').join(', ');
}
