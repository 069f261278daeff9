import { existsSync, realpathSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { CrossCheck } from '../matching';
import { matchingMessages } from '../matching';
import type { SourceContents } from '../writing/proof/proof-workbook';
import type { CommandContext } from './context';
import { UsageFault } from './fault';
import { saveResult } from './save';

const FORMS = ['.html', '.htm', '.xlsx', '.csv', '.json'];

/** Refuses what could not be written, before anything is read: files that exist, files that are being checked, unknown endings. */
export function checkTargets(
  { io, messages }: CommandContext,
  inputs: readonly string[],
  output: string | undefined,
  marks: readonly string[],
  force: boolean,
): void {
  const own = new Set(inputs.map((file) => realPath(io.cwd, file)));
  const targets = [...(output === undefined ? [] : [output]), ...marks];
  const seen = new Set<string>();
  for (const file of targets) {
    const path = realPath(io.cwd, file);
    if (own.has(path) || seen.has(path)) throw new UsageFault(messages.sameFile({ file }));
    seen.add(path);
    if (!force && existsSync(path)) throw new UsageFault(messages.exists({ file }));
  }
  if (output !== undefined && !FORMS.includes(formOf(output)))
    throw new UsageFault(messages.badOutput({ file: output, forms: '.html, .xlsx, .csv, .json' }));
}

function realPath(cwd: string, file: string): string {
  const path = resolve(cwd, file);
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

export function formOf(file: string): string {
  return extname(file).toLowerCase();
}

/** The proof in the form that the name of the output asks for. Writers are loaded when they are needed. True when it was written. */
export async function saveProof(
  context: CommandContext,
  check: CrossCheck,
  contents: SourceContents,
  file: string,
  force: boolean,
): Promise<boolean> {
  const { language, messages } = context;
  switch (formOf(file)) {
    case '.xlsx': {
      const { proofWorkbook } = await import('../writing/proof/proof-workbook');
      const { writeWorkbook } = await import('../sheets/write/workbook');
      const sheets = proofWorkbook(check, contents, { language });
      const bytes = await writeWorkbook(sheets, { title: matchingMessages(language).proofTitle });
      const said = messages.written({ file, sheets: sheets.map(({ name }) => name).join(', ') });
      return saveResult(context, file, bytes, force, said);
    }
    case '.csv': {
      const { proofCsv } = await import('../writing/proof/proof-csv');
      return saveResult(context, file, proofCsv(check, language), force, messages.writtenPlain({ file }));
    }
    default: {
      const { proofHtml } = await import('../writing/proof/proof-html');
      const page = proofHtml(check, { language, texts: contents.texts });
      return saveResult(context, file, page, force, messages.writtenPlain({ file }));
    }
  }
}
