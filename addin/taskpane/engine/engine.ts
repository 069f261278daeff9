import { checkObservations } from '../../../lib/checking/check-observations';
import type { Finding } from '../../../lib/checking/finding';
import { compare } from '../../../lib/comparing/compare';
import type { Comparison } from '../../../lib/comparing/comparison';
import { GridError } from '../../../lib/grids/errors';
import type { Language } from '../../../lib/messages';
import { paneEn } from '../../../lib/messages/pane.en';
import { paneVi } from '../../../lib/messages/pane.vi';
import { describeGridError } from '../../../lib/messages/tables';
import { bundledDataset } from '../../../lib/observations/bundled';
import { EMPTY_DATASET } from '../../../lib/observations/dataset';
import type { Dataset } from '../../../lib/observations/observation';
import { NATION } from '../../../lib/observations/provinces';
import { datasetOf } from '../../../lib/reading/dataset-of';
import { describeExchangeProblem } from '../../../lib/reading/exchange';
import { readFile } from '../../../lib/reading/read-file';
import { locateFigures } from '../../../lib/sheets/data/data-cell';
import { buildReport } from '../../../lib/sheets/report';
import type { Sheet } from '../../../lib/sheets/sheet';
import type { Engine, OpenedData, ReportSheets, Selection } from './protocol';
import { viewComparison } from './view-comparison';
import { viewData } from './view-data';
import { viewFinding } from './view-finding';

/** The engine itself: holds the figures that are open and answers the pane in plain data. Runs in a worker, or directly in tests. */
export function createEngine(): Engine {
  let dataset: Dataset = EMPTY_DATASET;

  const compared = (selection: Selection): Comparison =>
    compare(dataset, { provinces: selection.provinces, indicators: selection.indicators });

  /** Figures of the chosen provinces and indicators, with those that they hang on. */
  const selected = (selection: Selection): Dataset => {
    const provinces = new Set(selection.provinces);
    const indicators = new Set(selection.indicators);
    const chosen = dataset.observations.filter(
      ({ province, indicator }) =>
        (province === null || province === NATION || provinces.has(province)) && indicators.has(indicator),
    );
    return { sources: dataset.sources, observations: chosen };
  };

  const findingsOf = (selection: Selection): Finding[] => checkObservations(selected(selection).observations);

  const sheetsOf = (selection: Selection, language: Language): Sheet[] =>
    buildReport(selected(selection), findingsOf(selection), compared(selection), { language });

  return {
    async openBundled(language): Promise<OpenedData> {
      dataset = bundledDataset();
      return viewData((language === 'vi' ? paneVi : paneEn).bundledName, dataset, [], language);
    },

    async openFile(name, bytes, language): Promise<OpenedData> {
      try {
        const reading = await readFile(new Uint8Array(bytes), name);
        dataset = datasetOf(reading, name);
        const problems =
          reading.form === 'exchange'
            ? reading.problems.map((problem) => describeExchangeProblem(problem, language))
            : [];
        return viewData(name, dataset, problems, language);
      } catch (error) {
        if (!(error instanceof GridError)) throw error;
        throw new Error(`${name}: ${describeGridError(error, language)}`);
      }
    },

    async compare(selection, language) {
      return viewComparison(compared(selection), language);
    },

    async check(selection, language) {
      return findingsOf(selection).map((finding, index) => viewFinding(finding, index, language));
    },

    async report(selection, language): Promise<ReportSheets> {
      const sheets = sheetsOf(selection, language);
      return { sheets, cells: locateFigures(selected(selection).observations, language) };
    },

    async reportFile(selection, language) {
      const { writeWorkbook } = await import('../../../lib/sheets/write/workbook');
      return writeWorkbook(sheetsOf(selection, language));
    },

    async filledTemplate(template, selection, language) {
      const [{ fillTemplate }, { buildTemplateData }] = await Promise.all([
        import('../../../lib/sheets/template/fill'),
        import('../../../lib/sheets/template-data'),
      ]);
      const data = buildTemplateData(selected(selection), compared(selection), findingsOf(selection), { language });
      return (await fillTemplate(new Uint8Array(template), data)).bytes;
    },
  };
}
