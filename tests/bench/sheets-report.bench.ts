import { checkObservations } from '../../lib/checking/check-observations';
import { compare } from '../../lib/comparing/compare';
import { buildReport } from '../../lib/sheets/report';
import type { Sheet } from '../../lib/sheets/sheet';
import { writeWorkbook } from '../../lib/sheets/write/workbook';
import { compareVariants } from './compare';
import { manyObservations } from './report-data';
import { writeFloor } from './sheets-floor';

const large = () => manyObservations(300, 12);
const date = new Date(0);

function sheetsOf(): Sheet[] {
  const dataset = large();
  const findings = checkObservations(dataset.observations);
  return buildReport(dataset, findings, compare(dataset), { rowsAsRead: true });
}

/** The sheet of all figures alone, as the report has it: 27 columns, of which three are formulas. */
function dataSheet(): Sheet {
  const dataset = large();
  const few = { ...dataset, observations: dataset.observations.slice(0, 1) };
  return buildReport(dataset, [], compare(few), { rowsAsRead: true })[3]!;
}

compareVariants({
  'figures alone': async () => new Uint8Array(large().observations.length),
  'data sheet · floor': () => writeFloor(dataSheet()),
  'data sheet · ours': () => writeWorkbook([dataSheet()], { date }),
  'whole report · ours': () => writeWorkbook(sheetsOf(), { date }),
});
