import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../lib/sheets/sheet';
import { writeWorkbook } from '../lib/sheets/write/workbook';
import { provinceComparison } from './so-sanh-tinh';

/** The templates by file name. A fixed date keeps the files the same from one making to the next. */
const TEMPLATES: readonly { readonly name: string; readonly title: string; readonly sheets: readonly Sheet[] }[] = [
  { name: 'so-sanh-tinh', title: 'So sánh các tỉnh', sheets: [provinceComparison] },
];

const DATE = new Date(Date.UTC(2026, 0, 1));

async function makeTemplates(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const template of TEMPLATES) {
    const bytes = await writeWorkbook(template.sheets, { title: template.title, date: DATE });
    writeFileSync(join(folder, `${template.name}.xlsx`), bytes);
    process.stdout.write(`${template.name}.xlsx ${bytes.length}\n`);
  }
}

makeTemplates(process.argv[2] ?? 'templates').catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
