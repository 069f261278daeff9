import type { OwnText } from './markup';

/** Reports of offices: long sentences, sectors, budgets, estimates. */
export const REPORTS: readonly OwnText[] = [
  {
    name: 'nine-month report with GRDP and budget',
    province: 'Quảng Trị',
    date: '2021-09-28',
    marked: `CỤC THỐNG KÊ TỈNH QUẢNG TRỊ
Tình hình kinh tế - xã hội tháng 9 và 9 tháng năm 2021

1. Tăng trưởng kinh tế
Tổng sản phẩm trên địa bàn (GRDP) 9 tháng năm 2021 ước tăng [[5,12%|growth_yoy grdp 2021-9M q=estimate s=estimate]] so với cùng kỳ năm trước. Trong mức tăng chung của toàn nền kinh tế, khu vực nông, lâm nghiệp và thủy sản tăng [[4,6%|growth_yoy agri_forestry_fishery_output 2021-9M]], đóng góp [[0,98 điểm phần trăm|contribution agri_forestry_fishery_output 2021-9M u=pp ^1]]; khu vực công nghiệp và xây dựng tăng [[8,35%|growth_yoy industry_va 2021-9M]], đóng góp [[2,1 điểm phần trăm|contribution industry_va 2021-9M u=pp ^1]]; khu vực dịch vụ chỉ tăng [[2,4%|growth_yoy services_va 2021-9M]], đóng góp [[1,05 điểm phần trăm|contribution services_va 2021-9M u=pp ^1]].
Chỉ số sản xuất công nghiệp (IIP) tháng 9 ước tăng [[6,7%|growth_prev iip 2021-09 q=estimate s=estimate]] so với tháng trước và tăng [[9,2%|growth_yoy iip 2021-09]] so với cùng kỳ năm 2020. Tính chung 9 tháng, chỉ số IIP tăng [[7,85%|growth_yoy iip 2021-9M]], trong đó ngành khai khoáng giảm [[3,1%|growth_yoy mining_iip 2021-9M v=-3.1]]; ngành chế biến, chế tạo tăng [[6,4%|growth_yoy manufacturing_iip 2021-9M]]; ngành sản xuất và phân phối điện tăng [[24,9%|growth_yoy electricity_iip 2021-9M]].

2. Thu, chi ngân sách
Tổng thu ngân sách nhà nước trên địa bàn 9 tháng ước thực hiện [[3.486 tỷ đồng|level state_budget_revenue 2021-9M q=estimate s=estimate v=3486000000000]], bằng [[101,1%|pct_of_plan state_budget_revenue 2021-9M ^14]] dự toán năm và tăng [[29,4%|growth_yoy state_budget_revenue 2021-9M ^14]] so với cùng kỳ. Trong đó, thu nội địa [[2.610 tỷ đồng|count_of_which domestic_revenue 2021-9M ^14]], đạt [[89,7%|pct_of_plan domestic_revenue 2021-9M ^17]] dự toán; thu từ hoạt động xuất nhập khẩu đạt [[745 tỷ đồng|level customs_revenue 2021-9M]], tăng [[62%|growth_yoy customs_revenue 2021-9M ^19]]. Tổng chi ngân sách địa phương [[6.120,5 tỷ đồng|level local_budget_expenditure 2021-9M v=6120500000000]], bằng [[66%|pct_of_plan local_budget_expenditure 2021-9M ^21]] dự toán, trong đó chi đầu tư phát triển [[1.530 tỷ đồng|count_of_which development_expenditure 2021-9M ^21]], chi thường xuyên [[3.702 tỷ đồng|count_of_which recurrent_expenditure 2021-9M ^21]].
Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tháng 9 ước đạt [[2.305 tỷ đồng|level retail_services 2021-09 q=estimate s=estimate]], giảm [[4,2%|growth_yoy retail_services 2021-09 ^25 v=-4.2]] so với cùng kỳ.
`,
  },
  {
    name: 'agriculture report with crops and herds',
    province: 'An Giang',
    marked: `Sở Nông nghiệp và Phát triển nông thôn tỉnh An Giang vừa có báo cáo số 215/BC-SNN&PTNT ngày 12/7/2019 về kết quả sản xuất 6 tháng đầu năm 2019.

Theo báo cáo, vụ đông xuân 2018-2019 toàn tỉnh xuống giống được [[234.800 ha|level rice_area 2018/2019]] lúa, năng suất bình quân đạt [[71,6 tạ/ha|level rice_yield 2018/2019]], sản lượng đạt hơn [[1,68 triệu tấn|level rice_output 2018/2019 q=at_least v=1680000]]. Diện tích cây ăn trái hiện có [[14.220 ha|level fruit_area DOC]], tăng [[1.150 ha|change_abs fruit_area DOC ^4]] so với cùng kỳ năm trước.
Đàn lợn toàn tỉnh còn [[95.400 con|level pig_herd DOC]], giảm [[11,8%|growth_yoy pig_herd DOC v=-11.8 ^6]]; đàn bò [[72.100 con|level cattle_herd DOC]]; đàn gia cầm khoảng [[4,9 triệu con|level poultry_flock DOC q=approx]], tăng [[3,2%|growth_yoy poultry_flock DOC ^9]] so cùng kỳ.
Sản lượng thủy sản 6 tháng đầu năm 2019 ước đạt [[265.000 tấn|level aquatic_output 2019-6M q=estimate s=estimate]], trong đó sản lượng nuôi trồng [[258.300 tấn|count_of_which aquaculture_output 2019-6M ^11]], sản lượng khai thác [[6.700 tấn|count_of_which catch_output 2019-6M ^11]]. Giá trị sản xuất bình quân trên 1 ha đất canh tác đạt [[192 triệu đồng|level agri_output_value 2019-6M]]. Tỷ lệ che phủ rừng đạt [[22,4%|level forest_cover 2019-6M]].
Đến nay, toàn tỉnh có [[57 xã|cumulative nrd_communes DOC]] được công nhận đạt chuẩn nông thôn mới, chiếm [[47,9%|share nrd_communes DOC ^16]] tổng số xã; [[02 huyện|cumulative nrd_districts DOC]] đạt chuẩn nông thôn mới. Bình quân mỗi xã đạt [[15,6 tiêu chí|level nrd_criteria DOC]].
`,
  },
  {
    name: 'plan of next year: targets are no facts',
    province: 'Nam Định',
    date: '2019-12-10',
    marked: `HĐND tỉnh Nam Định thông qua các chỉ tiêu năm 2020

Sáng 10/12, tại kỳ họp thứ 12, HĐND tỉnh Nam Định khóa XVIII đã thông qua Nghị quyết số 48/NQ-HĐND về nhiệm vụ năm 2020.
Năm 2019, GRDP của tỉnh ước tăng [[7,9%|growth_yoy grdp 2019 q=estimate s=estimate]], kim ngạch xuất khẩu đạt [[1,92 tỷ USD|level exports 2019]], vượt [[6,7%|exceeds_plan_pct exports 2019 ^2]] kế hoạch. Thu ngân sách từ kinh tế địa phương ước đạt [[5.200 tỷ đồng|level state_budget_revenue 2019 q=estimate s=estimate]].
Nghị quyết đề ra mục tiêu năm 2020: GRDP tăng từ [[8,0 - 8,5%|growth_yoy grdp 2020 s=plan]]; thu ngân sách nhà nước trên địa bàn phấn đấu đạt [[5.800 tỷ đồng|level state_budget_revenue 2020 s=plan q=at_least]] trở lên; kim ngạch xuất khẩu đạt trên [[2,1 tỷ USD|level exports 2020 s=plan q=at_least]]; tỷ lệ hộ nghèo theo chuẩn đa chiều còn dưới [[1%|level poverty_rate 2020 s=plan q=at_most]]; tạo việc làm mới cho khoảng [[32,5 nghìn lượt người|level jobs_created 2020 s=plan q=approx]].
Về giải pháp, các đại biểu thống nhất 7 nhóm nhiệm vụ, 3 khâu đột phá, trong đó tập trung tháo gỡ khó khăn cho doanh nghiệp.
`,
  },
  {
    name: 'administrative report with page furniture',
    province: 'Bắc Giang',
    marked: `Cổng thông tin điện tử tỉnh Bắc Giang
Thứ Hai, 05/07/2021 | 08:15

Giải ngân vốn đầu tư công 6 tháng: nhiều tín hiệu tích cực

Tổng kế hoạch vốn đầu tư công năm 2021 của tỉnh là [[7.420 tỷ đồng|level public_investment_plan 2021]]. Đến hết ngày 30/6/2021, toàn tỉnh giải ngân được [[3.265 tỷ đồng|level public_investment_disbursement 2021-6M]], đạt [[44%|pct_of_plan public_investment_disbursement 2021-6M ^2]] kế hoạch, cao hơn bình quân chung cả nước ([[29,02%|pct_of_plan public_investment_disbursement 2021-6M p=Cả_nước]]).
Trong 6 tháng đầu năm, toàn tỉnh có [[640 doanh nghiệp|level new_enterprises 2021-6M]] thành lập mới, tăng [[12%|growth_yoy new_enterprises 2021-6M ^5]]; tổng vốn đăng ký [[6.150 tỷ đồng|level new_enterprise_capital 2021-6M]]. Có [[118 doanh nghiệp|level suspended_enterprises 2021-6M]] tạm ngừng hoạt động và [[36 doanh nghiệp|level dissolved_enterprises 2021-6M]] hoàn tất thủ tục giải thể.
Liên hệ: 0204.3854.923 - Email: vanphong@bacgiang.example.vn
Lượt truy cập: 12.345.678
Đang truy cập: 215
Bản quyền © 2021
`,
  },
];
