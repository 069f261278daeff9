import type { OwnText } from './markup';

/** Written after the reader, in further styles: what it makes of texts it was not shaped on. */
export const VARIED: readonly OwnText[] = [
  {
    name: 'province chairman answers the press',
    province: 'Quảng Ngãi',
    date: '2018-01-05',
    marked: `Quảng Ngãi hoàn thành 23/25 chỉ tiêu năm 2017

Năm 2017, kinh tế - xã hội tỉnh Quảng Ngãi có nhiều khởi sắc. Phát biểu tại hội nghị sáng 4/1, Chủ tịch UBND tỉnh cho biết tổng sản phẩm trên địa bàn đạt [[46.582 tỷ đồng|level grdp 2017]], tăng [[2,6%|growth_yoy grdp 2017 ^1]] so với năm 2016; nếu không tính sản phẩm lọc hóa dầu, GRDP tăng [[9,8%|growth_yoy grdp 2017 ^1]]. Giá trị sản xuất công nghiệp ước đạt [[105.200 tỷ đồng|level industrial_output_value 2017 q=estimate s=estimate]], tăng [[3,1%|growth_yoy industrial_output_value 2017 ^4]].
Thu ngân sách trên địa bàn ước đạt [[14.655 tỷ đồng|level state_budget_revenue 2017 q=estimate s=estimate]], bằng [[109%|pct_of_plan state_budget_revenue 2017 ^6]] dự toán, trong đó thu từ nhà máy lọc dầu [[7.800 tỷ đồng|count_of_which refinery_revenue 2017 ^6]]. Tổng chi ngân sách địa phương [[11.020 tỷ đồng|level local_budget_expenditure 2017]].
Tổng vốn đầu tư toàn xã hội đạt gần [[18.000 tỷ đồng|level total_social_investment 2017 q=almost]], tăng [[21,5%|growth_yoy total_social_investment 2017 ^10]]. Trong năm, tỉnh cấp phép cho [[52 dự án|level domestic_projects 2017]] đầu tư trong nước với tổng vốn đăng ký [[6.320 tỷ đồng|level domestic_investment_registered_capital 2017]] và [[9 dự án|level fdi_projects 2017]] FDI, vốn đăng ký [[167 triệu USD|level fdi_registered_capital 2017]].
Tỷ lệ hộ nghèo giảm còn [[11,1%|level poverty_rate 2017]]; riêng khu vực miền núi còn [[36,8%|level poverty_rate 2017]].
`,
  },
  {
    name: 'bulleted summary',
    province: 'Vĩnh Phúc',
    marked: `MỘT SỐ KẾT QUẢ CHỦ YẾU NĂM 2019 CỦA TỈNH VĨNH PHÚC

- Tốc độ tăng trưởng GRDP: [[8,05%|growth_yoy grdp 2019]].
- GRDP bình quân đầu người: [[102,5 triệu đồng/người|level grdp_per_capita 2019]].
- Tổng thu NSNN trên địa bàn: [[35.069 tỷ đồng|level state_budget_revenue 2019]], đạt [[113%|pct_of_plan state_budget_revenue 2019 ^3]] dự toán; trong đó thu nội địa [[30.500 tỷ đồng|count_of_which domestic_revenue 2019 ^3]].
- Thu hút vốn FDI đạt [[720 triệu USD|level fdi_registered_capital 2019]], bằng [[160%|pct_of_plan fdi_registered_capital 2019 ^6]] kế hoạch; vốn DDI đạt [[9.500 tỷ đồng|level domestic_investment_registered_capital 2019]].
- Số lao động được giải quyết việc làm: [[24.300 người|level jobs_created 2019]].
- Tỷ lệ hộ nghèo cuối năm còn [[1,16%|level poverty_rate 2019]].
- Tỷ lệ bao phủ bảo hiểm y tế đạt [[91,5%|level health_insurance_coverage 2019]].
- Tỷ lệ trường học đạt chuẩn quốc gia đạt [[84,2%|level schools_national_standard 2019]].
- Số bác sĩ/vạn dân: [[13,2 bác sĩ|level doctors_per_10000 2019]].
`,
  },
  {
    name: 'commune and district news',
    province: 'Thái Bình',
    date: '2019-11-20',
    marked: `Hưng Hà về đích huyện nông thôn mới

(Báo Thái Bình) - Sau 8 năm xây dựng nông thôn mới, đến nay [[100%|share nrd_commune_rate DOC]] số xã của huyện Hưng Hà đã đạt chuẩn. Từ năm 2011 đến nay, huyện đã huy động được [[3.245 tỷ đồng|cumulative capital_mobilised 2011/DOC]] xây dựng nông thôn mới, trong đó nhân dân đóng góp [[612 tỷ đồng|count_of_which capital_mobilised 2011/DOC ^2]]. Thu nhập bình quân đầu người năm 2019 ước đạt [[48,6 triệu đồng|level income_per_capita 2019 q=estimate s=estimate]], gấp [[2,5 lần|times_base income_per_capita 2019 ^4]] so với năm 2011; tỷ lệ hộ nghèo giảm từ [[9,2%|level poverty_rate 2011]] năm 2011 xuống còn [[2,4%|level poverty_rate 2019]].
Toàn tỉnh Thái Bình hiện có [[263/263 xã|cumulative nrd_communes DOC]] đạt chuẩn nông thôn mới.
`,
  },
  {
    name: 'banking news',
    province: 'Đồng Tháp',
    marked: `Ngân hàng Nhà nước chi nhánh tỉnh Đồng Tháp cho biết, tính đến cuối tháng 6/2020, tổng nguồn vốn huy động trên địa bàn đạt [[54.870 tỷ đồng|level bank_deposits 2020-06]], tăng [[4,6%|growth_prev bank_deposits 2020-06 ^1]] so với cuối năm 2019; tổng dư nợ tín dụng [[70.215 tỷ đồng|level outstanding_credit 2020-06]], tăng [[3,9%|growth_prev outstanding_credit 2020-06 ^3]] so với đầu năm. Nợ xấu là [[842 tỷ đồng|level bad_debt 2020-06]], chiếm [[1,2%|share bad_debt 2020-06 ^5]] tổng dư nợ. Dư nợ tín dụng chính sách đạt [[3.420 tỷ đồng|level policy_credit 2020-06]] với hơn [[132.000 hộ|level unknown 2020-6M q=at_least]] vay vốn.
`,
  },
  {
    name: 'education and health',
    province: 'Sơn La',
    date: '2020-09-05',
    marked: `Sơn La bước vào năm học 2020 - 2021

Năm học 2020 - 2021, toàn tỉnh Sơn La có [[598 trường|level schools 2020/2021]] với trên [[372.000 học sinh|level pupils 2020/2021 q=at_least]]. Tỷ lệ tốt nghiệp THPT năm 2020 đạt [[97,35%|level graduation_rate 2020]]. Đến tháng 8/2020, toàn tỉnh có [[289 trường|level schools_national_standard 2020-08]] đạt chuẩn quốc gia, chiếm [[48,3%|share schools_national_standard 2020-08 ^4]]. Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân còn [[18,6%|level child_malnutrition_rate 2020-08]]. Tỷ lệ xã đạt tiêu chí quốc gia về y tế đạt [[84,8%|level health_standard_communes 2020-08]].
`,
  },
  {
    name: 'public investment with two plans and comparison to last year',
    province: 'Hậu Giang',
    date: '2022-10-10',
    marked: `Hậu Giang: Giải ngân vốn đầu tư công đạt [[61%|pct_of_plan public_investment_disbursement 2022-9M]] kế hoạch

Theo Kho bạc Nhà nước Hậu Giang, tính đến ngày 30/9/2022, tỉnh đã giải ngân [[2.318 tỷ đồng|level public_investment_disbursement 2022-9M]], đạt [[61%|pct_of_plan public_investment_disbursement 2022-9M ^2]] kế hoạch vốn Thủ tướng Chính phủ giao (cùng kỳ năm 2021 đạt [[52,4%|pct_of_plan public_investment_disbursement 2021-9M]]). Trong đó, vốn ngân sách trung ương [[905 tỷ đồng|count_of_which public_investment_disbursement 2022-9M ^2]], vốn ngân sách địa phương [[1.413 tỷ đồng|count_of_which public_investment_disbursement 2022-9M ^2]].
9 tháng, GRDP của tỉnh tăng [[13,4%|growth_yoy grdp 2022-9M]], đứng [[thứ 5|rank grdp 2022-9M ^7]] cả nước và [[đứng đầu|rank grdp 2022-9M ^7]] khu vực Đồng bằng sông Cửu Long.
`,
  },
  {
    name: 'insurance and labour',
    province: 'Bình Phước',
    marked: `BHXH tỉnh Bình Phước: Phát triển người tham gia

Đến hết tháng 10/2021, toàn tỉnh có [[178.540 người|level social_insurance_participants 2021-10]] tham gia BHXH bắt buộc, đạt [[93,1%|pct_of_plan social_insurance_participants 2021-10 ^1]] kế hoạch; [[14.120 người|level social_insurance_participants 2021-10]] tham gia BHXH tự nguyện, tăng [[2.310 người|change_abs social_insurance_participants 2021-10 ^3]] so với cuối năm 2020; [[862.000 người|level health_insurance_participants 2021-10]] tham gia BHYT, tỷ lệ bao phủ đạt [[86,4%|level health_insurance_coverage 2021-10]] dân số. Số thu BHXH, BHYT, BHTN là [[2.905 tỷ đồng|level unknown 2021-10M]].
Trong 10 tháng, có [[9.860 người|level unemployment_benefit_claims 2021-10M]] hưởng trợ cấp thất nghiệp.
`,
  },
  {
    name: 'industry and energy with compound amounts',
    province: 'Ninh Thuận',
    date: '2021-01-20',
    marked: `Năng lượng tái tạo kéo tăng trưởng Ninh Thuận

Năm 2020, sản lượng điện sản xuất của tỉnh Ninh Thuận đạt [[4.850 triệu kWh|level electricity_output 2020]], gấp [[1,6 lần|times_yoy electricity_output 2020 ^1]] năm trước. Toàn tỉnh có [[32 dự án|cumulative investment_projects DOC]] điện mặt trời với tổng công suất [[2.257 MW|level plant_capacity DOC]]. Thuế thu nhập doanh nghiệp nộp ngân sách [[126 tỷ 090 triệu đồng|level corporate_income_tax 2020 v=126090000000]].
Chỉ số sản xuất công nghiệp tăng [[36,1%|growth_yoy iip 2020]] so với năm 2019, là mức tăng cao nhất cả nước.
Tỉnh phấn đấu năm 2021 GRDP tăng [[11-12%|growth_yoy grdp 2021 s=plan]], thu ngân sách đạt [[3.400 tỷ đồng|level state_budget_revenue 2021 s=plan]].
`,
  },
  {
    name: 'governance indices',
    province: 'Lào Cai',
    marked: `Năm 2021, Chỉ số PCI của Lào Cai đạt [[64,93 điểm|level pci 2021]], xếp [[thứ 25|rank pci 2021 ^1]] cả nước; Chỉ số PAPI đạt [[42,3 điểm|level papi 2021]], đứng [[thứ 18/63|rank papi 2021 ^3]] tỉnh, thành phố; Chỉ số SIPAS đạt [[88,15%|level sipas 2021]]; Chỉ số PAR INDEX đạt [[87,02%|level par_index 2021]], giảm [[2 bậc|change_abs par_index 2021 v=-2]] so với năm 2020. Tỷ lệ hồ sơ giải quyết qua dịch vụ công trực tuyến đạt [[41,7%|level online_public_services 2021]].
`,
  },
];
