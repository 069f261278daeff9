/** A table about one thing: its title says what, its rows and columns which part of it. */
export interface TopicRule {
  readonly id: string;
  readonly title: RegExp;
  /** The innermost heading of a column, as `ruleKey` gives it; any where left out. */
  readonly column?: RegExp;
  /** Rows that are the thing itself, with their parts; left out where every row is it or a part of it. */
  readonly row?: RegExp;
  /** The table measures a part throughout ("spring" rice). */
  readonly scope?: string;
  /** Rows that are neither provinces nor the whole are left in their own words. */
  readonly wholeOnly?: boolean;
}

/** Rows that stand for the whole of a table. */
export const WHOLE =
  /^(?:tong so|tong cong|tong|ca nuoc|tong tri gia|total|whole country|chi so gia tieu dung|toan nganh(?: cong nghiep)?(?: che bien che tao)?|chung|chi so chung)$/;

const INDUSTRY = /^(?:\d+ )?chi so san xuat (?:nganh )?cong nghiep/;
const EXPORTS = /(?:xuat khau hang hoa|hang hoa xuat khau)/;
const IMPORTS = /(?:nhap khau hang hoa|hang hoa nhap khau)/;
const FDI = /dau tu (?:truc tiep )?(?:cua )?nuoc ngoai.{0,24}cap phep/;
const RETAIL = /tong muc ban le hang hoa va doanh thu dich vu/;
const NEW_FIRMS = /doanh nghiep (?:dang ky )?thanh lap moi/;
const FISH = /san luong thuy san/;
const PRODUCTS = /san pham chu yeu (?:cua )?(?:nganh )?cong nghiep/;
const PASSENGERS = /van tai hanh khach$|van tai hanh khach (?!va)/;
const FREIGHT = /van tai hang hoa/;
const ACCIDENTS = /tai nan giao thong/;
const VALUE = /^(?:tri gia|gia tri|kim ngach)$/;

/** The first that fits counts. */
export const TOPIC_RULES: readonly TopicRule[] = [
  { id: 'mining_iip', title: INDUSTRY, row: /^khai khoang$/ },
  { id: 'manufacturing_iip', title: INDUSTRY, row: /^(?:cong nghiep )?che bien che tao$/ },
  { id: 'electricity_iip', title: INDUSTRY, row: /^san xuat va phan phoi dien(?: |$)/ },
  { id: 'water_supply_iip', title: INDUSTRY, row: /^cung cap nuoc(?: |$)/ },
  { id: 'iip', title: INDUSTRY },
  { id: 'labour_use_index', title: /chi so su dung lao dong/ },
  { id: 'coal_output', title: PRODUCTS, row: /^than(?: da)?(?: sach)?$/ },
  { id: 'beer_output', title: PRODUCTS, row: /^bia(?: cac loai)?$/ },
  { id: 'cement_output', title: PRODUCTS, row: /^xi mang$/ },
  { id: 'electricity_output', title: PRODUCTS, row: /^dien san xuat$/ },
  { id: 'new_enterprise_capital', title: NEW_FIRMS, column: /^von dang ky$/ },
  { id: 'new_enterprise_labour', title: NEW_FIRMS, column: /^so lao dong$/ },
  { id: 'new_enterprises', title: NEW_FIRMS, column: /^so (?:doanh nghiep)$/ },
  { id: 'returning_enterprises', title: /doanh nghiep quay (?:tro )?lai hoat dong/ },
  { id: 'suspended_enterprises', title: /doanh nghiep tam ngung kinh doanh co thoi han/ },
  { id: 'dissolved_enterprises', title: /doanh nghiep hoan tat thu tuc giai the/ },
  { id: 'state_capital_investment', title: /von dau tu (?:thuc hien )?(?:tu nguon |thuoc )?ngan sach nha nuoc/ },
  { id: 'total_social_investment', title: /von dau tu thuc hien toan xa hoi/ },
  { id: 'fdi_new_projects', title: FDI, column: /^so du an(?: cap moi)?$/ },
  { id: 'fdi_adjusted_capital', title: FDI, column: /von dang ky (?:dieu chinh|tang them)/ },
  { id: 'fdi_new_capital', title: FDI, column: /^(?:so )?von dang ky(?: cap moi)?$/ },
  { id: 'retail_sales', title: RETAIL, row: /^(?:doanh thu )?ban le hang hoa$/ },
  { id: 'accommodation_food_revenue', title: RETAIL, row: /^(?:doanh thu )?dich vu luu tru an uong$/ },
  { id: 'travel_revenue', title: RETAIL, row: /^(?:doanh thu )?du lich lu hanh$/ },
  { id: 'other_services_revenue', title: RETAIL, row: /^(?:doanh thu )?dich vu khac$/ },
  { id: 'retail_services', title: RETAIL },
  { id: 'fdi_exports', title: EXPORTS, column: VALUE, row: /^khu vuc co von (?:dau tu|dt)(?: nuoc ngoai)?$/ },
  { id: 'exports', title: EXPORTS, column: VALUE },
  { id: 'fdi_imports', title: IMPORTS, column: VALUE, row: /^khu vuc co von (?:dau tu|dt)(?: nuoc ngoai)?$/ },
  { id: 'imports', title: IMPORTS, column: VALUE },
  { id: 'gold_price_index', title: /chi so gia tieu dung/, row: /^chi so gia vang$/ },
  { id: 'usd_price_index', title: /chi so gia tieu dung/, row: /^chi so gia (?:do la my|usd)$/ },
  { id: 'core_inflation', title: /chi so gia tieu dung/, row: /^lam phat co ban$/ },
  { id: 'cpi', title: /chi so gia tieu dung/ },
  { id: 'international_visitors', title: /khach quoc te den viet nam/ },
  { id: 'aquaculture_output', title: FISH, row: /^(?:san luong )?nuoi trong$/ },
  { id: 'catch_output', title: FISH, row: /^(?:san luong )?khai thac$/ },
  { id: 'aquatic_output', title: FISH, wholeOnly: true },
  { id: 'passenger_volume', title: PASSENGERS, row: /^van chuyen$/ },
  { id: 'passenger_turnover', title: PASSENGERS, row: /^luan chuyen$/ },
  { id: 'freight_volume', title: FREIGHT, row: /^van chuyen$/ },
  { id: 'freight_turnover', title: FREIGHT, row: /^luan chuyen$/ },
  { id: 'traffic_accidents', title: ACCIDENTS, row: /^tong so vu tai nan giao thong$/ },
  { id: 'labour_force', title: /lao dong/, row: /^luc luong lao dong tu 15 tuoi tro len$/ },
  { id: 'employed', title: /lao dong/, row: /^lao dong tu 15 tuoi tro len dang lam viec(?: hang nam)?$/ },
  { id: 'unemployment_rate', title: /that nghiep/, row: /^ty le that nghiep trong do tuoi lao dong$/ },
  { id: 'underemployment_rate', title: /thieu viec lam/, row: /^ty le thieu viec lam trong do tuoi lao dong$/ },
  { id: 'rice_area', title: /dien tich nang suat san luong lua/, column: /^dien tich$/, scope: 'season' },
  { id: 'rice_yield', title: /dien tich nang suat san luong lua/, column: /^nang suat$/, scope: 'season' },
  { id: 'rice_output', title: /dien tich nang suat san luong lua/, column: /^san luong$/, scope: 'season' },
  { id: 'rice_area', title: /^planted area of (?:spring|autumn|winter|summer)\w* paddy by province/, scope: 'season' },
  { id: 'rice_yield', title: /^yield of (?:spring|autumn|winter|summer)\w* paddy by province/, scope: 'season' },
  { id: 'rice_output', title: /^production of (?:spring|autumn|winter|summer)\w* paddy by province/, scope: 'season' },
  { id: 'rice_area', title: /^planted area of paddy by province/ },
  { id: 'rice_yield', title: /^yield of paddy by province/ },
  { id: 'rice_output', title: /^production of paddy by province/ },
  { id: 'maize_area', title: /^planted area of maize by province/ },
  { id: 'maize_yield', title: /^yield of maize by province/ },
  { id: 'maize_output', title: /^production of maize by province/ },
  { id: 'buffalo_herd', title: /^number of buffaloes as of/ },
  { id: 'cattle_herd', title: /^number of (?:cattle|cows) as of/ },
  { id: 'pig_herd', title: /^number of pigs as of/ },
  { id: 'poultry_flock', title: /^number of poultry as of/ },
  { id: 'malls', title: /^number of commercial centers as of/ },
  { id: 'supermarkets', title: /^number of supermarkets as of/ },
  { id: 'markets', title: /^number of markets as of/ },
  { id: 'forest_area', title: /^area of forest as of/, column: /^(?:\d{4} )?area of forest$/ },
  { id: 'natural_forest_area', title: /^area of forest as of/, column: /^(?:\d{4} )?natural forest$/ },
  { id: 'planted_forest_area', title: /^area of forest as of/, column: /^(?:\d{4} )?planted forest$/ },
  { id: 'forest_cover', title: /^area of forest as of/, column: /proportion of forest coverage/ },
  {
    id: 'university_teachers',
    title: /^number of teachers students in universities/,
    column: /^(?:\d{4} )?(?:prel? )?teachers?$/,
  },
  {
    id: 'university_students',
    title: /^number of teachers students in universities/,
    column: /^(?:\d{4} )?(?:prel? )?students?$/,
  },
];
