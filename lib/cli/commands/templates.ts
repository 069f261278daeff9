import { templateMessages } from '../../messages/templates';
import { FIELDS } from '../../sheets/template/fields';
import { textTable } from '../../writing/text-table';
import type { CommandContext } from '../context';
import { UsageFault } from '../fault';
import type { ExitCode } from '../program';
import { saveResult } from '../save';
import { listTemplates, readShippedTemplate } from '../templates-folder';

export interface TemplatesOptions {
  readonly output?: string;
  readonly fields?: boolean;
  readonly force?: boolean;
}

/** Lists the shipped templates, copies one, or lists the fields that a template may name. */
export async function runTemplates(
  context: CommandContext,
  name: string | undefined,
  options: TemplatesOptions,
): Promise<ExitCode> {
  const { io, messages, language } = context;
  const words = templateMessages(language);
  if (options.fields) {
    const rows = FIELDS.map((field) => ({
      cells: [`{{${field.path}}}`, `{{${field.vi}}}`, words.fields[field.path] ?? ''],
    }));
    io.out(`${textTable(messages.headFields, rows, { width: io.width })}\n`);
    return 0;
  }
  const shipped = await listTemplates();
  if (name === undefined) {
    const rows = shipped.map((template) => ({
      cells: [template.name, words.templates[template.name as keyof typeof words.templates] ?? ''],
    }));
    io.out(`${textTable(messages.headTemplates, rows, { width: io.width })}\n`);
    return 0;
  }
  const bytes = await readShippedTemplate(name);
  if (!bytes) {
    throw new UsageFault(
      messages.unknownTemplate({ name, names: shipped.map((template) => template.name).join(', ') }),
    );
  }
  const file = options.output ?? `${name.replace(/\.xlsx$/i, '')}.xlsx`;
  return (await saveResult(context, file, bytes, options.force === true, messages.copied({ file }))) ? 0 : 2;
}
