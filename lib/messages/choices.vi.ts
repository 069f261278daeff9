import type { Direction, Measure, Mode } from '../comparing/comparison';
import { comparingVi } from './comparing.vi';

/** The choices of a comparison on the command line, in Vietnamese: help, the words accepted, what is wrong with a value, and what came of it. */
export const choicesVi = {
  helpMeasures:
    'số tính thêm dưới mỗi dòng, cách nhau bằng dấu phẩy: growth (tăng so cùng kỳ), plan-ratio (so kế hoạch), rank (xếp hạng), difference (chênh lệch), ratio (bằng % của), hoặc all (tất cả)',
  helpAgainst: 'tỉnh, hoặc "cả nước", làm gốc cho difference và ratio (mặc định: tỉnh đầu)',
  helpAcross: 'cột của bảng: provinces (tỉnh), indicators (chỉ tiêu; tỉnh xếp dọc) hoặc periods (kỳ)',
  helpLatest:
    'chọn kỳ khi không nêu --periods: common (kỳ mới nhất nhiều tỉnh cùng có) hoặc each (kỳ mới nhất của từng tỉnh)',
  helpUnits: 'đơn vị: row (một đơn vị cho cả dòng) hoặc as-printed (giữ như từng nguồn in)',
  helpCurrency: 'quy tiền về một loại (VND, USD …) bằng tỷ giá của --rate',
  helpRate: 'tỷ giá của người dùng, nêu được nhiều lần: "1 USD = 23250 VND; nguồn; ngày hoặc kỳ"',
  helpRankUnequal: 'vẫn xếp hạng khi khác kỳ, tình trạng hoặc địa giới (sẽ ghi rõ)',
  helpBilingual: 'song ngữ Việt - Anh',
  helpTitle: 'tên của bảng so sánh hoặc báo cáo',

  measures: {
    growth: ['tăng trưởng', 'tốc độ tăng', 'so cùng kỳ'],
    'plan-ratio': ['so kế hoạch', 'so với kế hoạch', 'so dự toán', 'plan'],
    rank: ['xếp hạng', 'thứ hạng'],
    difference: ['chênh lệch'],
    ratio: ['tỷ lệ', 'tỉ lệ', 'bằng % của'],
  } satisfies Record<Measure, readonly string[]> as Record<Measure, readonly string[]>,
  allMeasures: ['all', 'tất cả'] as readonly string[],
  across: {
    'provinces-across': ['provinces', 'tỉnh'],
    'indicators-across': ['indicators', 'chỉ tiêu'],
    'periods-across': ['periods', 'kỳ'],
  } satisfies Record<Direction, readonly string[]> as Record<Direction, readonly string[]>,
  latest: {
    'latest-common': ['common', 'chung'],
    'each-latest': ['each', 'riêng', 'từng tỉnh'],
  } satisfies Record<Mode, readonly string[]> as Record<Mode, readonly string[]>,
  units: {
    row: ['row', 'một đơn vị', 'theo dòng'],
    'as-printed': ['as-printed', 'như in', 'nguyên'],
  } as Record<'row' | 'as-printed', readonly string[]>,

  badChoice: (o: { option: string; value: string; choices: string; suggestion: string | null }) =>
    `${o.option} không nhận "${o.value}".${o.suggestion ? ` Có phải "${o.suggestion}"?` : ''} Nhận: ${o.choices}.`,
  emptyList: (o: { option: string }) => `${o.option} cần ít nhất một giá trị.`,
  badCurrency: (o: { value: string; choices: string }) => `--currency không nhận "${o.value}". Nhận: ${o.choices}.`,
  badRate: (o: { value: string }) =>
    `--rate không đọc được "${o.value}". Viết như "1 USD = 23250 VND; Ngân hàng Nhà nước; 2022-12-31", số không có dấu phân nhóm.`,
  groupedRate: (o: { value: string; number: string }) =>
    `--rate "${o.value}": "${o.number}" hiểu được hai cách; viết ${o.number.replace(/[.,]/, '')} hoặc ${o.number.replace(',', '.')}0.`,
  sourcelessRate: (o: { value: string }) =>
    `--rate "${o.value}" cần đủ nguồn và ngày: "1 USD = 23250 VND; nguồn; 2022-12-31".`,
  badRateDate: (o: { value: string; date: string }) =>
    `--rate "${o.value}": không đọc được ngày "${o.date}"; viết như 2022-12-31, 2022-Q4 hoặc 2022.`,
  sameCurrency: (o: { value: string }) => `--rate "${o.value}": hai vế là cùng một loại tiền.`,
  currencyWithoutRate: (o: { currency: string }) =>
    `--currency ${o.currency} cần ít nhất một --rate đổi sang ${o.currency}: công cụ không tự lấy tỷ giá.`,
  rateWithoutCurrency: 'Các --rate đổi sang nhiều loại tiền: thêm --currency để nói quy về loại nào.',
  rateForOther: (o: { value: string; currency: string }) =>
    `--rate "${o.value}" không liên quan đến ${o.currency} của --currency.`,
  currencyAsPrinted: '--units as-printed giữ nguyên như in, không dùng cùng --currency hoặc --rate.',
  latestWithPeriods: '--latest chọn kỳ tự động, không dùng cùng --periods.',
  latestAcross: '--latest không dùng cùng --across periods: mọi kỳ đều là cột.',
  againstWithout: '--against chỉ dùng khi --measures có difference hoặc ratio.',
  rankUnequalWithout: '--rank-unequal chỉ dùng khi --measures có rank.',
  rankAcrossPeriods: 'Không xếp hạng được khi cột là kỳ (--across periods): mỗi dòng chỉ có một tỉnh.',

  measureNames: {
    growth: 'tốc độ tăng',
    'plan-ratio': 'tỷ lệ so kế hoạch',
    rank: 'xếp hạng',
    difference: 'chênh lệch',
    ratio: 'bằng % của gốc',
  } satisfies Record<Measure, string> as Record<Measure, string>,
  tallyUnequal: (o: { parts: readonly { what: keyof typeof comparingVi.differing; count: number }[] }) =>
    `Đánh dấu "≠": ${o.parts.map(({ what, count }) => `${count} ô khác ${comparingVi.differing[what]}`).join(', ')}.`,
  tallyMissing: (o: { count: number }) => `Chưa có số liệu ("…"): ${o.count} ô.`,
  tallyConflicts: (o: { count: number }) => `Nguồn mâu thuẫn nhau: ${o.count} ô, xem ghi chú.`,
  tallyRevised: (o: { count: number }) => `Có số trước hoặc sau khi điều chỉnh: ${o.count} ô, xem ghi chú.`,
  tallyRefused: (o: { measure: string; rows: number; cells: number }) =>
    `Không tính ${o.measure} ở ${o.rows} dòng có số liệu không ngang nhau${o.cells > 0 ? ` (${o.cells} ô ghi "×")` : ''}.`,
  tallyRankedUnequal: (o: { rows: number }) => `Xếp hạng theo yêu cầu ở ${o.rows} dòng có số liệu không ngang nhau.`,
  tallyConverted: (o: { count: number }) => `Quy đổi theo tỷ giá người dùng: ${o.count} ô.`,
  tallyNoRate: (o: { units: string }) => `Chưa có tỷ giá phù hợp cho ${o.units}: giữ nguyên đơn vị.`,
  tallyAbsent: (o: { names: string; more: number }) =>
    `Không có số liệu nào trong bảng của: ${o.names}${o.more > 0 ? ` và ${o.more} nơi khác` : ''}.`,
  tallyUnmade: (o: { measures: string }) => `Không đủ số liệu để tính: ${o.measures}.`,
};

export type ChoicesMessages = typeof choicesVi;
