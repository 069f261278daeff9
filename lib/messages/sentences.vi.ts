import type { Role, Status } from '../observations/observation';

/** What a clause is made of: `name` is the indicator, `figure` the printed figure with its bound word, `against` what it is set against. */
export interface ClauseWords {
  readonly name: string;
  readonly figure: string;
  readonly fall: boolean;
  readonly against: string;
}

const verbs: Record<Status, string> = {
  actual: 'đạt',
  preliminary: 'sơ bộ đạt',
  final: 'chính thức đạt',
  estimate: 'ước đạt',
  plan: 'phấn đấu đạt',
  forecast: 'dự kiến đạt',
};

const growth: Record<Status, (fall: boolean) => string> = {
  actual: (fall) => (fall ? 'giảm' : 'tăng'),
  preliminary: (fall) => (fall ? 'sơ bộ giảm' : 'sơ bộ tăng'),
  final: (fall) => (fall ? 'chính thức giảm' : 'chính thức tăng'),
  estimate: (fall) => (fall ? 'ước giảm' : 'ước tăng'),
  plan: (fall) => (fall ? 'phấn đấu giảm' : 'phấn đấu tăng'),
  forecast: (fall) => (fall ? 'dự kiến giảm' : 'dự kiến tăng'),
};

/** Standard sentences for observations, in the wording of Vietnamese reports: what is written so is read so. */
export const sentencesVi = {
  year: (o: { year: number }) => `năm ${o.year}`,
  months: (o: { months: number; year: number }) => `${o.months} tháng năm ${o.year}`,
  quarter: (o: { quarter: number; year: number }) => `quý ${['', 'I', 'II', 'III', 'IV'][o.quarter]} năm ${o.year}`,
  secondHalf: (o: { year: number }) => `6 tháng cuối năm ${o.year}`,
  month: (o: { month: number; year: number }) => `tháng ${o.month} năm ${o.year}`,
  day: (o: { day: number; month: number; year: number }) => `tính đến ngày ${o.day}/${o.month}/${o.year}`,
  years: (o: { from: number; to: number }) => `giai đoạn ${o.from} - ${o.to}`,
  since: (o: { from: number }) => `từ năm ${o.from} đến nay`,
  now: 'đến nay',
  annual: 'mỗi năm',
  monthly: 'mỗi tháng',

  ofNation: 'của cả nước',
  ofProvince: (o: { name: string; municipality: boolean }) => `của ${o.municipality ? 'thành phố' : 'tỉnh'} ${o.name}`,

  unknown: 'một chỉ tiêu chưa rõ tên',
  accumulated: 'lũy kế',
  ofWhich: 'trong đó',

  plan: 'kế hoạch',
  planCentral: 'dự toán trung ương giao',
  planCouncil: 'dự toán HĐND tỉnh giao',
  lastYear: 'so với cùng kỳ năm trước',
  before: 'so với kỳ trước',
  thanYear: (o: { year: string }) => `so với năm ${o.year}`,
  thanBase: 'so với mức gốc',

  level: (o: ClauseWords & { status: Status }) => `${o.name} ${verbs[o.status]} ${o.figure}`,
  grows: (o: ClauseWords & { status: Status }) => `${o.name} ${growth[o.status](o.fall)} ${o.figure} ${o.against}`,
  growsYearly: (o: ClauseWords) => `${o.name} ${o.fall ? 'giảm' : 'tăng'} bình quân ${o.figure}/năm`,
  percentOf: (o: ClauseWords) => `${o.name} bằng ${o.figure} ${o.against}`,
  exceeds: (o: ClauseWords) => `${o.name} ${o.fall ? 'thấp hơn' : 'vượt'} ${o.figure} ${o.against}`,
  multiple: (o: ClauseWords) => `${o.name} gấp ${o.figure} ${o.against}`,
  share: (o: ClauseWords) => `${o.name} chiếm ${o.figure} tổng số`,
  contributes: (o: ClauseWords) => `${o.name} ${o.fall ? 'làm giảm' : 'đóng góp'} ${o.figure} vào mức tăng chung`,
  surplus: (o: { figure: string; fall: boolean }) => `${o.fall ? 'nhập siêu' : 'xuất siêu'} ${o.figure}`,
  budgetSurplus: (o: { figure: string; fall: boolean }) =>
    `${o.fall ? 'bội chi ngân sách' : 'bội thu ngân sách'} ${o.figure}`,
  passes: (o: ClauseWords) => `${o.name} vượt mốc ${o.figure}`,
  ranks: (o: ClauseWords) => `${o.name} xếp ${o.figure} cả nước`,
  printed: (o: ClauseWords & { role: Role }) => `${o.name}: ${o.figure}`,
};

export type SentenceMessages = typeof sentencesVi;
