import type { DocumentPair } from './pair';
import { changed, growth, percent, round, vi } from './print';

/** Nine months of a province: a narrative in tỷ đồng, the budget annex in triệu đồng with two plans. */
export function budgetAnnex(shift = 0): DocumentPair {
  const rows = [
    ['Thu ngân sách nhà nước trên địa bàn', 12_001_300, 16_900_000, 17_648_000, 13_995_200],
    ['Thu nội địa', 9_450_100, 14_100_000, 14_598_000, 11_206_400],
    ['Thu từ hoạt động xuất nhập khẩu', 2_551_200, 2_800_000, 3_050_000, 2_788_800],
    ['Chi ngân sách địa phương', 10_120_500, 15_900_000, 16_420_000, 11_847_900],
    ['Chi đầu tư phát triển', 3_310_700, 5_610_000, 5_820_000, 3_954_600],
    ['Chi thường xuyên', 6_489_200, 9_310_000, 9_640_000, 7_215_300],
  ].map(([name, ...values]) => ({ name: name as string, v: (values as number[]).map((value) => value + shift) }));
  // The total is the sum of its two parts in every column.
  const [total, inland, trade] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0]];
  total.v = total.v.map((_, column) => inland.v[column]! + trade.v[column]!);
  const ty = (value: number) => vi(value / 1000, 1);
  const [spend, build] = [rows[3]!, rows[4]!];
  const say = ({ v }: { v: number[] }) =>
    `${ty(v[3]!)} tỷ đồng, đạt ${vi(percent(v[3]!, v[2]!), 1)}% dự toán HĐND tỉnh giao, ${changed(v[3]!, v[0]!)} so với cùng kỳ năm trước`;
  return {
    name: 'chín tháng, phụ lục ngân sách',
    date: '2023-09-28',
    files: {
      'bao-cao.docx': [
        'ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG',
        'BÁO CÁO',
        'Tình hình kinh tế - xã hội 9 tháng năm 2023',
        'I. Thu, chi ngân sách',
        `Trong 9 tháng năm 2023, tổng thu ngân sách nhà nước trên địa bàn tỉnh Hải Dương ước đạt ${say(total)}; trong đó thu nội địa ước đạt ${say(inland)}; thu từ hoạt động xuất nhập khẩu ước đạt ${say(trade)}.`,
        `Tổng chi ngân sách địa phương 9 tháng ước thực hiện ${ty(spend.v[3]!)} tỷ đồng, bằng ${vi(percent(spend.v[3]!, spend.v[2]!), 1)}% dự toán; chi đầu tư phát triển ${ty(build.v[3]!)} tỷ đồng, ${changed(build.v[3]!, build.v[0]!)} so với cùng kỳ.`,
        'Công tác quản lý thu được triển khai đồng bộ ngay từ đầu năm; các khoản chi bảo đảm đúng chế độ, tiết kiệm.',
      ],
      'phu-luc.xlsx': {
        'Biểu 1': [
          ['TÌNH HÌNH THỰC HIỆN THU, CHI NGÂN SÁCH 9 THÁNG NĂM 2023 TỈNH HẢI DƯƠNG'],
          ['Đơn vị tính: Triệu đồng'],
          [
            'TT',
            'Nội dung',
            'Thực hiện 9 tháng năm 2022',
            'Dự toán năm 2023 Trung ương giao',
            'Dự toán năm 2023 HĐND tỉnh giao',
            'Ước thực hiện 9 tháng năm 2023',
            'So với dự toán TW giao (%)',
            'So với dự toán HĐND tỉnh giao (%)',
            'So với cùng kỳ (%)',
          ],
          ...rows.map(({ name, v }, index) => [
            index + 1,
            name,
            v[0]!,
            v[1]!,
            v[2]!,
            v[3]!,
            percent(v[3]!, v[1]!),
            percent(v[3]!, v[2]!),
            round(100 + growth(v[3]!, v[0]!), 1),
          ]),
        ],
      },
    },
    slips: [
      {
        kind: 'digits',
        file: 'bao-cao.docx',
        from: `${ty(inland.v[3]!)} tỷ đồng`,
        to: `${swap(ty(inland.v[3]!))} tỷ đồng`,
      },
      { kind: 'unit', file: 'bao-cao.docx', from: `${ty(total.v[3]!)} tỷ đồng`, to: `${ty(total.v[3]!)} triệu đồng` },
      {
        kind: 'exceeds',
        file: 'bao-cao.docx',
        from: `đạt ${vi(percent(total.v[3]!, total.v[2]!), 1)}% dự toán`,
        to: `vượt ${vi(percent(total.v[3]!, total.v[2]!), 1)}% dự toán`,
      },
      {
        kind: 'base',
        file: 'bao-cao.docx',
        from: `đạt ${vi(percent(inland.v[3]!, inland.v[2]!), 1)}%`,
        to: `đạt ${vi(percent(inland.v[3]!, inland.v[1]!), 1)}%`,
      },
      { kind: 'stale', file: 'bao-cao.docx', from: `${ty(build.v[3]!)} tỷ đồng`, to: `${ty(build.v[0]!)} tỷ đồng` },
      {
        kind: 'direction',
        file: 'bao-cao.docx',
        from: changed(build.v[3]!, build.v[0]!),
        to: changed(build.v[3]!, build.v[0]!).replace('tăng', 'giảm'),
      },
      { kind: 'digits', file: 'phu-luc.xlsx', sheet: 'Biểu 1', cell: 'F7', value: spend.v[3]! * 10 },
      { kind: 'digits', file: 'phu-luc.xlsx', sheet: 'Biểu 1', cell: 'F5', value: inland.v[3]! + 30_000 },
    ],
  };
}

/** The first two digits that differ, swapped. */
export function swap(text: string): string {
  for (let at = 0; at + 1 < text.length; at++) {
    const [a, b] = [text[at]!, text[at + 1]!];
    if (/\d/.test(a) && /\d/.test(b) && a !== b && b !== '0') return text.slice(0, at) + b + a + text.slice(at + 2);
  }
  return text;
}

/** Half a year: a narrative and the plan board with units row by row. */
export function planBoard(): DocumentPair {
  const board: [string, string, number, number, number, number][] = [
    ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'Tỷ đồng', 98_500, 41_236, 46_812, 0],
    ['Kim ngạch xuất khẩu hàng hóa', 'Triệu USD', 5_600, 2_514, 2_873, 0],
    ['Kim ngạch nhập khẩu hàng hóa', 'Triệu USD', 4_100, 1_986, 1_847, 0],
    ['Tổng vốn đầu tư toàn xã hội', 'Tỷ đồng', 61_200, 24_310, 27_955, 0],
    ['Số doanh nghiệp thành lập mới', 'Doanh nghiệp', 1_850, 764, 912, 0],
    ['Khách du lịch', 'Nghìn lượt', 6_500, 3_214, 3_867, 0],
  ];
  const [retail, exports, imports, invested, firms, guests] = board as [
    (typeof board)[0],
    (typeof board)[0],
    (typeof board)[0],
    (typeof board)[0],
    (typeof board)[0],
    (typeof board)[0],
  ];
  return {
    name: 'sáu tháng, biểu kế hoạch',
    date: '2024-06-26',
    files: {
      'bao-cao-6-thang.docx': [
        'Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm 2024 của tỉnh Nam Định',
        `Thương mại tiếp tục phục hồi. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng 6 tháng đầu năm 2024 ước đạt ${vi(retail[4])} tỷ đồng, ${changed(retail[4], retail[3])} so với cùng kỳ năm 2023 và bằng ${vi(percent(retail[4], retail[2]), 1)}% kế hoạch năm.`,
        `Kim ngạch xuất khẩu hàng hóa ước đạt ${vi(exports[4] / 1000, 2)} tỷ USD, ${changed(exports[4], exports[3])}; kim ngạch nhập khẩu hàng hóa ước đạt ${vi(imports[4])} triệu USD, ${changed(imports[4], imports[3])} so với cùng kỳ.`,
        `Tổng vốn đầu tư toàn xã hội 6 tháng ước đạt ${vi(invested[4] / 1000, 1)} nghìn tỷ đồng, ${changed(invested[4], invested[3])}. Toàn tỉnh có ${vi(firms[4])} doanh nghiệp thành lập mới, ${changed(firms[4], firms[3])} so với cùng kỳ, đạt ${vi(percent(firms[4], firms[2]), 1)}% kế hoạch.`,
        `Du lịch khởi sắc, toàn tỉnh đón ${vi(guests[4] / 1000, 2)} triệu lượt khách, ${changed(guests[4], guests[3])}.`,
      ],
      'bieu-kem-theo.xlsx': {
        'Phụ lục 1': [
          ['PHỤ LỤC 1'],
          ['MỘT SỐ CHỈ TIÊU CHỦ YẾU 6 THÁNG ĐẦU NĂM 2024 TỈNH NAM ĐỊNH'],
          [],
          [
            'STT',
            'Chỉ tiêu',
            'Đơn vị tính',
            'Kế hoạch năm 2024',
            'Thực hiện 6 tháng năm 2023',
            'Ước thực hiện 6 tháng năm 2024',
            'So với kế hoạch (%)',
            'So với cùng kỳ (%)',
          ],
          ...board.map(([name, unit, plan, before, now], index) => [
            index + 1,
            name,
            unit,
            plan,
            before,
            now,
            percent(now, plan),
            round(100 + growth(now, before), 1),
          ]),
        ],
      },
    },
    slips: [
      { kind: 'digits', file: 'bao-cao-6-thang.docx', from: `${vi(retail[4])} tỷ`, to: `${swap(vi(retail[4]))} tỷ` },
      {
        kind: 'unit',
        file: 'bao-cao-6-thang.docx',
        from: `${vi(imports[4])} triệu USD`,
        to: `${vi(imports[4])} nghìn USD`,
      },
      {
        kind: 'direction',
        file: 'bao-cao-6-thang.docx',
        from: changed(imports[4], imports[3]),
        to: changed(imports[4], imports[3]).replace('giảm', 'tăng'),
      },
      {
        kind: 'stale',
        file: 'bao-cao-6-thang.docx',
        from: `có ${vi(firms[4])} doanh nghiệp`,
        to: `có ${vi(firms[3])} doanh nghiệp`,
      },
      {
        kind: 'exceeds',
        file: 'bao-cao-6-thang.docx',
        from: `đạt ${vi(percent(firms[4], firms[2]), 1)}% kế hoạch`,
        to: `vượt ${vi(percent(firms[4], firms[2]), 1)}% kế hoạch`,
      },
      { kind: 'digits', file: 'bieu-kem-theo.xlsx', sheet: 'Phụ lục 1', cell: 'F6', value: 2_783 },
      { kind: 'unit', file: 'bieu-kem-theo.xlsx', sheet: 'Phụ lục 1', cell: 'F8', value: 27.955 },
      {
        kind: 'digits',
        file: 'bao-cao-6-thang.docx',
        from: `${vi(guests[4] / 1000, 2)} triệu lượt`,
        to: `${vi((guests[4] + 100) / 1000, 2)} triệu lượt`,
      },
    ],
  };
}

/** The statistics office's workbook of a month: one sheet an indicator, merged headings, title in A1. */
export function statisticsOffice(): DocumentPair {
  const retail = { month: 8_412, nine: 71_903, before: 64_318 };
  const hotels = { month: 1_206, nine: 10_884, before: 9_105 };
  const goods = { month: 6_480, nine: 55_719, before: 50_377 };
  const other = { month: 726, nine: 5_300, before: 4_836 };
  const exports = { month: 412.6, nine: 3_518.4, before: 3_190.2 };
  const imports = { month: 301.8, nine: 2_640.7, before: 2_711.5 };
  const index = ({ nine, before }: { nine: number; before: number }) => round((100 * nine) / before, 1);
  const head = (name: string) => [
    [
      '',
      'Thực hiện 9 tháng năm 2022',
      `Ước tính tháng 9 năm 2023`,
      'Ước tính 9 tháng năm 2023',
      '9 tháng năm 2023 so với cùng kỳ năm trước (%)',
      name,
    ],
  ];
  return {
    name: 'cục thống kê, biểu tháng',
    date: '2023-09-29',
    files: {
      'bao-cao-kinh-te.docx': [
        'UBND TỈNH BẮC GIANG',
        'Báo cáo kết quả 9 tháng đầu năm 2023',
        `Hoạt động thương mại, dịch vụ của tỉnh Bắc Giang ổn định. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng 9 ước đạt ${vi(retail.month)} tỷ đồng; tính chung 9 tháng đầu năm 2023 ước đạt ${vi(retail.nine)} tỷ đồng, ${changed(retail.nine, retail.before)} so với cùng kỳ năm trước. Trong đó, doanh thu bán lẻ hàng hóa đạt ${vi(goods.nine)} tỷ đồng; doanh thu dịch vụ lưu trú, ăn uống đạt ${vi(hotels.nine)} tỷ đồng, ${changed(hotels.nine, hotels.before)}.`,
        `Kim ngạch xuất khẩu hàng hóa 9 tháng ước đạt ${vi(exports.nine, 1)} triệu USD, ${changed(exports.nine, exports.before)} so với cùng kỳ; kim ngạch nhập khẩu hàng hóa ước đạt ${vi(imports.nine, 1)} triệu USD, ${changed(imports.nine, imports.before)}.`,
      ],
      'bieu-thang-9.xlsx': {
        'Bán lẻ': [
          ['12. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tỉnh Bắc Giang'],
          ['Đơn vị tính: Tỷ đồng'],
          ...head('').map((row) => row.slice(0, 5)),
          ...(
            [
              ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', retail],
              ['Doanh thu bán lẻ hàng hóa', goods],
              ['Doanh thu dịch vụ lưu trú, ăn uống', hotels],
              ['Doanh thu dịch vụ khác', other],
            ] as const
          ).map(([name, line]) => [name, line.before, line.month, line.nine, index(line)]),
        ],
        XNK: [
          ['14. Xuất, nhập khẩu hàng hóa tỉnh Bắc Giang'],
          ['Đơn vị tính: Triệu USD'],
          ...head('').map((row) => row.slice(0, 5)),
          ['Kim ngạch xuất khẩu hàng hóa', exports.before, exports.month, exports.nine, index(exports)],
          ['Kim ngạch nhập khẩu hàng hóa', imports.before, imports.month, imports.nine, index(imports)],
        ],
      },
    },
    slips: [
      {
        kind: 'period',
        file: 'bao-cao-kinh-te.docx',
        from: `2023 ước đạt ${vi(retail.nine)} tỷ đồng`,
        to: `2023 ước đạt ${vi(retail.month)} tỷ đồng`,
      },
      {
        kind: 'digits',
        file: 'bao-cao-kinh-te.docx',
        from: `đạt ${vi(hotels.nine)} tỷ đồng`,
        to: `đạt ${swap(vi(hotels.nine))} tỷ đồng`,
      },
      {
        kind: 'unit',
        file: 'bao-cao-kinh-te.docx',
        from: `${vi(exports.nine, 1)} triệu USD`,
        to: `${vi(exports.nine, 1)} nghìn USD`,
      },
      {
        kind: 'direction',
        file: 'bao-cao-kinh-te.docx',
        from: changed(imports.nine, imports.before),
        to: changed(imports.nine, imports.before).replace('giảm', 'tăng'),
      },
      { kind: 'digits', file: 'bieu-thang-9.xlsx', sheet: 'Bán lẻ', cell: 'D5', value: 55_917 },
      { kind: 'digits', file: 'bieu-thang-9.xlsx', sheet: 'XNK', cell: 'D4', value: 3_581.4 },
      {
        kind: 'stale',
        file: 'bao-cao-kinh-te.docx',
        from: `ước đạt ${vi(imports.nine, 1)} triệu USD`,
        to: `ước đạt ${vi(imports.before, 1)} triệu USD`,
      },
    ],
  };
}
