import { describeNoTables } from '../../messages/tables';
import { mergeDatasets } from '../../observations/dataset';
import type { Dataset } from '../../observations/observation';
import { toRecord } from '../../observations/record';
import { datasetOf } from '../../reading/dataset-of';
import { describeExchangeProblem, writeExchangeCsv } from '../../reading/exchange';
import type { FileReading } from '../../reading/read-file';
import type { TableReading } from '../../reading/tables/table';
import type { CommandContext } from '../context';
import { baseName } from '../inputs';
import { checkDate } from '../options';
import { printObservations } from '../print-observations';
import type { ExitCode } from '../program';
import { readInputs } from '../read-inputs';

export interface ReadOptions {
  readonly date?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `doichieu read`: every FILE as observations with their places. */
export async function runRead(
  context: CommandContext,
  files: readonly string[],
  options: ReadOptions,
): Promise<ExitCode> {
  const { io, messages } = context;
  const date = checkDate(options.date, messages);
  const datasets: Dataset[] = [];
  let failed = false;
  if (options.json) io.out('{"files":[');
  let first = true;
  for await (const read of readInputs(context, files, date)) {
    const reading = 'reading' in read && read.reading.form !== 'check-set' ? read.reading : null;
    const error =
      'error' in read
        ? read.error
        : reading
          ? withoutTables(reading, read.input.file, context.language)
          : messages.notReadHere({ file: read.input.file });
    if (error !== null) {
      failed = true;
      if (!('error' in read)) io.err(`doichieu: ${error}\n`);
    }
    if (options.json) {
      io.out(`${first ? '' : ','}\n${JSON.stringify(fileEntry(read.input.file, reading, error))}`);
      first = false;
    } else if (reading && error === null && options.csv) datasets.push(datasetOf(reading, baseName(read.input.file)));
    else if (reading && error === null) printReading(context, read.input.file, reading);
  }
  if (options.json) io.out('\n]}\n');
  if (options.csv) io.out(writeExchangeCsv(mergeDatasets(...datasets), { language: context.language }));
  return failed ? 2 : 0;
}

type StatisticalReading = Exclude<FileReading, { form: 'check-set' }>;

/** One entry of the contract's `files`. Large tables are printed as they stand in memory, row by row. */
function fileEntry(file: string, reading: StatisticalReading | null, error: string | null): object {
  if (!reading) return { file, error };
  const { kind } = reading;
  if (reading.form === 'exchange') {
    return { file, kind, records: reading.dataset.observations.map(toRecord), problems: reading.problems };
  }
  if (reading.form === 'text') {
    return {
      file,
      kind,
      ...(reading.extracted ? { text: reading.text } : {}),
      records: reading.prose.observations.map(toRecord),
      ...(reading.tables ? { tables: reading.tables.tables.map(tableEntry) } : {}),
      warnings: [...reading.warnings, ...reading.prose.warnings],
    };
  }
  return {
    file,
    kind,
    tables: reading.tables.tables.map(tableEntry),
    warnings: reading.tables.warnings,
    ...(error !== null && { error }),
  };
}

/** The sentence that refuses a workbook in which no sheet holds a table of figures. */
function withoutTables(reading: StatisticalReading, file: string, language: CommandContext['language']): string | null {
  if (reading.form !== 'tables' || reading.tables.tables.length > 0) return null;
  const sheets = reading.tables.warnings.map(({ details }) => details?.sheet ?? '').filter((sheet) => sheet !== '');
  return `${file}: ${describeNoTables(sheets, language)}`;
}

function tableEntry(table: TableReading): object {
  return {
    sheet: table.sheet,
    range: table.range,
    title: table.title,
    unit: table.unit,
    observations: [...table.observations()],
    rules: table.rules.map((rule) => rule.text),
    missing: table.missing,
    warnings: table.warnings,
  };
}

function printReading(context: CommandContext, file: string, reading: StatisticalReading): void {
  const { io, messages, language } = context;
  io.out(`\n${file}\n`);
  if (reading.form === 'exchange') {
    printObservations(context, reading.dataset.observations);
    printProblems(
      context,
      reading.problems.map((problem) => describeExchangeProblem(problem, language)),
    );
    return;
  }
  if (reading.form === 'text') {
    if (reading.prose.observations.length > 0) printObservations(context, reading.prose.observations);
    else if (!reading.tables) io.out(`${messages.noFigures}\n`);
  }
  printTables(context, reading.tables?.tables ?? [], reading.form === 'tables');
}

function printTables({ io, messages }: CommandContext, tables: readonly TableReading[], sayNone: boolean): void {
  for (const table of tables) {
    io.out(
      `${messages.tableHeading({ sheet: table.sheet, range: table.range, title: table.title, count: table.count })}\n`,
    );
  }
  if (sayNone && tables.length === 0) io.out(`${messages.noFigures}\n`);
}

function printProblems({ io, messages }: CommandContext, problems: readonly string[]): void {
  if (problems.length === 0) return;
  io.out(`${messages.problems({ count: problems.length })}\n`);
  for (const problem of problems) io.out(`  ${problem}\n`);
}
