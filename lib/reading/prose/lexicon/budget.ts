import type { LexiconEntry } from './entry';

/** Public finance: revenue and expenditure by kind, transfers, debt. */
export const BUDGET: readonly LexiconEntry[] = [
  [
    'state_budget_revenue',
    'M',
    'tổng thu ước|đạt|là; dự_toán|mục_tiêu|chỉ_tiêu|nhiệm_vụ thu; thu ngân_sách|nsnn nhà_nước?; tổng? thu cân_đối? ngân_sách|nsnn nhà_nước?; tổng thu ngân_sách|nsnn nhà_nước? trên_địa_bàn?; số thu ngân_sách; thu ngân_sách nhà_nước? trên_địa_bàn? tỉnh?; tổng số thu ngân_sách; nguồn thu ngân_sách; nộp ngân_sách nhà_nước?; tổng thu nsnn; thu cân_đối ngân_sách nhà_nước? trên_địa_bàn?; thu cân_đối nsnn; tổng thu trên_địa_bàn; thu ngân_sách nội_tỉnh; doanh_thu ngân_sách',
  ],
  [
    'domestic_revenue',
    'M',
    'thu nội_địa; thu thuế nội_địa; số thu nội_địa; thu cân_đối nội_địa; tổng? thu ngân_sách nội_địa; nguồn thu nội_địa; thuế nội_địa',
  ],
  [
    'customs_revenue',
    'M',
    'thu thuế? từ? hoạt_động? xuất_nhập_khẩu; thu từ hoạt_động xuất_khẩu_nhập_khẩu; thu ngân_sách từ hoạt_động xuất_nhập_khẩu; thu từ? hải_quan; thu cân_đối ngân_sách từ hoạt_động xuất_nhập_khẩu; thu thuế hải_quan; thuế xuất_nhập_khẩu; thu xnk; thu từ hoạt_động xnk; thu thuế xnk',
  ],
  ['import_revenue', 'M', 'thu? thuế xuất_khẩu thuế? nhập_khẩu; thu? thuế nhập_khẩu'],
  [
    'local_budget_revenue',
    'M',
    'tổng? thu ngân_sách địa_phương; thu nsđp; tổng? thu cân_đối ngân_sách địa_phương; thu ngân_sách địa_phương được hưởng',
  ],
  ['local_budget_expenditure', 'M', 'tổng? chi ngân_sách địa_phương; chi nsđp; tổng chi ngân_sách cấp tỉnh'],
  ['balanced_expenditure', 'M', 'tổng? chi cân_đối ngân_sách địa_phương; chi cân_đối nsđp'],
  [
    'state_budget_expenditure',
    'M',
    'tổng? chi cân_đối? ngân_sách nhà_nước?; tổng? chi nsnn; tổng? chi cân_đối nsnn; tổng chi; chi ngân_sách nhà_nước trên_địa_bàn',
  ],
  [
    'development_expenditure',
    'M',
    'chi đầu_tư phát_triển; chi xây_dựng cơ_bản; chi đầu_tư xây_dựng cơ_bản; chi đầu_tư xdcb; chi đầu_tư; chi phát_triển',
  ],
  [
    'recurrent_expenditure',
    'M',
    'chi tx; chi thường_xuyên; chi hoạt_động thường_xuyên; chi cho hoạt_động thường_xuyên',
  ],
  [
    'education_spending',
    'M',
    'chi sn giáo_dục và? đào_tạo?; chi sự_nghiệp? giáo_dục và? đào_tạo?; chi cho giáo_dục; chi giáo_dục đào_tạo và dạy nghề',
  ],
  ['health_spending', 'M', 'chi sự_nghiệp? y_tế; chi cho y_tế'],
  ['science_spending', 'M', 'chi sự_nghiệp? khoa_học và? công_nghệ; chi cho khoa_học công_nghệ'],
  [
    'social_security_spending',
    'M',
    'chi an_sinh xã_hội; chi bảo_đảm|đảm_bảo xã_hội; chi cho? công_tác? an_sinh xã_hội; chi trợ_giúp xã_hội; kinh_phí an_sinh xã_hội',
  ],
  [
    'merit_people_support',
    'M',
    'chi? hỗ_trợ? người có công với cách_mạng?; trợ_cấp người có công; hỗ_trợ người có công',
  ],
  ['contingency_spending', 'M', 'chi dự_phòng ngân_sách?; dự_phòng ngân_sách'],
  [
    'salary_reform_fund',
    'M',
    'nguồn cải_cách tiền_lương; chi cải_cách tiền_lương; nguồn thực_hiện cải_cách tiền_lương; tạo nguồn cải_cách tiền_lương',
  ],
  [
    'land_revenue',
    'M',
    'thu? tiền sử_dụng đất; thu từ? tiền? sử_dụng đất; thu từ đất; thu từ nhà? đất; nguồn thu từ đất; thu tiền cho_thuê đất',
  ],
  [
    'land_auction_revenue',
    'M',
    'tiền? thu? đấu_giá quyền sử_dụng đất; thu từ đấu_giá đất; trúng đấu_giá; tiền trúng đấu_giá; đấu_giá đất; thu tiền đấu_giá đất; đấu_giá các dự_án',
  ],
  [
    'land_auction_area',
    'A',
    'diện_tích đất đấu_giá; diện_tích đấu_giá; diện_tích đất có_thể đấu_giá; diện_tích đất tổ_chức đấu_giá; đấu_giá đất; đấu_giá',
  ],
  ['land_auction_projects', 'C', 'dự_án đấu_giá; đấu_giá các dự_án; dự_án đủ điều_kiện đấu_giá'],
  ['lottery_revenue', 'M', 'thu? từ? hoạt_động? xổ_số kiến_thiết?; thu xskt'],
  [
    'soe_revenue',
    'M',
    'thu từ? khu_vực? doanh_nghiệp nhà_nước; thu từ? khu_vực? dnnn; thu từ khu_vực kinh_tế nhà_nước; khu_vực doanh_nghiệp nhà_nước trung_ương; khu_vực doanh_nghiệp nhà_nước địa_phương; thu từ kinh_tế quốc_doanh; thu quốc_doanh',
  ],
  [
    'fdi_revenue',
    'M',
    'thu từ? khu_vực? dn có vốn đầu_tư trực_tiếp? nước_ngoài; khu_vực doanh_nghiệp có vốn đầu_tư trực_tiếp? nước_ngoài; thu từ? khu_vực? doanh_nghiệp có vốn đầu_tư trực_tiếp? nước_ngoài; thu từ? khu_vực đầu_tư nước_ngoài; thu từ? khu_vực có vốn đầu_tư nước_ngoài; thu từ? khu_vực? doanh_nghiệp? fdi; thu từ khu_vực kinh_tế có vốn đầu_tư nước_ngoài',
  ],
  [
    'non_state_revenue',
    'M',
    'thu từ? khu_vực? công_thương_nghiệp dịch_vụ? ngoài quốc_doanh; thu từ? khu_vực? kinh_tế? ngoài quốc_doanh; thu từ? khu_vực? ngoài nhà_nước; thuế công_thương_nghiệp ngoài quốc_doanh; thuế ngoài quốc_doanh; thuế công_thương_nghiệp; khu_vực công_thương_nghiệp và dịch_vụ ngoài quốc_doanh',
  ],
  ['personal_income_tax', 'M', 'thuế thu_nhập cá_nhân; thu từ? thuế thu_nhập cá_nhân; thuế tncn'],
  ['environment_tax_revenue', 'M', 'thuế bảo_vệ môi_trường; thuế bvmt'],
  ['registration_fee_revenue', 'M', 'lệ_phí trước_bạ'],
  ['fees_charges_revenue', 'M', 'phí và? lệ_phí; các loại phí và? lệ_phí; thu phí và? lệ_phí'],
  ['refinery_revenue', 'M', 'thu từ? nhà_máy lọc dầu; nhà_máy lọc dầu; thu từ lọc dầu'],
  ['carry_over_revenue', 'M', 'thu chuyển nguồn; nguồn chuyển_nguồn; chuyển nguồn'],
  [
    'central_transfer',
    'M',
    'bổ_sung từ nstw; bổ_sung từ ngân_sách trung_ương; thu bổ_sung từ ngân_sách cấp trên; trung_ương bổ_sung; ngân_sách trung_ương bổ_sung; trung_ương trợ_cấp; trợ_cấp từ ngân_sách trung_ương; ngân_sách trung_ương hỗ_trợ; thu bổ_sung từ ngân_sách trung_ương',
  ],
  ['balancing_transfer', 'M', 'bổ_sung cân_đối ngân_sách?; thu bổ_sung cân_đối'],
  ['targeted_transfer', 'M', 'bổ_sung có mục_tiêu; thu bổ_sung có mục_tiêu; hỗ_trợ có mục_tiêu'],
  ['budget_balance', 'M', 'bội_chi ngân_sách?; bội_thu ngân_sách?; mức bội_chi'],
  ['bond_issuance', 'M', 'phát_hành trái_phiếu; trái_phiếu chính_quyền địa_phương'],
  [
    'local_debt',
    'M',
    'dư_nợ vay? của? chính_quyền địa_phương; dư_nợ vay? của? ngân_sách địa_phương; nợ chính_quyền địa_phương; dư_nợ vay của ngân_sách',
  ],
  ['revenue_shortfall', 'M', 'hụt thu; số hụt thu'],
  ['tax_arrears', 'M', 'nợ đọng thuế; nợ thuế; tiền nợ thuế; thu hồi nợ thuế'],
  ['crude_oil_revenue', 'M', 'thu từ|về? khai_thác? dầu thô; thu từ|về? dầu_khí'],
];
