import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkObservations } from '../../checking/check-observations';
import { compare } from '../../comparing/compare';
import { buildReport } from '../../sheets/report';
import { fillTemplate } from '../../sheets/template/fill';
import { buildTemplateData } from '../../sheets/template-data';
import { writeWorkbook } from '../../sheets/write/workbook';
import { collectDataset } from '../collect';
import type { CommandContext } from '../context';
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
  let saved: boolean;
  if (template === null) {
    const sheets = buildReport(dataset, findings, comparison, { language });
    const bytes = await writeWorkbook(sheets, { title: messages.reportTitle });
    saved = await saveResult(
      context,
      file,
      bytes,
      force,
      messages.written({ file, sheets: sheets.map((sheet) => sheet.name).join(', ') }),
    );
  } else {
    const { bytes } = await fillTemplate(template, buildTemplateData(dataset, comparison, findings, { language }));
    saved = await saveResult(context, file, bytes, force, messages.filled({ file }));
  }
  return saved && !failed ? 0 : 2;
}
