import type { Grid } from '../../grids/grid';
import type { Status } from '../../observations/observation';
import { readPeriodLabel } from '../../observations/period-label';
import { findProvince } from '../../observations/provinces';
import { cleanLabel, fold, isUpperCase } from './clean';
import type { FileFacts } from './file-name';
import { filledColumns, type Line } from './lines';
import { isUnitPhrase, unitOfLine } from './unit-words';
import { isContinuation, isFurniture, isNote, isOffice, isSignature, titleAfterForm } from './words';

/** What stands above a table and in the names around it, for all its figures. */
export interface TableContext {
  readonly title: string;
  readonly unit: string | null;
  /** Where the lines above print several units: which stands over which column. */
  readonly units: readonly { readonly column: number; readonly unit: string }[];
  readonly province: string | null;
  readonly period: string | null;
  readonly status: Status | null;
  readonly year: number | null;
}

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** Reads the lines above a table; `inherited` is the context of the table before it on the same sheet. */
export function readContext(
  grid: Grid,
  preamble: readonly Line[],
  file: FileFacts,
  inherited: TableContext | null,
): TableContext {
  const titles: string[] = [];
  let unit: string | null = null;
  const units: { column: number; unit: string }[] = [];
  let province: string | null = null;
  let sawTitle = false;
  for (const line of preamble) {
    for (const column of filledColumns(line)) {
      const cell = grid.cell(line.row, column);
      if (cell.kind !== 'text') continue;
      for (const part of cell.text.split(/[\s\u00a0]{6,}/)) {
        const text = cleanLabel(part);
        if (text === '') continue;
        if (province === null && isFurniture(text)) province = provinceIn(text);
        const found = unitOfLine(text);
        if (found !== null) {
          unit = found;
          units.push({ column, unit: found });
          continue;
        }
        if (isFurniture(text)) {
          // Lines above an office or form line belong to what came before.
          if (isOffice(text)) titles.length = 0;
          const behind = titleAfterForm(text);
          if (behind === null || isFurniture(behind)) continue;
          titles.push(behind);
          sawTitle = true;
          continue;
        }
        if (isNote(text) || isSignature(text) || text.length < 3) continue;
        const place = findProvince(text);
        if (place) {
          if (place.name !== 'Cả nước') province ??= place.name;
          continue;
        }
        titles.push(text);
        sawTitle = true;
      }
    }
  }
  const continued = titles.some(isContinuation);
  const title =
    sawTitle && !(continued && titles.every((text) => isContinuation(text) && text.length < 20))
      ? joinTitle(titles)
      : (inherited?.title ?? '');
  const sheetLabel = grid.sheet;
  const titlePeriod = periodIn(title);
  const sheetPeriod = periodIn(sheetLabel);
  const period = titlePeriod ?? (sawTitle ? undefined : inherited?.period) ?? sheetPeriod ?? file.period;
  const status = statusIn(title) ?? file.status;
  const sheetProvince = findProvince(sheetLabel)?.name ?? null;
  return {
    title,
    units: new Set(units.map((entry) => entry.unit)).size > 1 ? units.sort((a, b) => a.column - b.column) : [],
    unit: shareTitle(title) ?? unit ?? unitInTitle(title) ?? splitTitle(title) ?? inherited?.unit ?? null,
    province: province ?? provinceIn(title) ?? inherited?.province ?? sheetProvince ?? file.province,
    period,
    status,
    year: yearIn(period) ?? yearIn(file.period) ?? file.published,
  };
}

function joinTitle(titles: readonly string[]): string {
  const vietnamese = titles.filter((text) => VIETNAMESE.test(text));
  const kept = vietnamese.length > 0 ? vietnamese : titles;
  // Keep together what reads on: capitals after capitals, or the two lines of a numbered title.
  const first = kept.findIndex((text) => isUpperCase(text) || /^\d{1,3}\s*\./.test(text));
  return cleanLabel((first > 0 ? kept.slice(first) : kept).slice(0, 6).join(' '));
}

/** "Tỷ lệ phần trăm (%) phân chia …": whatever unit line was copied along, these are percentages. */
function shareTitle(title: string): string | null {
  return /^(?:ty|ti) le phan tram/.test(fold(title)) ? '%' : null;
}

/** "Tỷ lệ điều tiết …", "Tỷ lệ phân chia …" where no unit is printed. */
function splitTitle(title: string): string | null {
  return /^(?:ty|ti) le (?:phan chia|dieu tiet)/.test(fold(title)) ? '%' : null;
}

/** "(%)" or "(triệu đồng)" at the end of a title. */
function unitInTitle(title: string): string | null {
  const match = /\(([^()]{1,40})\)[\s.]*$/.exec(title);
  return match && isUnitPhrase(match[1]!) ? cleanLabel(match[1]!) : null;
}

export function yearIn(period: string | null): number | null {
  const match = /^(\d{4})/.exec(period ?? '');
  return match ? Number(match[1]) : null;
}

/** The year of constant prices is no period. */
const BASE_YEAR = /(?:giá so sánh|giá cố định|giá gốc|năm gốc|kỳ gốc|constant \d{4}? ?prices?)[^\d]{0,12}\d{4}/gi;

export function periodIn(text: string): string | null {
  if (text === '') return null;
  const plain = text.replace(BASE_YEAR, ' ');
  const tail = plain.length > 200 ? plain.slice(-200) : plain;
  const label = readPeriodLabel(tail);
  if (label?.period) return label.period;
  const years = [...tail.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map((match) => match[1]!);
  const named = /(?:năm|fy|year)\s*((?:19|20)\d\d)/i.exec(tail);
  if (named && new Set(years).size > 1) return named[1]!;
  return years.length > 0 && new Set(years).size === 1 ? years[0]! : null;
}

export function statusIn(text: string): Status | null {
  const key = fold(text);
  const marks: readonly (readonly [RegExp, Status])[] = [
    [/\bquyet toan\b|\bfinal accounts?\b/, 'final'],
    [/\bdu toan\b|\bke hoach\b|\bplan\b/, 'plan'],
    [/\buoc\b|\bestimate/, 'estimate'],
    [/\bso bo\b(?! sung)|\bprel/, 'preliminary'],
  ];
  const found = marks.filter(([pattern]) => pattern.test(key)).map(([, status]) => status);
  return found.length === 1 ? found[0]! : found.length > 1 ? firstMentioned(key, marks) : null;
}

function firstMentioned(key: string, marks: readonly (readonly [RegExp, Status])[]): Status | null {
  let best: { at: number; status: Status } | null = null;
  for (const [pattern, status] of marks) {
    const at = key.search(pattern);
    if (at >= 0 && (!best || at < best.at)) best = { at, status };
  }
  return best?.status ?? null;
}

const LEAD = /\b(?:tinh|thanh pho|tp\.?|province|dia ban)\s+/g;

/** The province that a title or an office line names after "tỉnh", "thành phố" or "UBND". */
export function provinceIn(text: string): string | null {
  const whole = findProvince(text);
  if (whole) return whole.name === 'Cả nước' ? null : whole.name;
  const key = fold(text);
  const clean = cleanLabel(text);
  for (const match of key.matchAll(LEAD)) {
    const words = clean.slice(match.index + match[0].length).split(/\s+/);
    for (let length = Math.min(6, words.length); length >= 1; length--) {
      const found = findProvince(
        words
          .slice(0, length)
          .join(' ')
          .replace(/[,;:.]+$/, ''),
      );
      if (found && found.name !== 'Cả nước') return found.name;
    }
  }
  return null;
}
