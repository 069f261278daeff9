import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { checkObservations } from '../../checking/check-observations';
import type { Finding } from '../../checking/finding';
import { compare } from '../../comparing/compare';
import type { Comparison } from '../../comparing/comparison';
import { describeTemplateIssue } from '../../messages/templates';
import type { Dataset } from '../../observations/observation';
import { buildReport } from '../../sheets/report';
import type { TemplateData } from '../../sheets/template/data';
import { fillTemplate } from '../../sheets/template/fill';
import { lintTemplate } from '../../sheets/template/lint';
import { buildTemplateData } from '../../sheets/template-data';
import { writeWorkbook } from '../../sheets/write/workbook';
import { comparisonCsv } from '../../writing/comparison-csv';
import { htmlReport } from '../../writing/html-report';
import { collectDataset } from '../collect';
import type { CommandContext } from '../context';
import { describeFault } from '../describe-fault';
import { UsageFault } from '../fault';
import { loadTemplate } from '../load-template';
import { checkDate } from '../options';
import type { ExitCode } from '../program';
import { saveResult } from '../save';
import { readSelection, type SelectionOptions } from '../selection';

export interface ReportCommandOptions extends SelectionOptions {
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
  const { dataset, failed } = await collectDataset(context, files, { ...options, date });
  const selection = readSelection(context, options, dataset);
  const comparison = compare(dataset, selection);
  const findings = checkObservations(dataset.observations);
  const saved = template
    ? await saveFilled(
        context,
        template,
        buildTemplateData(dataset, comparison, findings, { language }),
        file,
        force,
      ).catch((error: unknown) => {
        throw new UsageFault(describeFault(error, options.template!, context));
      })
    : await saveReport(context, dataset, findings, comparison, file, force);
  return saved && !failed ? 0 : 2;
}

/** By the name of the output: a workbook, one HTML page, or the comparison as CSV. */
async function saveReport(
  context: CommandContext,
  dataset: Dataset,
  findings: readonly Finding[],
  comparison: Comparison,
  file: string,
  force: boolean,
): Promise<boolean> {
  const { messages, language } = context;
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return saveResult(
        context,
        file,
        htmlReport(dataset, findings, comparison, { language }),
        force,
        messages.writtenPlain({ file }),
      );
    case '.csv':
      return saveResult(context, file, comparisonCsv(comparison, { language }), force, messages.writtenPlain({ file }));
  }
  const sheets = buildReport(dataset, findings, comparison, { language });
  const bytes = await writeWorkbook(sheets, { title: messages.reportTitle });
  const said = messages.written({ file, sheets: sheets.map((sheet) => sheet.name).join(', ') });
  return saveResult(context, file, bytes, force, said);
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
