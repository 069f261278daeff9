import type { OwnText } from './markup';

/** Newspaper pieces: quotations, headlines, mixed subjects. */
export const NEWS: readonly OwnText[] = [
  {
    name: 'tourism news',
    province: 'Lâm Đồng',
    marked: `Lâm Đồng đón hơn [[3,5 triệu lượt khách|level visitors 2018-6M q=at_least]] trong nửa đầu năm 2018

(PV) - Ông Nguyễn Văn Bình, Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch Lâm Đồng cho biết, 6 tháng đầu năm 2018, lượng khách đến tham quan, nghỉ dưỡng ước đạt [[3.520.000 lượt|level visitors 2018-6M q=estimate s=estimate]], tăng [[9,6%|growth_yoy visitors 2018-6M ^2]] so với cùng kỳ, đạt [[54,2%|pct_of_plan visitors 2018-6M ^2]] kế hoạch năm. Trong đó, khách quốc tế [[228.000 lượt|count_of_which international_visitors 2018-6M ^2]], tăng [[21%|growth_yoy international_visitors 2018-6M ^5]]; khách nội địa [[3.292.000 lượt|count_of_which domestic_visitors 2018-6M ^2]]. Khách lưu trú đạt [[2.410.000 lượt|level overnight_visitors 2018-6M]].
Doanh thu từ du lịch ước đạt [[5.780 tỷ đồng|level tourism_revenue 2018-6M q=estimate s=estimate]]. Toàn tỉnh hiện có [[1.295 cơ sở|level lodging_establishments DOC]] lưu trú với tổng số [[20.180 phòng|level hotel_rooms DOC]], trong đó có [[395 khách sạn|count_of_which lodging_establishments DOC ^10]] từ 1 - 5 sao.
Theo kế hoạch, năm 2020 tỉnh phấn đấu đón [[7,5 triệu lượt khách|level visitors 2020 s=plan]].
`,
  },
  {
    name: 'FDI news',
    province: 'Bắc Ninh',
    marked: `Bắc Ninh dẫn đầu miền Bắc về thu hút FDI quý I/2020

Quý I/2020, tỉnh Bắc Ninh cấp mới [[41 dự án|level fdi_new_projects 2020-3M]] FDI với tổng vốn đăng ký [[148,6 triệu USD|level fdi_registered_capital 2020-3M v=148600000]]; điều chỉnh vốn cho [[29 dự án|level fdi_adjusted_projects 2020-3M]], vốn tăng thêm [[96,2 triệu USD|level fdi_adjusted_capital 2020-3M]]; có [[12 lượt|level fdi_ma_deals 2020-3M]] góp vốn, mua cổ phần với giá trị [[8,4 triệu USD|level fdi_ma_capital 2020-3M]].
Lũy kế đến 31/3/2020, toàn tỉnh có [[1.548 dự án|cumulative fdi_projects 2020-03-31]] FDI còn hiệu lực, tổng vốn đăng ký sau điều chỉnh đạt [[19,01 tỷ USD|cumulative fdi_registered_capital 2020-03-31]], đến từ [[37 quốc gia và vùng lãnh thổ|level fdi_source_countries 2020-03-31]]. Tỷ lệ lấp đầy các khu công nghiệp đã đi vào hoạt động đạt [[94,5%|level occupancy_rate 2020-03-31]].
Các doanh nghiệp FDI giải quyết việc làm cho hơn [[290.000 lao động|level jobs_created 2020-3M q=at_least]].
`,
  },
  {
    name: 'social news with rates and ranks',
    province: 'Hà Tĩnh',
    date: '2019-01-15',
    marked: `Hà Tĩnh: Dấu ấn an sinh xã hội năm 2018

Năm 2018, toàn tỉnh giải quyết việc làm mới cho [[21.870 lao động|level jobs_created 2018]], đạt [[104,1%|pct_of_plan jobs_created 2018 ^1]] kế hoạch; trong đó xuất khẩu lao động [[9.450 người|count_of_which labour_export 2018 ^1]]. Tỷ lệ hộ nghèo giảm từ [[8,59%|level poverty_rate 2018]] xuống còn [[6,98%|level poverty_rate 2018]], giảm [[1,61 điểm %|change_abs poverty_rate 2018 u=pp v=-1.61 ^5]] so với năm 2017. Tỷ lệ lao động qua đào tạo đạt [[64%|level trained_labour_rate 2018]]; tỷ lệ tham gia bảo hiểm y tế đạt [[89,2%|level health_insurance_coverage 2018]] dân số.
Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) đạt [[63,99 điểm|level pci 2018]], xếp [[thứ 23/63|rank pci 2018 ^9]] tỉnh, thành phố, tăng [[10 bậc|change_abs pci 2018]] so với năm 2017. Chỉ số cải cách hành chính (PAR INDEX) đứng [[thứ 19|rank par_index 2018]] cả nước.
Trên địa bàn xảy ra [[124 vụ tai nạn|level traffic_accidents 2018]] giao thông, làm chết [[87 người|level traffic_deaths 2018]], bị thương [[91 người|level traffic_injuries 2018]]; so với cùng kỳ giảm [[15 vụ|change_abs traffic_accidents 2018 v=-15 ^13]], giảm [[6 người|change_abs traffic_deaths 2018 v=-6 ^14]] chết.
`,
  },
  {
    name: 'trade news with surplus and two currencies',
    province: 'Long An',
    date: '2020-10-05',
    marked: `Xuất khẩu của Long An giữ đà tăng

Trong 9 tháng năm 2020, kim ngạch xuất khẩu của tỉnh Long An ước đạt [[4,36 tỷ USD|level exports 2020-9M q=estimate s=estimate]], tăng [[1,8%|growth_yoy exports 2020-9M ^1]] so với cùng kỳ, bằng [[72,7%|pct_of_plan exports 2020-9M ^1]] kế hoạch; kim ngạch nhập khẩu khoảng [[2,9 tỷ USD|level imports 2020-9M q=approx]]. Như vậy, 9 tháng tỉnh xuất siêu [[1,46 tỷ USD|balance trade_balance 2020-9M]].
Toàn tỉnh hiện có [[1.098 dự án|cumulative fdi_projects DOC]] đầu tư nước ngoài với tổng vốn đăng ký [[6.310 triệu USD|cumulative fdi_registered_capital DOC v=6310000000]] và [[1.945 dự án|cumulative domestic_projects DOC]] đầu tư trong nước với tổng vốn đăng ký [[238.500 tỷ đồng|cumulative domestic_investment_registered_capital DOC]].
Đáng chú ý, một doanh nghiệp vừa khánh thành nhà máy có tổng vốn đầu tư [[1.150 tỷ đồng|level project_investment DOC]] (khoảng [[49,6 triệu USD|level project_investment DOC q=approx]]) tại huyện Bến Lức.
`,
  },
];
