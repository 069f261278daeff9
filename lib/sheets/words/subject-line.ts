import type { Finding } from '../../checking/finding';
import { parseAddress } from '../../grids/a1';
import type { Language } from '../../messages/index';
import { printPeriod } from '../../messages/observations';
import type { Observation } from '../../observations/observation';
import type { TablesReading } from '../../reading/tables/table';
import { indicatorName, provinceLabel } from './row-label';

const JOIN = ' · ';
const MOST_NAMES = 3;

/**
 * What a finding is about, in one line: "Hải Dương · Thu ngân sách nhà nước trên địa bàn · 9 tháng 2023". Several provinces,
 * indicators or periods stand side by side. Empty where no figure of the finding is among the observations.
 */
export function subjectLine(
  observations: ReadonlyMap<string, Observation>,
  finding: Finding,
  language: Language,
): string {
  const known = finding.figures.flatMap(({ observation }) => {
    const found = observation === undefined ? undefined : observations.get(observation);
    return found ? [found] : [];
  });
  return [
    listed(known.map(({ province }) => provinceLabel(province, language))),
    listed(known.map(({ indicator, indicatorLabel }) => indicatorName(indicator, indicatorLabel, language))),
    listed(known.map(({ period }) => (period === null ? '' : printPeriod(period, language)))),
  ]
    .filter((part) => part !== '')
    .join(JOIN);
}

/** The same for a finding over cells: sheet, labels of the row and of the column of its first cell. Empty where the tables do not have it. */
export function tableSubjectLine(reading: TablesReading, finding: Finding): string {
  const place = finding.figures.find((figure) => figure.place !== null && 'cell' in figure.place)?.place;
  if (!place || !('cell' in place)) return '';
  const found = labelsAt(reading, place.sheet, place.cell);
  return [place.sheet, ...(found ? [found.row.at(-1) ?? '', found.column.at(-1) ?? ''] : [])]
    .filter((part) => part !== '')
    .join(JOIN);
}

function labelsAt(reading: TablesReading, sheet: string, address: string) {
  const range = parseAddress(address);
  if (!range) return null;
  for (const table of reading.tables) {
    if (table.sheet !== sheet) continue;
    const { origin } = table.parts.grid;
    const index = table.figureAt(range.top - origin.row, range.left - origin.column);
    if (index >= 0) return table.observation(index);
  }
  return null;
}

function listed(names: readonly string[]): string {
  const different = [...new Set(names.filter((name) => name !== ''))];
  const shown = different.slice(0, MOST_NAMES).join(', ');
  return different.length > MOST_NAMES ? `${shown} …` : shown;
}
