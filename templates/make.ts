import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../lib/sheets/sheet';
import { writeWorkbook } from '../lib/sheets/write/workbook';
import { planBoard } from './bang-ke-hoach';
import { periodBoard } from './bang-ky-bao-cao';
import { budgetBoard } from './bang-ngan-sach';
import { checkingMinutes } from './bien-ban-ra-soat';
import { provinceIndicators } from './chi-tieu-mot-tinh';
import { provinceComparison } from './so-sanh-tinh';

/** The templates by file name. A fixed date keeps the files the same from one making to the next. */
const TEMPLATES: readonly { readonly name: string; readonly title: string; readonly sheets: readonly Sheet[] }[] = [
  { name: 'so-sanh-tinh', title: 'So sánh các tỉnh', sheets: [provinceComparison] },
  { name: 'bang-ke-hoach', title: 'Thực hiện kế hoạch', sheets: [planBoard] },
  { name: 'bang-ky-bao-cao', title: 'Kỳ báo cáo', sheets: [periodBoard] },
  { name: 'bang-ngan-sach', title: 'Thu ngân sách', sheets: [budgetBoard] },
  { name: 'chi-tieu-mot-tinh', title: 'Chỉ tiêu của một tỉnh', sheets: [provinceIndicators] },
  { name: 'bien-ban-ra-soat', title: 'Biên bản rà soát số liệu', sheets: [checkingMinutes] },
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
