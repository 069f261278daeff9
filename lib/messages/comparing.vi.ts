import type { Status } from '../observations/observation';
import { observationsVi } from './observations.vi';

/** What a figure is about and what a comparison says of it, in Vietnamese. */
export const comparingVi = {
  /** Read after the indicator's name; empty for plain levels. */
  roles: {
    ...observationsVi.roles,
    level: '',
    pct_of_plan: 'so với kế hoạch, dự toán',
    pct_of_base: 'so với gốc so sánh',
  },
  statuses: {
    actual: 'thực hiện',
    preliminary: 'sơ bộ',
    final: 'chính thức',
    estimate: 'ước',
    plan: 'kế hoạch',
    forecast: 'dự báo',
  } satisfies Record<Status, string>,
  kinds: observationsVi.kinds,
  kindUnsaid: 'chưa rõ',
  plainLevel: 'mức',
  inPeriod: 'trong kỳ',
  toDate: 'lũy kế',
  planned: 'kế hoạch',
  measures: {
    rank: 'xếp hạng',
    growth: 'tốc độ tăng so với cùng kỳ (tính)',
    'plan-ratio': 'so với kế hoạch (tính)',
    difference: (o: { benchmark: string }) => `chênh lệch so với ${o.benchmark}`,
    ratio: (o: { benchmark: string }) => `bằng % của ${o.benchmark}`,
  },
  /** Words between a magnitude and a unit. */
  magnitudes: { thousand: 'nghìn', million: 'triệu', billion: 'tỷ', trillion: 'nghìn tỷ' },
  rankUnit: 'hạng',
  scopes: {
    'with-construction': 'gồm cả xây dựng',
    'with-product-taxes': 'gồm cả thuế sản phẩm',
    industrial_parks: 'trong khu công nghiệp',
    newly_licensed: 'cấp mới',
    foreign: 'khu vực có vốn đầu tư nước ngoài',
    domestic: 'khu vực trong nước',
    provincial_leaders: 'lãnh đạo tỉnh',
    provincial_level: 'cấp tỉnh',
    'country:japan': 'với Nhật Bản',
    'country:netherlands': 'với Hà Lan',
    'event:meet-korea': 'sự kiện Gặp gỡ Hàn Quốc',
    'event:belarus-exchange': 'giao lưu với Belarus',
    'event:overseas-programme': 'chương trình ở nước ngoài',
    'event:suwon': 'sự kiện với Suwon',
  } as Readonly<Record<string, string>>,
  bases: {
    plan: 'kế hoạch, dự toán',
    'plan:year': 'dự toán năm',
    'plan:central': 'dự toán trung ương giao',
    'plan:hdnd': 'dự toán HĐND giao',
    'plan:province': 'kế hoạch tỉnh giao',
  } as Readonly<Record<string, string>>,
  baseYear: (o: { year: string }) => `so với năm ${o.year}`,
  base: (o: { base: string }) => `gốc: ${o.base}`,
  nation: 'Cả nước',
  unknownIndicator: 'Chỉ tiêu chưa rõ tên',

  periodMonthsShort: (o: { months: number; year: number }) => `${o.months}T/${o.year}`,
  periodQuarterShort: (o: { quarter: number; year: number }) => `Q${ROMAN[o.quarter]}/${o.year}`,
  periodHalfShort: (o: { year: number }) => `6T cuối ${o.year}`,
  periodMonthShort: (o: { month: number; year: number }) => `${two(o.month)}/${o.year}`,
  periodSpanShort: (o: { from: string; to: string }) => `${o.from}–${o.to}`,
  periodNow: 'nay',
  periodUnsaid: 'chưa rõ kỳ',

  differing: {
    period: 'kỳ',
    status: 'tình trạng số liệu',
    scope: 'phạm vi',
    base: 'gốc so sánh',
    unit: 'đơn vị',
    territory: 'địa giới',
  },
  and: 'và',
  noteUnequal: (o: { what: string; comparable: string }) =>
    o.comparable === ''
      ? `Các số liệu khác ${o.what}, không so sánh trực tiếp với nhau.`
      : `Các số liệu khác ${o.what}; chỉ so sánh trực tiếp được: ${o.comparable}.`,
  noteConflict: (o: { shown: string; others: string }) =>
    `Nguồn mâu thuẫn: bảng dùng ${o.shown}; nơi khác in ${o.others}.`,
  noteRevised: (o: { shown: string; others: string }) => `Bảng dùng ${o.shown}; số trước đó hoặc sau đó: ${o.others}.`,
  noteAlso: (o: { shown: string; others: string }) => `Bảng dùng ${o.shown}; cũng in là ${o.others}.`,
  noteOtherPeriods: (o: { province: string; others: string }) => `${o.province}, kỳ khác: ${o.others}.`,
  noteBenchmark: (o: { figure: string }) => `Cả nước: ${o.figure}.`,
  noteReading: (o: { literal: string; readings: string }) => `"${o.literal}" có thể hiểu cách khác: ${o.readings}.`,
  noteBaseUnsaid: (o: { literal: string; base: string }) =>
    `"${o.literal}": nguồn không nói gốc so sánh, xếp cùng dòng với ${o.base}.`,
  noteTerritory: (o: { province: string; periods: string }) =>
    `${o.province} có địa giới khác nhau giữa các kỳ ${o.periods} (63 tỉnh trước và 34 tỉnh từ 01/7/2025).`,
  noteConverted: (o: { from: string; to: string; rate: string; source: string; date: string; elsewhen: boolean }) =>
    `Quy đổi theo tỷ giá người dùng đưa: 1 ${o.from} = ${o.rate} ${o.to} (${o.source}, ${o.date})${o.elsewhen ? '; tỷ giá không phải của kỳ số liệu' : ''}.`,
  noteNoRate: (o: { unit: string; currency: string }) =>
    `Chưa có tỷ giá phù hợp để đổi ${o.unit} sang ${o.currency}; giữ nguyên đơn vị.`,
  noteRankRefused: (o: { what: string }) => `Không xếp hạng các số liệu khác ${o.what}; ô không xếp hạng ghi "×".`,
  noteRankUnequal: (o: { what: string }) => `Xếp hạng theo yêu cầu dù số liệu khác ${o.what}.`,
  noteRankUncertain: 'Thứ hạng có thể đổi trong khoảng làm tròn hoặc vì số liệu chỉ nêu mức "trên", "dưới", "khoảng".',
  noteMeasureRefused: (o: { what: string }) => `Không tính giữa các số liệu khác ${o.what}; ô không tính ghi "×".`,
  figureWithPeriod: (o: { literal: string; details: string }) => `${o.literal} (${o.details})`,
  readings: {
    times: (o: { times: string; more: string }) =>
      `gấp ${o.times} lần, hoặc tăng thêm ${o.times} lần (gấp ${o.more} lần)`,
  },

  comparable: (o: { strict: number; shared: number; partly: number }) =>
    `${o.strict}/${o.shared} dòng có từ hai số liệu trở lên so sánh được chặt chẽ trên cả dòng; ${o.partly} dòng so sánh được giữa một số số liệu (cùng kỳ, tình trạng, phạm vi).`,
};

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

function two(number: number): string {
  return String(number).padStart(2, '0');
}

export type ComparingMessages = typeof comparingVi;
