// Remakes docs/images: every sheet of the report and every template, filled, as LibreOffice prints them.
// node scripts/picture-sheets.mjs   (needs soffice, pdftotext and pdftoppm; run "npm run build:cli" first)
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const IMAGES = join(ROOT, 'docs', 'images');
/** First words of each sheet's first page. */
const SHEETS = [
  ['tom-tat', 'TÓM TẮT SO SÁNH'],
  ['so-sanh', 'SO SÁNH MỘT SỐ'],
  ['kiem-tra', 'KẾT QUẢ KIỂM TRA'],
  ['so-lieu', 'SỐ LIỆU DÙNG ĐỂ'],
  ['nguon', 'NGUỒN SỐ LIỆU'],
];
/** Forms for one province show one that has such figures. */
const ONE_PROVINCE = {
  'bang-ke-hoach': ['--provinces', 'Thanh Hóa', '--periods', '2022'],
  'bang-ky-bao-cao': ['--provinces', 'Hải Dương', '--periods', '2023-9M'],
  'bang-ngan-sach': ['--provinces', 'Thanh Hóa', '--periods', '2022', '--indicators', 'thu ngân sách'],
  'chi-tieu-mot-tinh': ['--provinces', 'Quảng Ninh'],
};

const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-pictures-'));
const run = (command, ...argv) =>
  execFileSync(command, argv, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const doichieu = (...argv) => run(process.execPath, join(ROOT, 'bin', 'doichieu.cjs'), ...argv);
/** Numbers are printed as in Việt Nam, whatever the machine speaks. */
const profile = join(folder, 'profile');
mkdirSync(join(profile, 'user'), { recursive: true });
writeFileSync(
  join(profile, 'user', 'registrymodifications.xcu'),
  `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>`,
);
const toPdf = (file) =>
  run('soffice', `-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', file);

function picture(pdf, page, to, dots) {
  run('pdftoppm', '-png', '-r', String(dots), '-f', String(page), '-l', String(page), '-singlefile', pdf, 'page');
  renameSync(join(folder, 'page.png'), to);
  console.log(to);
}

/** Pages' texts, form feeds between them. */
function pagesOf(pdf) {
  return run('pdftotext', pdf, '-').split('\f');
}

try {
  doichieu('report', '-o', 'report.xlsx');
  toPdf('report.xlsx');
  const pages = pagesOf('report.pdf');
  for (const [name, title] of SHEETS) {
    const page = pages.findIndex((text) => text.includes(title));
    if (page < 0) throw new Error(`No page begins with "${title}"`);
    picture('report.pdf', page + 1, join(IMAGES, 'report', `${name}.png`), 70);
  }
  for (const file of readdirSync(join(ROOT, 'templates')).filter((name) => name.endsWith('.xlsx'))) {
    const { name } = parse(file);
    doichieu('report', '--template', name, ...(ONE_PROVINCE[name] ?? []), '-o', `${name}.xlsx`);
    toPdf(`${name}.xlsx`);
    picture(`${name}.pdf`, 1, join(IMAGES, 'templates', `${name}.png`), 75);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
