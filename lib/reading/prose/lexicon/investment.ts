import type { LexiconEntry } from './entry';

/** Investment, enterprises, industrial zones. */
export const INVESTMENT: readonly LexiconEntry[] = [
  [
    'total_social_investment',
    'M',
    'tổng? vốn đầu_tư thực_hiện? toàn xã_hội; tổng? vốn đầu_tư phát_triển toàn? xã_hội?; tổng? vốn đầu_tư xã_hội; đầu_tư toàn xã_hội; tổng vốn đầu_tư thực_hiện? trên_địa_bàn; vốn đầu_tư thực_hiện toàn xã_hội; tổng nguồn vốn đầu_tư toàn xã_hội; huy_động vốn đầu_tư toàn xã_hội; vốn đầu_tư thực_hiện trên_địa_bàn; tổng vốn đầu_tư phát_triển; vốn đầu_tư thực_hiện',
  ],
  [
    'state_capital_investment',
    'M',
    'vốn đầu_tư thực_hiện từ nguồn ngân_sách nhà_nước; vốn đầu_tư thực_hiện từ? nguồn? ngân_sách nhà_nước; vốn đầu_tư từ? nguồn? ngân_sách nhà_nước; vốn đầu_tư thuộc nguồn? vốn? ngân_sách nhà_nước; vốn nhà_nước; khu_vực nhà_nước; vốn đầu_tư khu_vực nhà_nước; vốn ngân_sách nhà_nước; vốn khu_vực nhà_nước; vốn đầu_tư phát_triển thuộc nguồn vốn nhà_nước; vốn đầu_tư thực_hiện thuộc nguồn vốn nhà_nước; vốn đầu_tư thực_hiện từ nguồn vốn ngân_sách',
  ],
  [
    'private_investment',
    'M',
    'vốn đầu_tư khu_vực ngoài nhà_nước; khu_vực ngoài nhà_nước; vốn ngoài nhà_nước; vốn khu_vực ngoài nhà_nước; vốn đầu_tư tư_nhân; đầu_tư tư_nhân; khu_vực tư_nhân; vốn dân_cư và tư_nhân; vốn đầu_tư của dân_cư; khu_vực dân_doanh; vốn của doanh_nghiệp ngoài nhà_nước',
  ],
  [
    'fdi_investment_realised',
    'M',
    'vốn đầu_tư khu_vực fdi; khu_vực có vốn đầu_tư trực_tiếp? nước_ngoài; khu_vực fdi; khu_vực đầu_tư trực_tiếp? nước_ngoài; vốn đầu_tư thực_hiện khu_vực fdi; vốn khu_vực đầu_tư trực_tiếp nước_ngoài; vốn khu_vực có vốn đầu_tư nước_ngoài; vốn fdi thực_hiện trong tổng vốn',
  ],
  [
    'public_investment_disbursement',
    'MP',
    'giải_ngân vốn? đầu_tư công; giải_ngân kế_hoạch? vốn đầu_tư công; vốn đầu_tư công giải_ngân; giải_ngân vốn xây_dựng cơ_bản; giải_ngân vốn xdcb; giải_ngân; giá_trị giải_ngân; khối_lượng giải_ngân; vốn giải_ngân; giải_ngân các? nguồn? vốn đầu_tư; đã giải_ngân; thanh_toán vốn đầu_tư công; giải_ngân thanh_toán vốn đầu_tư; giải_ngân vốn',
  ],
  [
    'public_investment_disbursement_rate',
    'P',
    'tỷ_lệ giải_ngân vốn? đầu_tư? công?; tỷ_lệ giải_ngân; tiến_độ giải_ngân vốn? đầu_tư? công?; giải_ngân đạt tỷ_lệ',
  ],
  [
    'public_investment_plan',
    'M',
    'kế_hoạch vốn đầu_tư công; tổng? kế_hoạch vốn; vốn đầu_tư công; tổng vốn đầu_tư công; kế_hoạch đầu_tư công; kế_hoạch vốn đầu_tư; vốn đầu_tư công được giao; vốn kế_hoạch; tổng nguồn vốn đầu_tư công; kế_hoạch vốn được giao',
  ],
  [
    'fdi_registered_capital',
    'M',
    'vốn đầu_tư trực_tiếp nước_ngoài; vốn fdi; đầu_tư trực_tiếp nước_ngoài; đầu_tư nước_ngoài; thu_hút fdi; thu_hút vốn fdi; thu_hút đầu_tư trực_tiếp? nước_ngoài; thu_hút vốn đầu_tư trực_tiếp? nước_ngoài; vốn đầu_tư nước_ngoài; fdi; vốn đăng_ký fdi; tổng vốn fdi; tổng vốn fdi đăng_ký; vốn fdi đăng_ký; tổng vốn đăng_ký fdi; vốn đầu_tư fdi; tổng số? vốn đầu_tư trực_tiếp nước_ngoài; tổng số vốn fdi đăng_ký; nguồn vốn đầu_tư nước_ngoài; vốn đầu_tư trực_tiếp nước_ngoài fdi; đầu_tư fdi; vốn fdi đầu_tư; vốn ngoại',
  ],
  [
    'fdi_new_capital',
    'M',
    'vốn fdi cấp mới; vốn fdi đăng_ký cấp mới; vốn đăng_ký cấp mới; vốn cấp mới; vốn fdi đăng_ký mới; vốn đăng_ký mới; vốn đầu_tư cấp mới; vốn đăng_ký của các dự_án cấp mới',
  ],
  [
    'fdi_adjusted_capital',
    'M',
    'vốn đăng_ký tăng thêm; vốn tăng thêm; vốn điều_chỉnh tăng thêm?; vốn fdi tăng thêm; vốn đầu_tư tăng thêm; tổng? vốn đăng_ký điều_chỉnh; vốn điều_chỉnh; vốn bổ_sung; vốn đăng_ký bổ_sung; bổ_sung vốn; vốn đăng_ký điều_chỉnh tăng; tăng vốn',
  ],
  [
    'fdi_disbursed',
    'M',
    'vốn fdi thực_hiện; vốn fdi giải_ngân; vốn thực_hiện; giải_ngân vốn fdi; vốn đầu_tư thực_hiện của các? dự_án fdi; fdi thực_hiện; fdi giải_ngân; vốn đầu_tư trực_tiếp nước_ngoài thực_hiện; vốn đầu_tư trực_tiếp nước_ngoài giải_ngân; vốn đầu_tư trực_tiếp nước_ngoài fdi giải_ngân',
  ],
  [
    'fdi_ma_capital',
    'M',
    'góp vốn mua? cổ_phần?; giá_trị góp vốn; vốn góp; góp vốn mua cổ_phần; vốn góp mua cổ_phần; giá_trị vốn góp; góp vốn mua cổ_phần phần_vốn_góp?',
  ],
  [
    'fdi_ma_deals',
    'C',
    'lượt góp vốn; lượt góp vốn mua cổ_phần; góp vốn mua cổ_phần; lượt nhà đầu_tư nước_ngoài góp vốn',
  ],
  [
    'fdi_projects',
    'C',
    'dự_án fdi; dự_án đầu_tư trực_tiếp? nước_ngoài; dự_án có vốn đầu_tư trực_tiếp? nước_ngoài; dự_án có vốn fdi; dự_án đtnn; dự_án vốn fdi; doanh_nghiệp fdi; dự_án có vốn nước_ngoài; dự_án nước_ngoài; dự_án đầu_tư fdi; dự_án ngoài nước; dự_án fdi còn hiệu_lực; doanh_nghiệp có vốn đầu_tư nước_ngoài',
  ],
  [
    'fdi_new_projects',
    'C',
    'dự_án fdi cấp mới; dự_án fdi mới; dự_án đầu_tư nước_ngoài cấp mới; dự_án fdi đăng_ký mới; dự_án đầu_tư nước_ngoài đăng_ký mới; dự_án fdi được cấp mới?; dự_án fdi được cấp phép; dự_án đầu_tư trực_tiếp nước_ngoài được? cấp mới; dự_án fdi mới được cấp; cấp mới dự_án fdi; dự_án đầu_tư nước_ngoài mới',
  ],
  [
    'fdi_adjusted_projects',
    'C',
    'dự_án điều_chỉnh vốn?; dự_án điều_chỉnh tăng vốn; dự_án tăng vốn; lượt dự_án điều_chỉnh; lượt dự_án đăng_ký điều_chỉnh vốn?; dự_án đăng_ký điều_chỉnh vốn; dự_án fdi điều_chỉnh; lượt dự_án tăng vốn; dự_án đăng_ký tăng thêm vốn?; dự_án đang hoạt_động điều_chỉnh',
  ],
  [
    'fdi_source_countries',
    'C',
    'quốc_gia và? vùng_lãnh_thổ đầu_tư; quốc_gia và? vùng_lãnh_thổ có dự_án; đến từ; nhà đầu_tư đến từ; quốc_gia và? vùng_lãnh_thổ; nước và? vùng_lãnh_thổ',
  ],
  [
    'fdi_receiving_provinces',
    'C',
    'địa_phương có vốn fdi; tỉnh thành_phố có vốn đầu_tư nước_ngoài; tỉnh thành có fdi; tỉnh thành_phố thu_hút đầu_tư',
  ],
  [
    'domestic_investment_registered_capital',
    'M',
    'vốn đầu_tư trong nước; đầu_tư trong nước; vốn trong nước; vốn ddi; tổng vốn đăng_ký đầu_tư trong nước; vốn đăng_ký trong nước; vốn đăng_ký đầu_tư trong nước; thu_hút đầu_tư trong nước; nguồn vốn đầu_tư trong nước; ddi; thu_hút vốn đầu_tư trong nước',
  ],
  [
    'domestic_projects',
    'C',
    'dự_án trong nước; dự_án đầu_tư trong nước; dự_án ddi; dự_án có vốn đầu_tư trong nước; dự_án có vốn trong nước; dự_án vốn trong nước; dự_án đầu_tư trong nước mới',
  ],
  [
    'investment_registered_capital',
    'M',
    'tổng? số? vốn đầu_tư đăng_ký; tổng? số? vốn đăng_ký đầu_tư?; vốn đăng_ký; tổng? vốn đầu_tư; vốn đầu_tư; thu_hút đầu_tư; thu_hút vốn đầu_tư; tổng nguồn vốn đăng_ký; tổng số vốn đầu_tư; tổng mức vốn đăng_ký; vốn đầu_tư cam_kết; thu_hút vốn',
  ],
  [
    'project_investment',
    'M',
    'tổng mức đầu_tư; tổng? vốn đầu_tư của dự_án; mức đầu_tư; tổng kinh_phí đầu_tư; kinh_phí đầu_tư; kinh_phí thực_hiện; với tổng mức đầu_tư; dự_án có? tổng? vốn đầu_tư; tổng nguồn vốn đầu_tư; trị_giá; tổng kinh_phí; nguồn vốn đầu_tư; số vốn đầu_tư; tổng kinh_phí thực_hiện; tổng giá_trị đầu_tư; dự_toán kinh_phí',
  ],
  [
    'investment_projects',
    'C',
    'dự_án đầu_tư; tổng? số? dự_án; dự_án; tổng dự_án đầu_tư; dự_án còn hiệu_lực; lượt dự_án',
  ],
  [
    'new_investment_projects',
    'C',
    'dự_án mới; dự_án cấp mới; dự_án đầu_tư mới; dự_án được? cấp mới; dự_án đăng_ký mới; dự_án đầu_tư cấp mới; dự_án mới được cấp; quyết_định chủ_trương đầu_tư; chấp_thuận chủ_trương đầu_tư; dự_án được chấp_thuận; cấp giấy chứng_nhận đăng_ký? đầu_tư; thu_hút được; thu_hút thêm; thu_hút mới; trao quyết_định chủ_trương đầu_tư; dự_án được cấp phép; cấp phép mới; cấp mới',
  ],
  [
    'investment_applications',
    'C',
    'hồ_sơ xin chấp_thuận; hồ_sơ xin chấp_thuận đầu_tư; hồ_sơ đăng_ký đầu_tư; hồ_sơ dự_án',
  ],
  ['investment_attractiveness', 'X', 'mức_độ hấp_dẫn đầu_tư; hấp_dẫn đầu_tư; điểm đến đầu_tư hấp_dẫn'],
  [
    'fdi_attractiveness',
    'X',
    'ưu_tiên lựa_chọn khi đầu_tư; nhà đầu_tư nước_ngoài ưu_tiên; doanh_nghiệp nước_ngoài ưu_tiên lựa_chọn',
  ],
  [
    'oda_projects',
    'C',
    'dự_án oda; dự_án sử_dụng vốn vay? oda; dự_án sử_dụng vốn oda; dự_án vốn oda; chương_trình dự_án oda',
  ],
  ['oda_capital', 'M', 'vốn oda; vốn vay oda; vốn vay? ưu_đãi; nguồn vốn oda; tổng vốn oda; oda'],
  ['ppp_projects', 'C', 'dự_án ppp; dự_án đối_tác công tư; dự_án theo hình_thức đối_tác công tư'],
  [
    'ngo_projects',
    'C',
    'dự_án viện_trợ; dự_án pcpnn; chương_trình dự_án viện_trợ; dự_án phi chính_phủ nước_ngoài?; khoản viện_trợ; dự_án phi dự_án viện_trợ; dự_án ngo',
  ],
  [
    'ngo_aid_value',
    'M',
    'viện_trợ pcpnn; viện_trợ phi chính_phủ nước_ngoài?; giá_trị viện_trợ; tổng giá_trị viện_trợ; viện_trợ không hoàn_lại; giá_trị cam_kết viện_trợ; viện_trợ; tổng giá_trị cam_kết; giá_trị giải_ngân viện_trợ; tổng trị_giá viện_trợ',
  ],
  [
    'key_projects',
    'C',
    'công_trình động_lực; công_trình trọng_điểm; dự_án trọng_điểm; dự_án động_lực; công_trình dự_án trọng_điểm',
  ],
  [
    'industrial_zones',
    'C',
    'khu công_nghiệp; kcn; khu công_nghiệp khu kinh_tế; khu công_nghiệp tập_trung; khu kinh_tế',
  ],
  ['industrial_clusters', 'C', 'cụm công_nghiệp; ccn'],
  [
    'industrial_zone_area',
    'A',
    'diện_tích khu công_nghiệp; khu công_nghiệp; kcn; diện_tích đất công_nghiệp; diện_tích các? khu công_nghiệp; đất công_nghiệp; diện_tích đất khu công_nghiệp',
  ],
  ['industrial_cluster_area', 'A', 'cụm công_nghiệp; diện_tích cụm công_nghiệp'],
  [
    'industrial_economic_zone_area',
    'A',
    'khu công_nghiệp khu kinh_tế; khu kinh_tế; kkt; khu công_nghiệp và khu kinh_tế',
  ],
  [
    'occupancy_rate',
    'P',
    'tỷ_lệ lấp đầy; lấp đầy; tỷ_lệ lấp đầy bình_quân?; tỷ_lệ lấp đầy các? khu công_nghiệp; công_suất thuê; công_suất phòng; công_suất buồng phòng?; công_suất trung_bình? bình_quân? khối? khách_sạn; công_suất sử_dụng buồng? phòng',
  ],
  [
    'industrial_zone_jobs',
    'C',
    'lao_động trong? các? khu công_nghiệp; lao_động làm_việc trong? tại? các? khu công_nghiệp; lao_động tại các khu công_nghiệp; việc_làm tại khu công_nghiệp; công_nhân trong các khu công_nghiệp',
  ],
  [
    'industrial_employment',
    'C',
    'lao_động trong doanh_nghiệp công_nghiệp; lao_động đang làm_việc trong các doanh_nghiệp công_nghiệp',
  ],
  [
    'wastewater_treated_zones',
    'PC',
    'khu công_nghiệp có hệ_thống xử_lý nước_thải; xử_lý nước_thải tập_trung; khu công_nghiệp có nhà_máy xử_lý nước_thải; khu công_nghiệp đang hoạt_động có hệ_thống xử_lý nước_thải',
  ],
  [
    'new_enterprises',
    'C',
    'doanh_nghiệp thành_lập mới; doanh_nghiệp đăng_ký thành_lập mới?; doanh_nghiệp mới thành_lập?; thành_lập mới doanh_nghiệp?; doanh_nghiệp đăng_ký mới; doanh_nghiệp được thành_lập mới?; cấp giấy chứng_nhận đăng_ký doanh_nghiệp; cấp mới đăng_ký? doanh_nghiệp; dn thành_lập mới; dn đăng_ký thành_lập mới?; dn đăng_ký mới; dn mới; đăng_ký doanh_nghiệp mới; doanh_nghiệp được cấp giấy chứng_nhận; doanh_nghiệp thành_lập; doanh_nghiệp đăng_ký kinh_doanh mới?; đăng_ký thành_lập mới; thành_lập mới trên; số doanh_nghiệp thành_lập mới; đăng_ký kinh_doanh mới; doanh_nghiệp gia_nhập thị_trường; thành_lập mới',
  ],
  [
    'new_enterprise_capital',
    'M',
    'vốn đăng_ký của các? doanh_nghiệp thành_lập mới; vốn đăng_ký thành_lập mới; vốn đăng_ký bình_quân một? doanh_nghiệp; vốn điều_lệ; số vốn đăng_ký; tổng vốn điều_lệ; vốn đăng_ký bình_quân; tổng số vốn đăng_ký mới',
  ],
  [
    'enterprise_added_capital',
    'M',
    'vốn điều_chỉnh bổ_sung của doanh_nghiệp; vốn đăng_ký tăng thêm của các? doanh_nghiệp; doanh_nghiệp thay_đổi tăng vốn; bổ_sung vốn của doanh_nghiệp; doanh_nghiệp tăng vốn',
  ],
  [
    'enterprise_total_capital',
    'M',
    'tổng? số? vốn đăng_ký bổ_sung vào nền_kinh_tế; tổng số vốn đăng_ký và bổ_sung; tổng vốn đăng_ký và bổ_sung; vốn bổ_sung vào nền_kinh_tế; tổng số vốn đăng_ký bổ_sung; tổng vốn đăng_ký của các? doanh_nghiệp',
  ],
  [
    'enterprise_changes',
    'C',
    'doanh_nghiệp thay_đổi đăng_ký; lượt doanh_nghiệp thay_đổi; thay_đổi nội_dung đăng_ký; lượt doanh_nghiệp đăng_ký thay_đổi; doanh_nghiệp đăng_ký thay_đổi; thay_đổi đăng_ký doanh_nghiệp; lượt doanh_nghiệp',
  ],
  [
    'returning_enterprises',
    'C',
    'doanh_nghiệp hoạt_động trở_lại; doanh_nghiệp quay trở_lại hoạt_động; doanh_nghiệp quay lại hoạt_động; doanh_nghiệp đăng_ký hoạt_động trở_lại; doanh_nghiệp khôi_phục hoạt_động; quay trở_lại hoạt_động; hoạt_động trở_lại; dn quay trở_lại hoạt_động; dn hoạt_động trở_lại; đăng_ký hoạt_động trở_lại',
  ],
  [
    'suspended_enterprises',
    'C',
    'doanh_nghiệp tạm ngừng hoạt_động; doanh_nghiệp tạm ngừng kinh_doanh; doanh_nghiệp đăng_ký tạm ngừng; doanh_nghiệp tạm ngừng; tạm ngừng kinh_doanh; tạm ngừng hoạt_động; doanh_nghiệp tạm dừng hoạt_động; dn tạm ngừng; doanh_nghiệp đăng_ký tạm ngừng kinh_doanh; tạm ngừng kinh_doanh có thời_hạn; tạm dừng hoạt_động; doanh_nghiệp ngừng hoạt_động; đăng_ký tạm ngừng',
  ],
  ['suspended_capital', 'M', 'vốn của doanh_nghiệp tạm ngừng'],
  ['suspended_labour', 'C', 'lao_động của doanh_nghiệp tạm ngừng'],
  [
    'dissolved_enterprises',
    'C',
    'doanh_nghiệp giải_thể; doanh_nghiệp hoàn_tất thủ_tục? giải_thể; hoàn_tất thủ_tục giải_thể; giải_thể; dn giải_thể; doanh_nghiệp đã giải_thể; doanh_nghiệp hoàn_thành thủ_tục giải_thể; doanh_nghiệp đăng_ký giải_thể; doanh_nghiệp làm thủ_tục giải_thể',
  ],
  [
    'pending_dissolution',
    'C',
    'chờ giải_thể; chờ làm thủ_tục giải_thể; doanh_nghiệp ngừng hoạt_động chờ làm thủ_tục giải_thể; không đăng_ký hoặc chờ giải_thể; doanh_nghiệp chờ làm? thủ_tục? giải_thể; ngừng hoạt_động chờ làm thủ_tục giải_thể',
  ],
  [
    'exited_enterprises',
    'C',
    'rút lui khỏi thị_trường; doanh_nghiệp rút lui khỏi thị_trường; doanh_nghiệp rời thị_trường; rút khỏi thị_trường; rời khỏi thị_trường',
  ],
  [
    'active_enterprises',
    'C',
    'doanh_nghiệp đang hoạt_động; dn đang hoạt_động; doanh_nghiệp hoạt_động; doanh_nghiệp còn hoạt_động',
  ],
  ['enterprises', 'C', 'doanh_nghiệp; dn; tổng số doanh_nghiệp; doanh_nghiệp đăng_ký; công_ty'],
  ['household_businesses', 'C', 'hộ kinh_doanh; hộ kinh_doanh cá_thể; cơ_sở kinh_doanh cá_thể; hộ sản_xuất kinh_doanh'],
  ['cooperatives', 'C', 'hợp_tác_xã; htx'],
  [
    'new_cooperatives',
    'C',
    'thành_lập mới hợp_tác_xã?; hợp_tác_xã thành_lập mới; hợp_tác_xã mới; htx thành_lập mới; thành_lập mới htx; hợp_tác_xã được thành_lập mới?; htx mới; thành_lập được hợp_tác_xã',
  ],
  ['cooperative_members', 'C', 'thành_viên hợp_tác_xã; thành_viên htx; xã_viên'],
  ['coop_groups', 'C', 'tổ hợp_tác; tổ_hợp_tác; tht'],
  ['coop_group_members', 'C', 'thành_viên tổ hợp_tác'],
  [
    'company_revenue',
    'M',
    'doanh_thu thuần; tổng doanh_thu; doanh_thu của doanh_nghiệp; doanh_thu của công_ty; doanh_thu; tổng doanh_thu thuần',
  ],
  ['company_profit', 'M', 'lợi_nhuận; lợi_nhuận trước thuế; lợi_nhuận sau thuế; lãi ròng; lãi sau thuế'],
  [
    'company_employees',
    'C',
    'nhân_viên; cán_bộ công_nhân_viên; công_nhân; lao_động của công_ty; người lao_động của doanh_nghiệp; kỹ_sư',
  ],
  ['company_factories', 'C', 'nhà_máy; phân_xưởng; nhà_máy sản_xuất'],
  ['company_investment', 'M', 'công_ty đầu_tư; doanh_nghiệp đầu_tư; tập_đoàn đầu_tư; đã đầu_tư'],
  [
    'exports',
    'M',
    'kim_ngạch xuất_khẩu hàng_hóa?; xuất_khẩu hàng_hóa?; giá_trị xuất_khẩu hàng_hóa?; tổng? kim_ngạch xuất_khẩu; giá_trị hàng_hóa xuất_khẩu; trị_giá xuất_khẩu hàng_hóa?; tổng? giá_trị xuất_khẩu hàng_hóa?; kim_ngạch hàng_hóa xuất_khẩu; xuất_khẩu; kim_ngạch hàng xuất_khẩu; giá_trị kim_ngạch xuất_khẩu; kim_ngạch xk; tổng kim_ngạch hàng_hóa xuất_khẩu; xuất_khẩu đạt kim_ngạch; tổng trị_giá xuất_khẩu; tổng kim_ngạch xuất_khẩu hàng_hóa',
  ],
  ['trade_turnover', 'M', 'kim_ngạch; đạt kim_ngạch; tổng kim_ngạch'],
  [
    'imports',
    'M',
    'kim_ngạch nhập_khẩu hàng_hóa?; nhập_khẩu hàng_hóa?; giá_trị nhập_khẩu hàng_hóa?; tổng? kim_ngạch nhập_khẩu; trị_giá nhập_khẩu hàng_hóa?; tổng? giá_trị nhập_khẩu hàng_hóa?; nhập_khẩu; giá_trị hàng_hóa nhập_khẩu; kim_ngạch nk; tổng trị_giá nhập_khẩu; kim_ngạch hàng_hóa nhập_khẩu',
  ],
  [
    'export_import_turnover',
    'M',
    'kim_ngạch xuất_nhập_khẩu; tổng? kim_ngạch xuất_khẩu nhập_khẩu; tổng? kim_ngạch xuất_nhập_khẩu hàng_hóa?; xuất_nhập_khẩu hàng_hóa?; giá_trị xuất_nhập_khẩu; kim_ngạch thương_mại; kim_ngạch thương_mại song_phương; tổng? trị_giá xuất_nhập_khẩu; kim_ngạch xnk; tổng kim_ngạch xuất và nhập_khẩu; xuất_nhập_khẩu; thương_mại hai_chiều; kim_ngạch hai_chiều',
  ],
  [
    'local_exports',
    'M',
    'xuất_khẩu địa_phương; kim_ngạch xuất_khẩu địa_phương; kim_ngạch xuất_khẩu trên_địa_bàn; xuất_khẩu của địa_phương; kim_ngạch xuất_khẩu của doanh_nghiệp địa_phương',
  ],
  ['local_imports', 'M', 'nhập_khẩu địa_phương; kim_ngạch nhập_khẩu địa_phương; kim_ngạch nhập_khẩu trên_địa_bàn'],
  [
    'trade_balance',
    'M',
    'xuất_siêu; nhập_siêu; thặng_dư thương_mại; thâm_hụt thương_mại; cán_cân thương_mại hàng_hóa?; cán_cân xuất_siêu; thặng_dư cán_cân thương_mại; thặng_dư; nhập siêu; xuất siêu; cán_cân thương_mại hàng_hóa xuất_siêu',
  ],
  [
    'hitech_exports',
    'M',
    'xuất_khẩu sản_phẩm công_nghệ cao; kim_ngạch xuất_khẩu sản_phẩm công_nghệ cao; xuất_khẩu hàng công_nghệ cao',
  ],
  ['export_markets', 'C', 'thị_trường xuất_khẩu; xuất_khẩu sang; xuất_khẩu đến; xuất_khẩu đi; thị_trường'],
];
