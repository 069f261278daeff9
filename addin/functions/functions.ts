// The custom functions as Excel sees them. scripts/functions-metadata.cjs makes the metadata from these declarations: the words here
// are the English descriptions, those in lib/messages/functions.vi.ts the Vietnamese ones. The work is done in bodies/, loaded with
// the first cell that asks for it, so that the pane itself does not wait for it.
import { hostLanguage } from '../excel/office';
import type { Bodies, CellInput } from './bodies';
import { toCellError } from './fault';

async function answer<Result>(work: (bodies: Bodies) => Result): Promise<Result> {
  const { makeBodies } = await import('./bodies');
  try {
    return work(makeBodies(hostLanguage()));
  } catch (error) {
    throw toCellError(error);
  }
}

/**
 * Reads a printed figure: "13.995 tỷ đồng" is 13995000000000, "79,3%" is 0.793. A bound word (trên, dưới, khoảng) leaves the number as it is.
 * @customfunction SO
 * @param figure The figure as printed, with its unit; a number is taken as it stands.
 * @param [unit] Unit to count in, such as "tỷ đồng", "triệu USD", "nghìn tấn" or "%". Without it: the base unit (đồng, people …), percents as fractions.
 */
export async function readPrinted(figure: string | number, unit?: string): Promise<number> {
  return answer((bodies) => bodies.readPrinted(figure, unit));
}

/**
 * An indicator of a province in a period, from the dataset that comes with the add-in. A figure printed with a bound word or as a range comes as text.
 * @customfunction CHITIEU
 * @param province Province, in your own words: "Hải Dương".
 * @param indicator Indicator: "thu ngân sách", "GRDP".
 * @param period Period: "9T/2023", "2022", "quý III/2023".
 * @param [unit] Unit to count in, as for DOICHIEU.SO; without it the base unit.
 * @param [kind] What is asked of it, where it is not the amount: "tăng trưởng", "so kế hoạch", "thứ hạng", "lũy kế", "trong kỳ".
 */
export async function indicatorValue(
  province: string,
  indicator: string,
  period: string | number,
  unit?: string,
  kind?: string,
): Promise<string | number> {
  return answer((bodies) => bodies.indicatorValue(province, indicator, period, unit, kind));
}

/**
 * Whether level = ratio × base can be true of the unrounded figures. Answers "khớp", "khớp nếu …", "lệch" or "chưa kiểm được". A number counts as rounded at its last written decimal.
 * @customfunction KHOP
 * @param level The level: 13995 or "13.995 tỷ đồng".
 * @param ratio The ratio: "79,3%" or 0.793.
 * @param base What the ratio is of: 17648 or "17.648 tỷ đồng".
 * @param [explain] TRUE for the whole sentence with the two ranges.
 */
export async function checkRatio(
  level: string | number,
  ratio: string | number,
  base: string | number,
  explain?: boolean,
): Promise<string> {
  return answer((bodies) => bodies.checkRatio(level, ratio, base, explain));
}

/**
 * Whether now = before × (1 + growth) can be true of the unrounded figures. Answers as DOICHIEU.KHOP does.
 * @customfunction KHOPTANG
 * @param now The figure of the period.
 * @param growth The growth: "7,5%", "giảm 5,2%" or 0.075.
 * @param before The figure it is counted against.
 * @param [explain] TRUE for the whole sentence with the two ranges.
 */
export async function checkGrowth(
  now: string | number,
  growth: string | number,
  before: string | number,
  explain?: boolean,
): Promise<string> {
  return answer((bodies) => bodies.checkGrowth(now, growth, before, explain));
}

/**
 * Whether the total can be the sum of the parts before all were rounded. Plain numbers count as rounded at the finest decimal that any of them has.
 * @customfunction KHOPTONG
 * @param total The total.
 * @param parts The cells of the parts; blank cells are left out.
 * @param [explain] TRUE for the whole sentence with the two ranges.
 */
export async function checkSum(total: string | number, parts: unknown[][], explain?: boolean): Promise<string> {
  return answer((bodies) => bodies.checkSum(total, parts as CellInput[][], explain));
}

/**
 * The range of true values, as two cells side by side: lowest and highest. Of one figure: what its rounding and bound word allow. Of level = ratio × base with one of the three left out: what the other two imply for it.
 * @customfunction KHOANG
 * @param [level] The level, or a figure by itself.
 * @param [ratio] The ratio.
 * @param [base] The base.
 * @param [unit] Unit to count in, as for DOICHIEU.SO.
 */
export async function impliedRange(
  level?: string | number,
  ratio?: string | number,
  base?: string | number,
  unit?: string,
): Promise<unknown[][]> {
  return answer((bodies) => bodies.impliedRange(level, ratio, base, unit));
}
