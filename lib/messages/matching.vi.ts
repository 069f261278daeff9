/** What setting sources against each other found, in Vietnamese. Every value is text that is already printed for the reader. */
export interface PairWords {
  /** "Thu ngân sách nhà nước, Thanh Hóa, năm 2022", capitalised. */
  readonly about: string;
  readonly first: string;
  readonly second: string;
  readonly firstSource: string;
  readonly secondSource: string;
  /** " ít nhất 36 tỷ đồng", or empty. */
  readonly gap: string;
  /** A sentence with a blank before it, or empty. */
  readonly slip: string;
}

export const matchingVi = {
  unknownIndicator: 'chỉ tiêu chưa rõ tên',
  planned: 'kế hoạch',
  unsaidPeriod: 'không ghi kỳ',
  magnitudes: { nghin: 'nghìn', trieu: 'triệu', ty: 'tỷ', nghin_ty: 'nghìn tỷ' },
  bounds: {
    over: 'trên',
    'at-least': 'ít nhất',
    under: 'dưới',
    'at-most': 'không quá',
    about: 'khoảng',
    almost: 'gần',
  } as Readonly<Record<string, string>>,
  /** Words that a figure of a text was printed with, where its digits alone would not tell. */
  said: {
    exceeds: (o: { figure: string }) => `vượt ${o.figure}`,
    up: (o: { figure: string }) => `tăng ${o.figure}`,
    down: (o: { figure: string }) => `giảm ${o.figure}`,
  },
  statuses: {
    actual: 'thực hiện',
    preliminary: 'sơ bộ',
    final: 'chính thức',
    estimate: 'ước',
    plan: 'kế hoạch',
    forecast: 'dự báo',
  } as Readonly<Record<string, string>>,
  gap: (o: { gap: string }) => ` ít nhất ${o.gap}`,

  agree: (o: PairWords) => `${o.about}: ${o.first} (${o.firstSource}) và ${o.second} (${o.secondSource}) khớp nhau.`,
  'agrees-by-rounding': (o: PairWords) =>
    `${o.about}: ${o.first} (${o.firstSource}) và ${o.second} (${o.secondSource}) là một số làm tròn ở hai mức: khớp.`,
  'agrees-if-truncated': (o: PairWords) =>
    `${o.about}: ${o.first} (${o.firstSource}) và ${o.second} (${o.secondSource}) chỉ khớp nếu số ngắn hơn bị cắt bớt chữ số thay vì làm tròn.`,
  'agrees-in-another-reading': (o: PairWords) =>
    `${o.about}: ${o.first} (${o.firstSource}) và ${o.second} (${o.secondSource}) chỉ khớp theo cách đọc khác của chữ số; cần xem lại dấu chấm, dấu phẩy.`,
  revision: (o: PairWords & { readonly firstStatus: string; readonly secondStatus: string }) =>
    `${o.about}: số ${o.firstStatus} ${o.first} (${o.firstSource}) → số ${o.secondStatus} ${o.second} (${o.secondSource}): số điều chỉnh.`,
  conflict: (o: PairWords) =>
    `${o.about}: ${o.firstSource} ghi ${o.first}, ${o.secondSource} ghi ${o.second}: lệch${o.gap}.${o.slip}`,
  'possible-conflict': (o: PairWords) =>
    `${o.about}: ${o.firstSource} ghi ${o.first}, ${o.secondSource} ghi ${o.second}; khác nhau${o.gap}, nhưng chưa chắc hai số nói về cùng một việc.${o.slip}`,
  'dates-differ': (o: PairWords & { readonly period: string; readonly otherPeriod: string }) =>
    `${o.about}: ${o.first} (${o.firstSource}, ${o.period}) và ${o.second} (${o.secondSource}, ${o.otherPeriod}) khác nhau${o.gap}; có thể tính đến hai ngày khác nhau.`,
  'territory-differs': (o: PairWords) =>
    `${o.about}: ${o.first} (${o.firstSource}) và ${o.second} (${o.secondSource}) khác nhau${o.gap}; một nguồn có từ sau khi sáp nhập, cần hỏi số tính theo địa giới nào.`,
  'beyond-bound': (o: PairWords) =>
    `${o.about}: ${o.first} (${o.firstSource}) không mâu thuẫn với ${o.second} (${o.secondSource}), nhưng cách quá xa để là cùng một số.`,
  misplaced: (o: PairWords & { readonly how: string }) =>
    `${o.about}: cùng một số ${o.first}, nhưng ${o.firstSource} và ${o.secondSource} ghi cho hai ${o.how} khác nhau.`,
  misplacedBy: {
    period: (o: { first: string; second: string }) => `kỳ (${o.first}; ${o.second})`,
    base: () => 'gốc so sánh',
    role: () => 'ý nghĩa',
    unit: () => 'đơn vị',
    province: () => 'tỉnh, thành phố',
  },
  'out-of-scale': (o: PairWords & { readonly times: string; readonly list: string }) =>
    `${o.about}: ${o.firstSource} ghi ${o.first}, gấp từ ${o.times} lần các số cùng chỉ tiêu gần đó (${o.list}); cần xem đơn vị, hoặc phạm vi tính khác nhau.`,
  'out-of-scale-less': (o: PairWords & { readonly times: string; readonly list: string }) =>
    `${o.about}: ${o.firstSource} ghi ${o.first}, nhỏ hơn từ ${o.times} lần các số cùng chỉ tiêu gần đó (${o.list}); cần xem đơn vị, hoặc phạm vi tính khác nhau.`,
  witness: (o: { literal: string; period: string; source: string }) => `${o.literal}, ${o.period}, ${o.source}`,

  'derived-agrees': (o: { about: string; base: string; list: string }) =>
    `${o.about}: ${o.list}; khớp trên cùng ${o.base}.`,
  'derived-conflict': (o: { about: string; base: string; list: string; gap: string; ask: string }) =>
    `${o.about}: ${o.list}; không thể cùng một ${o.base}, lệch${o.gap}.${o.ask}`,
  'derived-if-truncated': (o: { about: string; base: string; list: string }) =>
    `${o.about}: ${o.list}; chỉ khớp trên cùng ${o.base} nếu các số bị cắt bớt chữ số thay vì làm tròn.`,
  'derived-beyond-bound': (o: { about: string; base: string; list: string }) =>
    `${o.about}: ${o.list}; lời văn cho phép, nhưng hai mức cách quá xa để là cùng ${o.base}.`,
  'parts-agree': (o: PairWords & { readonly count: number; readonly range: string }) =>
    `${o.about}: ${o.first} (${o.firstSource}) khớp với tổng ${o.count} dòng của ${o.secondSource} (${o.range}).`,
  'parts-differ': (o: PairWords & { readonly count: number; readonly range: string }) =>
    `${o.about}: ${o.firstSource} ghi ${o.first}, nhưng ${o.count} dòng của ${o.secondSource} cộng lại được ${o.range}: lệch${o.gap}. Cần xem số tổng, hoặc biểu còn thiếu dòng.`,
  impliedBy: (o: { ratio: string; level: string; source: string; range: string }) =>
    `${o.ratio} của ${o.level} (${o.source}) suy ra ${o.range}`,
  balanceBy: (o: { exports: string; imports: string; source: string; range: string }) =>
    `${o.exports} trừ ${o.imports} (${o.source}) còn ${o.range}`,
  printedBy: (o: { literal: string; source: string }) => `${o.source} ghi ${o.literal}`,
  askBase: ' Cần hỏi mỗi tỷ lệ tính trên gốc nào.',
  bases: {
    plan: 'dự toán, kế hoạch',
    'last-year': 'mức cùng kỳ năm trước',
    'period-before': 'mức kỳ trước',
    base: 'gốc so sánh',
    part: 'phần được nêu tỷ trọng',
    balance: 'cán cân thương mại',
  } as Readonly<Record<string, string>>,
  basePeriod: (o: { base: string; period: string }) => `${o.base} (${o.period})`,

  'only-here': (o: { about: string; literals: string; source: string }) =>
    `${o.about}: ${o.literals} chỉ có ở ${o.source}.`,
  more: (o: { count: number }) => `và ${o.count} số khác`,
  explained: (o: { note: string }) => `Đã giải thích: «${o.note}»`,
  borrowedUnit: (o: { source: string }) => `${o.source} không ghi đơn vị; tính theo đơn vị của nguồn kia.`,
  formerNote: (o: { note: string; literals: string }) =>
    `Số đã đổi từ khi có ghi chú «${o.note}» (khi ấy là ${o.literals}).`,

  slips: {
    swap: 'Có thể hai chữ số đứng cạnh nhau bị đảo.',
    replace: 'Có thể gõ nhầm một chữ số.',
    drop: 'Có thể thừa một chữ số.',
    add: 'Có thể thiếu một chữ số.',
    double: 'Có thể gõ lặp một chữ số.',
    sign: 'Có thể nhầm dấu âm, dương.',
    direction: 'Có thể nhầm tăng với giảm.',
    scale: 'Có thể nhầm đơn vị (nghìn, triệu, tỷ) hoặc dấu chấm, dấu phẩy.',
    separator: 'Có thể đặt nhầm dấu chấm, dấu phẩy.',
    exceeds: 'Có thể nhầm "đạt" với "vượt".',
    period: 'Có thể lấy nhầm kỳ: nguồn kia có số này ở một kỳ khác.',
    stale: 'Có thể chép nhầm số của kỳ khác: chính nguồn ấy ghi số này cho hai kỳ.',
    base: 'Có thể lấy nhầm gốc so sánh: nguồn kia có số này theo một gốc khác.',
    role: 'Có thể lấy nhầm cột: nguồn kia có số này với ý nghĩa khác.',
    unit: 'Có thể nhầm đơn vị.',
    province: 'Có thể lấy nhầm tỉnh: nguồn kia có số này ở tỉnh khác.',
  } as Readonly<Record<string, string>>,
  culprit: (o: { literal: string; source: string }) =>
    `Các số liên quan ủng hộ số kia; nên xem lại ${o.literal} ở ${o.source}.`,
  repair: (o: { from: string; to: string }) => `Sẽ khớp nếu ${o.from} là ${o.to}.`,
  listJoin: '; ',

  proofTitle: 'ĐỐI CHIẾU SỐ LIỆU GIỮA CÁC NGUỒN',
  sheetName: 'Đối chiếu',
  proofAbout: (o: { sources: number; figures: number }) => `${o.sources} nguồn, ${o.figures} số liệu`,
  counts: (o: {
    conflict: number;
    conditional: number;
    open: number;
    revision: number;
    explained: number;
    agree: number;
    alone: number;
  }) =>
    `Lệch ${o.conflict} · khớp nếu ${o.conditional} · chưa kiểm được ${o.open} · điều chỉnh ${o.revision}${o.explained > 0 ? ` · đã giải thích ${o.explained}` : ''} · khớp ${o.agree} · chỉ có ở một nguồn ${o.alone}`,
  nothing: 'Không có số nào để đối chiếu: các nguồn không nói về cùng một việc.',
  allAgree: 'Không có chỗ lệch.',
  heads: {
    number: 'STT',
    verdict: 'Kết luận',
    what: 'Nội dung',
    first: 'Nguồn thứ nhất',
    second: 'Nguồn thứ hai',
    gap: 'Lệch',
    note: 'Nhận xét',
  },
  /** One sign and word for each sort of finding: never colour alone. */
  signs: { conflict: '✗', conditional: '≈', open: '?', revision: '↻', explained: '☑', agree: '✓', alone: '·' },
  /** The same where a page or pane is drawn: signs that every font has. */
  plainSigns: { conflict: '≠', conditional: '≈', open: '?', revision: '»', explained: '†', agree: '=', alone: '·' },
  words: {
    conflict: 'lệch',
    conditional: 'khớp nếu',
    open: 'chưa kiểm được',
    revision: 'điều chỉnh',
    explained: 'đã giải thích',
    agree: 'khớp',
    alone: 'chỉ ở đây',
  },
  legend: 'Ký hiệu',
  sourcesTitle: 'Các nguồn',
  listTitle: 'Danh sách',
  documentTitle: 'Văn bản',
  tableTitle: 'Số liệu trong bảng',
  placeText: (o: { start: number; end: number }) => `ký tự ${o.start}–${o.end}`,
  placeCell: (o: { sheet: string; cell: string }) => `${o.sheet}!${o.cell}`,
  otherSource: (o: { source: string; literal: string; place: string }) => `${o.source}: ${o.literal} (${o.place})`,
  cellHead: 'Ô',
  figureHead: 'Số in',
  keyHead: 'Mã',
  placeHead: 'nơi ghi',
  aboutHead: 'Nói về',
  statusHead: 'Kết luận',
  hint: 'Rê chuột hoặc dùng phím Tab tới một số để xem nguồn kia ghi gì.',
  quiet: (o: { count: number }) => `Không liệt kê ${o.count} chỗ khớp và số chỉ có ở một nguồn.`,
  explainedTitle: (o: { count: number }) => `Đã giải thích (${o.count}), không tính là lệch`,
  handle: (o: { key: string }) => `[${o.key}]`,
  author: 'Đối Chiếu',
};

export type MatchingMessages = typeof matchingVi;
