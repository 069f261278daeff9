import { bundledDataset } from '../../../lib/observations/bundled';
import { readFile } from '../../../lib/reading/read-file';
import { renameApart } from '../../../lib/sheets/rename';
import { prepareSheet } from '../../excel/prepare/prepare-sheet';
import type { SheetSource } from '../../excel/prepare/prepared';
import type { Across } from './across/across';
import { describeFault } from './describe-fault';
import { findFigures } from './find-figures';
import { readBlocks, readForCheck } from './live-blocks';
import { locateWritten } from './locate-written';
import { OpenSources, openSource } from './open-sources';
import { problemsOf } from './problems';
import type { Engine, OpenedData, Progress } from './protocol';
import { traceFigures } from './provenance';
import { reportSize } from './report-size';
import { checkReading, comparedDataset, findingsOf, reportSheets, selectedDataset, viewFindings } from './selected';
import { viewComparison } from './view-comparison';
import { viewData } from './view-data';
import { viewDocument } from './view-document';
import { paneMessages } from './words';

const BUNDLED = 'bundled';

/** The engine itself: holds what is open and answers the pane in plain data. Runs in a worker, or directly in tests. */
export function createEngine(report: (progress: Progress) => void = () => undefined): Engine {
  const open = new OpenSources();
  let prepared: readonly SheetSource[] = [];
  const documents = new Map<string, Uint8Array>();
  let made: Promise<Across> | null = null;

  /** Sets sources against each other; loaded when it is first asked for. */
  function across(): Promise<Across> {
    made ??= import('./across/across').then((module) => new module.Across(open));
    return made;
  }

  function known(key: string) {
    const source = open.get(key);
    if (!source) throw new Error(`no open source ${key}`);
    return source;
  }

  return {
    async openBundled(language): Promise<OpenedData> {
      const read = bundledDataset();
      const name = paneMessages(language).bundledName;
      open.add({ key: BUNDLED, name, form: 'bundled', reading: null, read, problems: [], reviews: new Map() });
      return viewData(open, language);
    },

    async openFile(name, bytes, language) {
      try {
        report({ stage: 'reading' });
        const reading = await readFile(new Uint8Array(bytes), name, {
          onProgress: (fraction) => report({ stage: 'reading', fraction }),
        });
        open.add(openSource(name, name, reading, problemsOf(reading, language)));
        if (reading.form === 'text' && reading.kind === 'docx') documents.set(name, new Uint8Array(bytes));
        return viewData(open, language);
      } catch (error) {
        throw new Error(describeFault(error, name, language));
      }
    },

    async openBlocks(name, blocks, language) {
      report({ stage: 'reading' });
      const reading = readBlocks(name, blocks);
      open.add(openSource(`workbook:${name}`, name, reading, problemsOf(reading, language), 'workbook'));
      return viewData(open, language);
    },

    async figures(query, from, count, language) {
      return findFigures(open.dataset, query, from, count, language);
    },

    async closeSource(key, language) {
      open.remove(key);
      return viewData(open, language);
    },

    async readDocument(key, language) {
      return viewDocument(known(key), language);
    },

    async review(key, reviews, language) {
      const source = known(key);
      for (const [id, review] of Object.entries(reviews)) source.reviews.set(id, review);
      open.changed();
      return viewData(open, language);
    },

    async compare(selection, language) {
      report({ stage: 'comparing' });
      const { comparison } = comparedDataset(open.dataset, selection);
      return viewComparison(comparison, selection, language);
    },

    async sizeOf(selection, language) {
      return reportSize(open, selection, paneMessages(language).reportFileName, language);
    },

    async check(selection, language) {
      report({ stage: 'checking' });
      const { dataset } = selectedDataset(open.dataset, selection);
      return viewFindings(findingsOf(dataset), dataset.observations, null, language, false);
    },

    async checkBlocks(name, blocks, language) {
      report({ stage: 'checking' });
      return readForCheck(name, blocks).flatMap((reading, index) =>
        checkReading(reading, name, language, true).map((view) => ({ ...view, key: `${index}${view.key}` })),
      );
    },

    async checkSource(key, language) {
      report({ stage: 'checking' });
      const { reading, name, form } = known(key);
      return reading ? checkReading(reading, name, language, form === 'workbook') : [];
    },

    async report(selection, language, taken) {
      report({ stage: 'building' });
      const { dataset } = selectedDataset(open.dataset, selection);
      const built = reportSheets(open.dataset, selection, language);
      const sheets = renameApart(built, taken);
      const names = new Map(built.map(({ name }, index) => [name, sheets[index]!.name]));
      prepared = sheets.map(prepareSheet);
      const written = locateWritten(dataset.observations, names, language);
      return { sheets: prepared.map(({ outline }) => outline), written };
    },

    async reportCells(sheet, part) {
      return prepared[sheet]!.cells(part);
    },

    async reportLook(sheet, part) {
      return prepared[sheet]!.look(part);
    },

    async reportFile(selection, language) {
      report({ stage: 'building' });
      const { writeWorkbook } = await import('../../../lib/sheets/write/workbook');
      return writeWorkbook(reportSheets(open.dataset, selection, language), {
        title: paneMessages(language).reportTitle,
      });
    },

    async filledTemplate(template, selection, language) {
      report({ stage: 'building' });
      const { fillWithSelection } = await import('./fill-template');
      return fillWithSelection(new Uint8Array(template), open.dataset, selection, language);
    },

    async planOpenSheet(cells, selection, language) {
      report({ stage: 'building' });
      const { planOpenSheet } = await import('./plan-open-sheet');
      return planOpenSheet(cells, open.dataset, selection, language);
    },

    async across(request, language) {
      report({ stage: 'checking' });
      return (await across()).run(request, language);
    },

    async acrossNotes(notes, language) {
      return (await across()).renote(notes, language);
    },

    async acrossSheets(language, taken) {
      report({ stage: 'building' });
      prepared = (await across()).sheets(language, taken).map(prepareSheet);
      return { sheets: prepared.map(({ outline }) => outline), written: {} };
    },

    async acrossPage(language) {
      report({ stage: 'building' });
      return (await across()).page(language);
    },

    async acrossDocument(key, language) {
      report({ stage: 'building' });
      const bytes = documents.get(key);
      if (bytes === undefined) throw new Error(`no document ${key}`);
      return (await across()).commented(key, bytes, language);
    },

    async acrossWords(source, start, end) {
      return (await across()).words(source, start, end);
    },

    async provenance(data, wanted, language) {
      return traceFigures(data, wanted, open, language);
    },
  };
}
