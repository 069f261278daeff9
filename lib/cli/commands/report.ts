import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { checkObservations } from '../../checking/check-observations';
import type { Finding } from '../../checking/finding';
import { compare } from '../../comparing/compare';
import type { CompareOptions, Comparison } from '../../comparing/comparison';
import type { Language } from '../../messages';
import { describeTemplateIssue, templateMessages } from '../../messages/templates';
import type { Dataset } from '../../observations/observation';
import { buildReport, type ReportOptions } from '../../sheets/report';
import type { TemplateData } from '../../sheets/template/data';
import { fillTemplate } from '../../sheets/template/fill';
import { lintTemplate } from '../../sheets/template/lint';
import { isOneProvinceTemplate } from '../../sheets/template/one-province';
import { buildTemplateData } from '../../sheets/template-data';
import { tallyLines } from '../../sheets/words/tally-lines';
import type { WriteWarning } from '../../sheets/write/warnings';
import { writeWorkbook } from '../../sheets/write/workbook';
import { comparisonCsv } from '../../writing/comparison-csv';
import { htmlReport } from '../../writing/html-report';
import { collectDataset } from '../collect';
import { type ComparingWords, readComparing } from '../comparing-options';
import type { CommandContext } from '../context';
import { describeFault } from '../describe-fault';
import { UsageFault } from '../fault';
import { loadTemplate } from '../load-template';
import { checkDate } from '../options';
import type { ExitCode } from '../program';
import { saveResult } from '../save';
import { readSelection, type SelectionOptions } from '../selection';

export interface ReportCommandOptions extends SelectionOptions, ComparingWords {
  readonly periods?: string;
  readonly bilingual?: boolean;
  readonly title?: string;
  readonly date?: string;
  readonly withBundled?: boolean;
  readonly template?: string;
  readonly output: string;
  readonly force?: boolean;
}

/** `doichieu report`: a workbook that stands alone, or a user's template filled. */
export async function runReport(
  context: CommandContext,
  files: readonly string[],
  options: ReportCommandOptions,
): Promise<ExitCode> {
  const { messages, language } = context;
  const date = checkDate(options.date, messages);
  const file = options.output;
  const force = options.force === true;
  if (!force && existsSync(resolve(context.io.cwd, file))) throw new UsageFault(messages.exists({ file }));
  const template = options.template === undefined ? null : await loadTemplate(context, options.template);
  const how = readComparing(context, options);
  const { dataset, failed } = await collectDataset(context, files, { ...options, date });
  const asked = { ...how, ...readSelection(context, options, dataset) };
  const comparison = template
    ? compareForTemplate(context, dataset, asked, template, options.template!)
    : compare(dataset, asked);
  const findings = checkObservations(dataset.observations);
  const wording: ReportWording = {
    language,
    bilingual: options.bilingual === true,
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(how.benchmark === undefined ? {} : { benchmark: how.benchmark }),
    ...(how.rates === undefined ? {} : { rates: how.rates }),
  };
  const saved = template
    ? await saveFilled(context, template, buildTemplateData(dataset, comparison, findings, wording), file, force).catch(
        (error: unknown) => {
          throw new UsageFault(describeFault(error, options.template!, context));
        },
      )
    : await saveReport(context, dataset, findings, comparison, wording, file, force);
  if (saved) for (const line of tallyLines(comparison, how.measures ?? [], language)) context.io.out(`${line}\n`);
  return saved && !failed ? 0 : 2;
}

/** A form's lines are indicators; a form with one column of figures takes one province, the first, and says so. */
function compareForTemplate(
  context: CommandContext,
  dataset: Dataset,
  asked: CompareOptions,
  template: Uint8Array,
  name: string,
): Comparison {
  const comparison = compare(dataset, { direction: 'provinces-across', ...asked });
  const [province, ...others] = comparison.provinces;
  try {
    if (province === undefined || others.length === 0 || !isOneProvinceTemplate(template)) return comparison;
  } catch (error) {
    throw new UsageFault(describeFault(error, name, context));
  }
  context.io.err(`${templateMessages(context.language).oneProvince({ province, count: others.length + 1 })}\n`);
  return compare(dataset, { direction: 'provinces-across', ...asked, provinces: [province] });
}

/** What every form of the report says in the same way. */
type ReportWording = Pick<ReportOptions, 'bilingual' | 'title' | 'benchmark' | 'rates'> & {
  readonly language: Language;
};

/** By the name of the output: a workbook, one HTML page, or the comparison as CSV. */
async function saveReport(
  context: CommandContext,
  dataset: Dataset,
  findings: readonly Finding[],
  comparison: Comparison,
  wording: ReportWording,
  file: string,
  force: boolean,
): Promise<boolean> {
  const { messages } = context;
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm': {
      const page = htmlReport(dataset, findings, comparison, wording);
      return saveResult(context, file, page, force, messages.writtenPlain({ file }));
    }
    case '.csv':
      return saveResult(context, file, comparisonCsv(comparison, wording), force, messages.writtenPlain({ file }));
  }
  const sheets = buildReport(dataset, findings, comparison, { ...wording, rowsAsRead: true });
  const warnings: WriteWarning[] = [];
  const { io } = context;
  const bytes = await writeWorkbook(sheets, {
    title: wording.title ?? messages.reportTitle,
    onWarning: (warning) => warnings.push(warning),
    onProgress: progressLine(context),
  });
  for (const { code, ...where } of warnings.slice(0, MOST_WARNINGS))
    io.err(`  ${templateMessages(context.language).writing[code](where)}\n`);
  const said = messages.written({ file, sheets: sheets.map((sheet) => sheet.name).join(', ') });
  return saveResult(context, file, bytes, force, said);
}

/** Things a writer had to change are few, or the same a thousand times. */
const MOST_WARNINGS = 20;

/** Shows how far a long write is, drawn over itself in a terminal; silent elsewhere and for short writes. */
function progressLine({ io, messages }: CommandContext): (share: number) => void {
  const start = Date.now();
  let shown = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (!io.interactive || percent === shown || Date.now() - start < 500) return;
    shown = percent;
    io.err(share >= 1 ? '\r\u001b[K' : `\r\u001b[K${messages.writing({ percent })}`);
  };
}

/** Fills a user's template, unless the lint finds a fault (a misspelt field would leave a column empty): then nothing is written and each fault is a line with its cell. */
async function saveFilled(
  context: CommandContext,
  template: Uint8Array,
  data: TemplateData,
  file: string,
  force: boolean,
): Promise<boolean> {
  const { io, messages, language } = context;
  const issues = lintTemplate(template);
  if (issues.some(({ severity, code }) => severity === 'error' || code === 'unknown-field')) {
    io.err(`doichieu: ${messages.badTemplate({ file })}\n`);
    for (const issue of issues) io.err(`  ${describeTemplateIssue(issue, language)}\n`);
    return false;
  }
  const { bytes, warnings } = await fillTemplate(template, data);
  for (const issue of warnings) io.err(`  ${describeTemplateIssue(issue, language)}\n`);
  return saveResult(context, file, bytes, force, messages.filled({ file }));
}
