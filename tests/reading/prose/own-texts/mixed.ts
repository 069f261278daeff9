import type { OwnText } from './markup';

/** Speeches, portals and summaries: long lists, ranges, comparisons with other places. */
export const MIXED: readonly OwnText[] = [
  {
    name: 'term review with averages and earlier years',
    province: 'Thái Nguyên',
    marked: `Thái Nguyên sau 5 năm thực hiện Nghị quyết Đại hội

Giai đoạn 2016 - 2020, tốc độ tăng trưởng kinh tế (GRDP) của tỉnh bình quân đạt [[11,1%|growth_avg grdp 2016/2020]]/năm. Năm 2020, GRDP bình quân đầu người ước đạt [[90 triệu đồng/người/năm|level grdp_per_capita 2020 q=estimate s=estimate]], gấp [[1,7 lần|times_base grdp_per_capita 2020 ^2]] so với năm 2015. Giá trị sản xuất công nghiệp năm 2020 đạt [[785 nghìn tỷ đồng|level industrial_output_value 2020]], tăng bình quân [[16,1%|growth_avg industrial_output_value 2020 ^4]]/năm.
Cơ cấu kinh tế chuyển dịch tích cực: công nghiệp - xây dựng chiếm [[58,9%|share sector_share 2020]], dịch vụ chiếm [[31%|share sector_share 2020]], nông, lâm nghiệp, thủy sản chiếm [[10,1%|share sector_share 2020]].
Thu ngân sách nhà nước trên địa bàn tăng từ [[7.900 tỷ đồng|level state_budget_revenue 2015]] năm 2015 lên [[15.600 tỷ đồng|level state_budget_revenue 2020]] năm 2020. Đây là năm thứ ba liên tiếp thu ngân sách của tỉnh vượt mốc [[15 nghìn tỷ đồng|threshold state_budget_revenue 2020 q=at_least ^10]].
Đến năm 2025, tỉnh phấn đấu GRDP bình quân đầu người đạt [[150 triệu đồng|level grdp_per_capita 2025 s=plan]], tỷ lệ đô thị hóa trên [[40%|level urbanisation_rate 2025 s=plan q=at_least]].
`,
  },
  {
    name: 'comparison with the nation and neighbours',
    province: 'Cần Thơ',
    marked: `Cần Thơ: Tháng 10 kinh tế tiếp tục phục hồi

Chỉ số giá tiêu dùng (CPI) tháng 10/2022 của thành phố Cần Thơ tăng [[0,21%|growth_prev cpi 2022-10]] so với tháng trước, tăng [[4,05%|growth_yoy cpi 2022-10]] so với cùng kỳ. Bình quân 10 tháng, CPI tăng [[2,64%|growth_yoy cpi 2022-10M]]. Chỉ số giá vàng giảm [[1,4%|growth_prev gold_price_index 2022-10 v=-1.4]] so với tháng trước; chỉ số giá đô la Mỹ tăng [[1,7%|growth_prev usd_price_index 2022-10]].
Tổng nguồn vốn huy động trên địa bàn đến cuối tháng 10/2022 đạt [[92.300 tỷ đồng|level bank_deposits 2022-10]], tổng dư nợ cho vay [[131.400 tỷ đồng|level outstanding_credit 2022-10]], tăng [[14,9%|growth_prev outstanding_credit 2022-10 ^7]] so với cuối năm 2021; nợ xấu chiếm [[1,5%|share bad_debt 2022-10]] tổng dư nợ.
Tỷ lệ thất nghiệp của thành phố là [[3,2%|level unemployment_rate 2022-10]], trong khi bình quân cả nước là [[2,3%|level unemployment_rate 2022-10 p=Cả_nước]].
`,
  },
  {
    name: 'foreign affairs with delegations',
    province: 'Điện Biên',
    marked: `Điện Biên mở rộng hợp tác quốc tế

Năm 2019, tỉnh Điện Biên đã đón [[86 đoàn|level delegations_inbound 2019]] khách quốc tế đến thăm và làm việc, cử [[34 đoàn|level delegations_outbound 2019]] cán bộ đi công tác nước ngoài. Tỉnh ký [[5 thỏa thuận|level cooperation_agreements 2019]] hợp tác với các tỉnh Bắc Lào. Hiện có [[312 lưu học sinh|level foreign_students DOC]] Lào đang học tập tại tỉnh.
Đến nay, tỉnh có [[9 dự án|cumulative ngo_projects DOC]] viện trợ phi chính phủ nước ngoài đang triển khai với tổng giá trị cam kết [[3,1 triệu USD|cumulative ngo_aid_value DOC]].
Hai bên nhất trí thực hiện tốt 3 văn kiện pháp lý về biên giới; giữ vững đường biên, mốc giới dài hơn [[455 km|level unknown DOC q=at_least]]. Trước đó, ngày 7/5, tại thành phố Điện Biên Phủ diễn ra lễ kỷ niệm 65 năm chiến thắng.
`,
  },
  {
    name: 'short items of a bulletin',
    province: 'Kiên Giang',
    date: '2018-04-02',
    marked: `KIÊN GIANG - Cục Thuế tỉnh cho biết, quý I/2018 thu nội địa được [[2.215 tỷ đồng|level domestic_revenue 2018-3M]], đạt [[27,6%|pct_of_plan domestic_revenue 2018-3M ^1]] dự toán HĐND tỉnh giao, tăng [[11%|growth_yoy domestic_revenue 2018-3M ^1]] so cùng kỳ; thuế thu nhập cá nhân [[163 tỷ đồng|level personal_income_tax 2018-3M]]; lệ phí trước bạ [[82 tỷ đồng|level registration_fee_revenue 2018-3M]]; thu xổ số kiến thiết [[410 tỷ đồng|level lottery_revenue 2018-3M]]; tiền sử dụng đất [[455 tỷ đồng|level land_revenue 2018-3M]].
Ngày 1/4, tàu cao tốc tuyến Rạch Giá - Phú Quốc tăng [[2 chuyến|change_abs unknown 2018-3M]]/ngày phục vụ khách. Hotline: 1900.0000.
Vận tải hành khách tháng 3 ước đạt [[7,1 triệu lượt hành khách|level passenger_volume 2018-03 q=estimate s=estimate]], tăng [[6,9%|growth_yoy passenger_volume 2018-03 ^9]] so với cùng kỳ năm trước; vận tải hàng hóa [[1.020 nghìn tấn|level freight_volume 2018-03]].
`,
  },
  {
    name: 'decomposed spelling and odd spacing',
    province: 'Hòa Bình',
    date: '2022-07-20',
    marked: `Tỉnh Hoà Bình: 6 tháng đầu năm 2022, thu hút được [[16 dự án|level new_investment_projects 2022-6M]] đầu tư mới, trong đó có [[02 dự án|count_of_which fdi_projects 2022-6M ^1]] FDI, tổng vốn đăng ký [[12.345 tỷ đồng|level investment_registered_capital 2022-6M]] . Luỹ kế đến nay, toàn tỉnh có [[685 dự án|cumulative investment_projects DOC]] đầu tư , trong đó [[39 dự án|count_of_which fdi_projects DOC ^4]] FDI với số vốn [[618 triệu USD|cumulative fdi_registered_capital DOC]].
Số xã đạt chuẩn nông thôn mới là [[73/129 xã|level nrd_communes DOC]], đạt [[56,6%|level nrd_commune_rate DOC]]. Tỉ lệ hộ nghèo giảm còn [[12,3%|level poverty_rate DOC]].
`,
  },
];
