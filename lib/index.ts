/**
 * Đối Chiếu as a library. Everything is a set of observations: reading makes them, checking, matching and comparing look at them, sheets
 * and pages show them. All of it runs in Node and in a browser; nothing here touches the file system or the network.
 *
 *     const reading = await readFile(bytes, 'bao-cao.docx');
 *     const { findings } = checkReading(reading, 'bao-cao.docx');
 *     for (const finding of findings) console.log(explainFinding(finding, 'vi'));
 *
 * What is exported here is kept stable; anything deeper may move.
 */

// Checking: whether figures can all be true.
export { checkObservations } from './checking/check-observations';
export { type CheckedReading, checkReading } from './checking/check-reading';
export { type CheckSetResult, checkSet, checkSetText } from './checking/checkset/check-set';
export { explainFinding, printVerdictWord } from './checking/explain';
export type { Finding, Repair, Verdict } from './checking/finding';
export type { Rule } from './checking/rules/rule';
// Comparing: provinces × indicators × periods.
export { compare } from './comparing/compare';
export type { CompareOptions, Comparison } from './comparing/comparison';
// Figures: a printed number as an exact value with its rounding and bound word.
export type { Figure } from './figures/figure';
export { formatFigure, formatInterval } from './figures/format';
export type { Interval } from './figures/interval';
export { type FigureReading, readFigure } from './figures/read-figure';
export { figureInterval, type Rounding } from './figures/rounding';
// Matching: the same fact in several sources.
export { type CrossCheck, checkAcross, explainCross, type MatchSource } from './matching';
// Observations: a figure and what it is about.
export { bundledDataset } from './observations/bundled';
export { mergeDatasets } from './observations/dataset';
export { askedIndicator } from './observations/indicator-words';
export { INDICATORS, type Indicator, indicatorById } from './observations/indicators';
export type { Dataset, Observation, Place, Source } from './observations/observation';
export { outsideDataset } from './observations/outside';
export { findProvince, type ProvinceMatch } from './observations/provinces';
// Reading: files and running text into observations.
export { datasetOf } from './reading/dataset-of';
export { type ProseReading, readProse } from './reading/prose/read-prose';
export { type FileReading, type ReadFileOptions, readFile } from './reading/read-file';

// Sheets and pages: what is handed on.
export { buildReport, type ReportOptions } from './sheets/report';
export type { Sheet } from './sheets/sheet';
export { type Filled, fillTemplate } from './sheets/template/fill';
export { lintTemplate } from './sheets/template/lint';
export { buildTemplateData } from './sheets/template-data';
export { writeWorkbook } from './sheets/write/workbook';
export { htmlReport } from './writing/html-report';
export { type MarkedWorkbook, markWorkbook } from './writing/mark/mark-workbook';
export { proofHtml } from './writing/proof/proof-html';
