import type { DocumentPair } from './pair';
import { swap } from './pairs-a';
import { changed, growth, percent, round, vi } from './print';

/** A report against the report of the quarter before: levels of the past stand in both. */
export function previousQuarter(): DocumentPair {
  const first = { revenue: 4_612.5, exports: 1.28, fdi: 214.6, firms: 388 };
  const second = { revenue: 9_284.3, exports: 2.61, fdi: 441.2, firms: 826 };
  return {
    name: 'hai báo cáo quý',
    date: '2024-07-02',
    files: {
      'bao-cao-quy-2.docx': [
        'Tỉnh Thái Bình: báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm 2024',
        `Thu ngân sách nhà nước trên địa bàn 6 tháng đầu năm 2024 ước đạt ${vi(second.revenue, 1)} tỷ đồng; riêng quý I năm 2024 đạt ${vi(first.revenue, 1)} tỷ đồng.`,
        `Kim ngạch xuất khẩu hàng hóa 6 tháng ước đạt ${vi(second.exports, 2)} tỷ USD, quý I năm 2024 đạt ${vi(first.exports, 2)} tỷ USD. Vốn FDI đăng ký 6 tháng đầu năm 2024 đạt ${vi(second.fdi, 1)} triệu USD; quý I năm 2024 là ${vi(first.fdi, 1)} triệu USD.`,
        `Số doanh nghiệp thành lập mới trong 6 tháng đầu năm 2024 là ${vi(second.firms)} doanh nghiệp, trong đó quý I năm 2024 có ${vi(first.firms)} doanh nghiệp.`,
      ],
      'bao-cao-quy-1.docx': [
        'Tỉnh Thái Bình: báo cáo tình hình kinh tế - xã hội quý I năm 2024',
        `Thu ngân sách nhà nước trên địa bàn quý I năm 2024 đạt ${vi(first.revenue, 1)} tỷ đồng. Kim ngạch xuất khẩu hàng hóa quý I năm 2024 đạt ${vi(first.exports, 2)} tỷ USD. Vốn FDI đăng ký quý I năm 2024 đạt ${vi(first.fdi, 1)} triệu USD. Quý I năm 2024 toàn tỉnh có ${vi(first.firms)} doanh nghiệp thành lập mới.`,
      ],
    },
    slips: [
      {
        kind: 'digits',
        file: 'bao-cao-quy-2.docx',
        from: `${vi(first.revenue, 1)} tỷ đồng`,
        to: `${swap(vi(first.revenue, 1))} tỷ đồng`,
      },
      {
        kind: 'unit',
        file: 'bao-cao-quy-2.docx',
        from: `${vi(first.fdi, 1)} triệu USD`,
        to: `${vi(first.fdi, 1)} nghìn USD`,
      },
      {
        kind: 'digits',
        file: 'bao-cao-quy-1.docx',
        from: `${vi(first.firms)} doanh nghiệp`,
        to: `${vi(first.firms + 10)} doanh nghiệp`,
      },
      {
        kind: 'stale',
        file: 'bao-cao-quy-2.docx',
        from: `ước đạt ${vi(second.exports, 2)} tỷ USD, quý I năm 2024 đạt ${vi(first.exports, 2)}`,
        to: `ước đạt ${vi(second.exports, 2)} tỷ USD, quý I năm 2024 đạt ${vi(second.exports, 2)}`,
      },
    ],
  };
}

/** A year: narrative against a yearbook whose columns are years, the last one preliminary. */
export function yearbook(): DocumentPair {
  const years = [2020, 2021, 2022, 2023];
  const retail = [52_310, 49_875, 58_941, 66_204];
  const revenue = [18_420, 19_655, 21_308, 22_917];
  const grain = [1_012.4, 1_020.7, 998.3, 1_005.9];
  const people = [1_260.4, 1_274.8, 1_285.2, 1_296.1];
  const [r, b, g, p] = [retail, revenue, grain, people].map((list) => list[3]!) as [number, number, number, number];
  return {
    name: 'cả năm, niên giám',
    date: '2024-02-20',
    files: {
      'bao-cao-nam.docx': [
        'Tình hình kinh tế - xã hội tỉnh Hưng Yên năm 2023',
        `Năm 2023, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng của tỉnh Hưng Yên đạt ${vi(r)} tỷ đồng, ${changed(r, retail[2]!)} so với năm 2022. Thu ngân sách nhà nước trên địa bàn năm 2023 đạt ${vi(b)} tỷ đồng, ${changed(b, revenue[2]!)} so với năm trước.`,
        `Sản lượng lương thực có hạt năm 2023 đạt ${vi(g, 1)} nghìn tấn, ${changed(g, grain[2]!)} so với năm 2022. Dân số trung bình năm 2023 là ${vi(p, 1)} nghìn người.`,
      ],
      'nien-giam.xlsx': {
        '1': [
          ['Một số chỉ tiêu chủ yếu tỉnh Hưng Yên'],
          [],
          ['', 'Đơn vị tính', ...years.slice(0, 3), 'Sơ bộ 2023'],
          ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'Tỷ đồng', ...retail],
          ['Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng', ...revenue],
          ['Sản lượng lương thực có hạt', 'Nghìn tấn', ...grain],
          ['Dân số trung bình', 'Nghìn người', ...people],
        ],
      },
    },
    slips: [
      { kind: 'stale', file: 'bao-cao-nam.docx', from: `${vi(r)} tỷ đồng`, to: `${vi(retail[2]!)} tỷ đồng` },
      { kind: 'ratio', file: 'bao-cao-nam.docx', from: changed(b, revenue[2]!), to: changed(b, revenue[1]!) },
      { kind: 'unit', file: 'bao-cao-nam.docx', from: `${vi(g, 1)} nghìn tấn`, to: `${vi(g, 1)} tấn` },
      { kind: 'digits', file: 'nien-giam.xlsx', sheet: '1', cell: 'F5', value: 22_197 },
      { kind: 'digits', file: 'bao-cao-nam.docx', from: `${vi(p, 1)} nghìn người`, to: `${vi(p + 2, 1)} nghìn người` },
    ],
  };
}

/** The narrative states a total; the annex prints only its parts. */
export function partsWithoutTotal(): DocumentPair {
  const parts: [string, number, number][] = [
    ['Thu từ doanh nghiệp nhà nước', 1_204.6, 1_150.2],
    ['Thu từ doanh nghiệp có vốn đầu tư nước ngoài', 3_587.3, 3_208.9],
    ['Thu từ khu vực ngoài quốc doanh', 2_415.8, 2_260.4],
    ['Thuế thu nhập cá nhân', 1_108.2, 1_002.7],
    ['Thu tiền sử dụng đất', 2_890.5, 3_310.6],
  ];
  const total = round(
    parts.reduce((sum, [, now]) => sum + now, 0),
    1,
  );
  const before = round(
    parts.reduce((sum, [, , last]) => sum + last, 0),
    1,
  );
  return {
    name: 'tổng trong lời, phần trong biểu',
    date: '2024-10-03',
    files: {
      'bao-cao.docx': [
        'Tỉnh Vĩnh Phúc: kết quả thu ngân sách 9 tháng năm 2024',
        `Thu nội địa 9 tháng năm 2024 ước đạt ${vi(total, 1)} tỷ đồng, ${changed(total, before)} so với cùng kỳ năm 2023; trong đó thu từ doanh nghiệp có vốn đầu tư nước ngoài ${vi(parts[1]![1], 1)} tỷ đồng, thu tiền sử dụng đất ${vi(parts[4]![1], 1)} tỷ đồng.`,
      ],
      'phu-luc.xlsx': {
        'Thu nội địa': [
          ['CÁC KHOẢN THU NỘI ĐỊA 9 THÁNG NĂM 2024 TỈNH VĨNH PHÚC'],
          ['Đơn vị tính: Tỷ đồng'],
          ['TT', 'Khoản thu', 'Thực hiện 9 tháng năm 2023', 'Ước thực hiện 9 tháng năm 2024', 'So với cùng kỳ (%)'],
          ...parts.map(([name, now, last], index) => [index + 1, name, last, now, round(100 + growth(now, last), 1)]),
        ],
      },
    },
    slips: [
      { kind: 'total', file: 'bao-cao.docx', from: `${vi(total, 1)} tỷ đồng`, to: `${vi(total + 300, 1)} tỷ đồng` },
      {
        kind: 'digits',
        file: 'bao-cao.docx',
        from: `${vi(parts[4]![1], 1)} tỷ đồng`,
        to: `${swap(vi(parts[4]![1], 1))} tỷ đồng`,
      },
      { kind: 'digits', file: 'phu-luc.xlsx', sheet: 'Thu nội địa', cell: 'D5', value: 3_857.3 },
      { kind: 'total', file: 'phu-luc.xlsx', sheet: 'Thu nội địa', cell: 'D6', value: 2_145.8 },
    ],
  };
}

/** Investment: counts of projects and capital in dollars, new and lasting. */
export function investment(): DocumentPair {
  const rows: [string, string, number, number][] = [
    ['Số dự án FDI cấp mới', 'Dự án', 43, 57],
    ['Vốn FDI đăng ký cấp mới', 'Triệu USD', 412.7, 638.4],
    ['Vốn FDI thực hiện', 'Triệu USD', 1_105, 1_214],
    ['Số doanh nghiệp thành lập mới', 'Doanh nghiệp', 1_932, 2_187],
    ['Số doanh nghiệp tạm ngừng hoạt động', 'Doanh nghiệp', 905, 1_044],
  ];
  const [projects, fresh, done, firms, paused] = rows as [
    (typeof rows)[0],
    (typeof rows)[0],
    (typeof rows)[0],
    (typeof rows)[0],
    (typeof rows)[0],
  ];
  return {
    name: 'thu hút đầu tư',
    date: '2022-12-23',
    files: {
      'bao-cao-dau-tu.docx': [
        'SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH BÌNH DƯƠNG',
        `Năm 2022, tỉnh Bình Dương cấp mới ${projects[3]} dự án FDI với tổng vốn FDI đăng ký cấp mới đạt ${vi(fresh[3], 1)} triệu USD, ${changed(fresh[3], fresh[2])} so với năm 2021. Vốn FDI thực hiện năm 2022 đạt ${vi(done[3] / 1000, 2)} tỷ USD, ${changed(done[3], done[2])} so với năm 2021.`,
        `Năm 2022, toàn tỉnh có ${vi(firms[3])} doanh nghiệp thành lập mới, ${changed(firms[3], firms[2])}; có ${vi(paused[3])} doanh nghiệp tạm ngừng hoạt động, ${changed(paused[3], paused[2])} so với năm 2021.`,
      ],
      'phu-luc-dau-tu.xlsx': {
        'Đầu tư': [
          ['Kết quả thu hút đầu tư và phát triển doanh nghiệp năm 2022 - tỉnh Bình Dương'],
          ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2021', 'Năm 2022', 'Tăng/giảm (%)'],
          ...rows.map(([name, unit, before, now], index) => [index + 1, name, unit, before, now, growth(now, before)]),
        ],
      },
    },
    slips: [
      {
        kind: 'digits',
        file: 'bao-cao-dau-tu.docx',
        from: `${vi(fresh[3], 1)} triệu USD`,
        to: `${swap(vi(fresh[3], 1))} triệu USD`,
      },
      {
        kind: 'unit',
        file: 'bao-cao-dau-tu.docx',
        from: `${vi(done[3] / 1000, 2)} tỷ USD`,
        to: `${vi(done[3] / 1000, 2)} triệu USD`,
      },
      {
        kind: 'digits',
        file: 'bao-cao-dau-tu.docx',
        from: `cấp mới ${projects[3]} dự án`,
        to: `cấp mới ${projects[3] + 20} dự án`,
      },
      {
        kind: 'stale',
        file: 'bao-cao-dau-tu.docx',
        from: `có ${vi(firms[3])} doanh nghiệp`,
        to: `có ${vi(firms[2])} doanh nghiệp`,
      },
      { kind: 'digits', file: 'phu-luc-dau-tu.xlsx', sheet: 'Đầu tư', cell: 'E6', value: 2_817 },
      {
        kind: 'direction',
        file: 'bao-cao-dau-tu.docx',
        from: changed(fresh[3], fresh[2]),
        to: changed(fresh[3], fresh[2]).replace('tăng', 'giảm'),
      },
    ],
  };
}

/** Farming: area, yield and output of a season. */
export function farming(): DocumentPair {
  const rows: [string, string, number, number][] = [
    ['Diện tích gieo trồng lúa', 'Ha', 74_310, 73_856],
    ['Năng suất lúa', 'Tạ/ha', 68.4, 69.7],
    ['Sản lượng lúa', 'Tấn', 508_280, 514_776],
    ['Sản lượng thủy sản', 'Tấn', 91_540, 95_218],
    ['Đàn lợn', 'Nghìn con', 612.5, 640.8],
    ['Diện tích rừng trồng mới', 'Ha', 1_480, 1_655],
  ];
  const by = (index: number) => rows[index]!;
  return {
    name: 'nông nghiệp',
    date: '2023-12-25',
    files: {
      'bao-cao-nong-nghiep.docx': [
        'SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN TỈNH NAM ĐỊNH',
        `Năm 2023, diện tích gieo trồng lúa của tỉnh Nam Định đạt ${vi(by(0)[3])} ha, ${changed(by(0)[3], by(0)[2])} so với năm 2022; năng suất lúa đạt ${vi(by(1)[3], 1)} tạ/ha; sản lượng lúa đạt ${vi(by(2)[3])} tấn, ${changed(by(2)[3], by(2)[2])}.`,
        `Sản lượng thủy sản năm 2023 đạt ${vi(by(3)[3])} tấn, ${changed(by(3)[3], by(3)[2])} so với năm 2022. Đàn lợn có ${vi(by(4)[3], 1)} nghìn con. Diện tích rừng trồng mới năm 2023 đạt ${vi(by(5)[3])} ha.`,
      ],
      'bieu-nong-nghiep.xlsx': {
        NN: [
          ['KẾT QUẢ SẢN XUẤT NÔNG, LÂM NGHIỆP VÀ THỦY SẢN NĂM 2023 TỈNH NAM ĐỊNH'],
          ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2022', 'Thực hiện năm 2023', 'So với năm 2022 (%)'],
          ...rows.map(([name, unit, before, now], index) => [
            index + 1,
            name,
            unit,
            before,
            now,
            round(100 + growth(now, before), 1),
          ]),
        ],
      },
    },
    slips: [
      { kind: 'digits', file: 'bao-cao-nong-nghiep.docx', from: `${vi(by(0)[3])} ha`, to: `${swap(vi(by(0)[3]))} ha` },
      { kind: 'unit', file: 'bao-cao-nong-nghiep.docx', from: `${vi(by(3)[3])} tấn`, to: `${vi(by(3)[3])} nghìn tấn` },
      {
        kind: 'digits',
        file: 'bao-cao-nong-nghiep.docx',
        from: `${vi(by(1)[3], 1)} tạ/ha`,
        to: `${vi(by(1)[3] + 10, 1)} tạ/ha`,
      },
      { kind: 'digits', file: 'bieu-nong-nghiep.xlsx', sheet: 'NN', cell: 'E5', value: 541_776 },
      { kind: 'stale', file: 'bao-cao-nong-nghiep.docx', from: `${vi(by(3)[3])} tấn`, to: `${vi(by(3)[2])} tấn` },
      {
        kind: 'direction',
        file: 'bao-cao-nong-nghiep.docx',
        from: changed(by(2)[3], by(2)[2]),
        to: changed(by(2)[3], by(2)[2]).replace('tăng', 'giảm'),
      },
    ],
  };
}

/** A table of the whole country against what a province's report says of itself. */
export function manyProvinces(): DocumentPair {
  const rows: [string, number, number][] = [
    ['Hà Nội', 302_416, 277_850],
    ['Hải Phòng', 89_203, 80_115],
    ['Bắc Ninh', 27_310, 29_904],
    ['Quảng Ninh', 43_872, 41_060],
    ['Thanh Hóa', 38_614, 44_123],
    ['Đà Nẵng', 20_117, 18_646],
  ];
  const [, , , own] = rows;
  return {
    name: 'biểu nhiều tỉnh',
    date: '2023-11-06',
    files: {
      'quang-ninh.docx': [
        'Tỉnh Quảng Ninh: tình hình tài chính, ngân sách 10 tháng năm 2023',
        `Thu ngân sách nhà nước trên địa bàn tỉnh Quảng Ninh 10 tháng năm 2023 đạt ${vi(own![1])} tỷ đồng, ${changed(own![1], own![2])} so với cùng kỳ năm trước.`,
      ],
      'toan-quoc.xlsx': {
        Thu: [
          ['THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN 10 THÁNG NĂM 2023 PHÂN THEO ĐỊA PHƯƠNG'],
          ['Đơn vị tính: Tỷ đồng'],
          ['STT', 'Tỉnh, thành phố', '10 tháng năm 2022', '10 tháng năm 2023', 'So với cùng kỳ (%)'],
          ...rows.map(([name, now, before], index) => [
            index + 1,
            name,
            before,
            now,
            round(100 + growth(now, before), 1),
          ]),
        ],
      },
    },
    slips: [
      { kind: 'digits', file: 'quang-ninh.docx', from: `${vi(own![1])} tỷ đồng`, to: `${swap(vi(own![1]))} tỷ đồng` },
      { kind: 'stale', file: 'quang-ninh.docx', from: `${vi(own![1])} tỷ đồng`, to: `${vi(own![2])} tỷ đồng` },
      {
        kind: 'direction',
        file: 'quang-ninh.docx',
        from: changed(own![1], own![2]),
        to: changed(own![1], own![2]).replace('tăng', 'giảm'),
      },
      { kind: 'digits', file: 'toan-quoc.xlsx', sheet: 'Thu', cell: 'D7', value: 48_372 },
    ],
  };
}

/** The annex stands inside the document itself, and a workbook repeats it. */
export function tableInDocument(): DocumentPair {
  const rows: [string, string, number, number][] = [
    ['Giá trị sản xuất công nghiệp', 'Tỷ đồng', 118_420, 129_655],
    ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'Tỷ đồng', 36_214, 40_018],
    ['Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng', 8_406, 9_117],
  ];
  return {
    name: 'bảng trong văn bản',
    date: '2024-04-01',
    files: {
      'bao-cao-quy-1.docx': [
        'Tỉnh Phú Thọ: tình hình kinh tế - xã hội quý I năm 2024',
        `Giá trị sản xuất công nghiệp quý I năm 2024 đạt ${vi(rows[0]![3])} tỷ đồng, ${changed(rows[0]![3], rows[0]![2])} so với cùng kỳ năm trước. Thu ngân sách nhà nước trên địa bàn quý I năm 2024 đạt ${vi(rows[2]![3])} tỷ đồng.`,
        'Bảng 1. Một số chỉ tiêu quý I năm 2024 tỉnh Phú Thọ',
        [
          ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Quý I năm 2023', 'Quý I năm 2024'],
          ...rows.map(([name, unit, before, now], index) => [String(index + 1), name, unit, vi(before), vi(now)]),
        ],
      ],
      'so-lieu-quy-1.xlsx': {
        'Quý I': [
          ['MỘT SỐ CHỈ TIÊU KINH TẾ QUÝ I NĂM 2024 TỈNH PHÚ THỌ'],
          ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Quý I năm 2023', 'Quý I năm 2024', 'So với cùng kỳ (%)'],
          ...rows.map(([name, unit, before, now], index) => [index + 1, name, unit, before, now, percent(now, before)]),
        ],
      },
    },
    slips: [
      { kind: 'digits', file: 'bao-cao-quy-1.docx', from: vi(rows[1]![3]), to: swap(vi(rows[1]![3])) },
      { kind: 'digits', file: 'so-lieu-quy-1.xlsx', sheet: 'Quý I', cell: 'E5', value: 9_171 },
      {
        kind: 'unit',
        file: 'bao-cao-quy-1.docx',
        from: `${vi(rows[2]![3])} tỷ đồng`,
        to: `${vi(rows[2]![3])} triệu đồng`,
      },
      {
        kind: 'stale',
        file: 'bao-cao-quy-1.docx',
        from: `2024 đạt ${vi(rows[0]![3])} tỷ`,
        to: `2024 đạt ${vi(rows[0]![2])} tỷ`,
      },
    ],
  };
}
