/** When a row of a budget table is an entry of the catalogue: by the words of its label, and of what it is part of. */
export interface RowRule {
  readonly id: string;
  /** The whole label, as `ruleKey` gives it. */
  readonly label: RegExp;
  /** What one of the labels above the row, or the title, must say. */
  readonly under?: RegExp;
  /** What none of the labels above the row may say. */
  readonly notUnder?: RegExp;
}

const NSDP = '(?:ngan sach dia phuong|ngan sach dp)';
const NSNN = 'ngan sach nha nuoc';
const DEVELOPMENT = /chi (?:dau tu|xdcb|xay dung)|von dau tu|dau tu phat trien/;
const FROM_CENTRE = /(?:bo sung|thu) (?:tu )?(?:ngan sach )?(?:trung uong|cap tren)/;
/** Lines of districts and communes carry the same words for another budget. */
const LOWER = /(?:ngan sach|cap) (?:cac )?(?:huyen|quan|xa|phuong)|huyen thi xa/;

/** A line of recurrent spending by field; the same words stand for investment elsewhere. */
function field(id: string, words: string): RowRule {
  return {
    id,
    label: new RegExp(`^(?:chi )?(?:cho )?(?:su nghiep )?(?:${words})$`),
    under: /chi thuong xuyen/,
    notUnder: DEVELOPMENT,
  };
}

const PROVINCIAL = `(?: dia phuong| tinh| thanh pho)?`;

export const BUDGET_RULES: readonly RowRule[] = [
  {
    id: 'state_budget_revenue',
    label: new RegExp(
      `^(?:tong )?(?:so )?(?:cac khoan )?thu (?:${NSNN}|ngan sach) tren dia ban(?: tinh| thanh pho| a b| i ii)*$`,
    ),
  },
  { id: 'domestic_revenue', label: /^(?:tong )?thu noi dia(?: khong ke (?:thu )?(?:tu )?dau tho)?$/ },
  { id: 'domestic_revenue', label: /^thu tu (?:hoat dong )?san xuat kinh doanh trong nuoc$/ },
  { id: 'crude_oil_revenue', label: /^thu (?:tu )?dau tho$/ },
  { id: 'customs_revenue', label: /^thu (?:can doi )?(?:tu )?(?:hoat dong )?xuat (?:khau )?(?:va )?nhap khau$/ },
  { id: 'import_revenue', label: /^thu thue xuat (?:khau )?(?:va )?(?:thue )?nhap khau$/ },
  { id: 'grant_revenue', label: /^thu (?:tu )?(?:nguon )?vien tro(?: khong hoan lai)?$/ },
  { id: 'local_budget_revenue', label: new RegExp(`^(?:tong )?(?:so )?(?:nguon )?thu ${NSDP}$`) },
  { id: 'retained_revenue', label: new RegExp(`^thu ${NSDP} (?:duoc )?huong(?: theo phan cap)?$`) },
  {
    id: 'fully_retained_revenue',
    label: new RegExp(`^(?:cac khoan )?thu ${NSDP} (?:duoc )?huong 100 ?%$`),
    notUnder: LOWER,
  },
  {
    id: 'shared_revenue',
    label: new RegExp(
      `^(?:cac khoan )?thu phan chia (?:phan )?${NSDP} (?:duoc )?huong theo (?:ty|ti) le(?: phan tram)?(?: %)?$`,
    ),
    notUnder: LOWER,
  },
  {
    id: 'shared_revenue',
    label: new RegExp(`^(?:cac khoan )?thu ${NSDP} (?:duoc )?huong tu (?:cac khoan )?thu phan chia$`),
    notUnder: LOWER,
  },
  { id: 'central_transfer', label: /^(?:so |thu )?bo sung tu ngan sach trung uong$/, notUnder: LOWER },
  { id: 'central_transfer', label: /^(?:so |thu )?bo sung tu trung uong$/, notUnder: LOWER },
  { id: 'balancing_transfer', label: /^(?:thu )?bo sung can doi(?: ngan sach)?$/, under: FROM_CENTRE, notUnder: LOWER },
  { id: 'targeted_transfer', label: /^(?:thu )?bo sung (?:co )?muc tieu$/, under: FROM_CENTRE, notUnder: LOWER },
  { id: 'borrowing', label: /^(?:thu )?(?:tu )?huy dong dau tu theo (?:khoan 3|k3) (?:dieu|d) ?8/ },
  {
    id: 'carry_over_revenue',
    label:
      /^thu chuyen nguon(?: ngan sach| kinh phi)?(?: (?:tu )?nam (?:truoc|20\d\d))?(?: chuyen)?(?: sang)?(?: nam (?:sau|nay|20\d\d))?$/,
    notUnder: LOWER,
  },
  {
    id: 'brought_forward_surplus',
    label: /^thu ket du(?: ngan sach)?(?: nam truoc)?(?: chuyen sang)?$/,
    notUnder: LOWER,
  },
  {
    id: 'off_balance_revenue',
    label: new RegExp(
      `^(?:cac khoan )?thu (?:duoc )?(?:huy dong )?(?:de lai )?(?:cho )?(?:don vi )?(?:chi )?(?:duoc )?quan ly (?:chi )?qua (?:${NSNN}|ngan sach)$`,
    ),
    notUnder: LOWER,
  },
  { id: 'local_budget_expenditure', label: new RegExp(`^(?:tong )?(?:so )?chi ${NSDP}$`) },
  { id: 'balanced_expenditure', label: new RegExp(`^(?:tong )?(?:so )?chi can doi ${NSDP}$`) },
  {
    id: 'off_balance_expenditure',
    label: new RegExp(`^(?:cac khoan )?chi (?:duoc )?quan ly qua (?:${NSNN}|ngan sach)$`),
  },
  {
    id: 'development_expenditure',
    label: /^(?:tong )?chi dau tu phat trien(?: trong do)?$/,
    notUnder: /chi dau tu phat trien|chi thuong xuyen/,
  },
  { id: 'capital_construction_spending', label: /^chi (?:dau tu )?xay dung co ban$/ },
  { id: 'project_investment_spending', label: /^chi dau tu (?:cho )?(?:cac )?du an$/, under: DEVELOPMENT },
  {
    id: 'recurrent_expenditure',
    label: /^(?:tong )?(?:so )?chi thuong xuyen(?: trong do)?$/,
    notUnder: /chi dau tu phat trien/,
  },
  { id: 'debt_service_spending', label: /^chi tra no (?:ca )?(?:von |tien )?goc (?:va )?lai(?: |$)/ },
  { id: 'reserve_fund_spending', label: /^chi (?:lap va )?bo sung quy du tru tai chinh$/ },
  { id: 'contingency_spending', label: /^(?:chi )?du phong(?: ngan sach)?$/, notUnder: DEVELOPMENT },
  {
    id: 'carry_over_expenditure',
    label: /^chi chuyen nguon(?: ngan sach| kinh phi)?(?: (?:sang|cho) nam (?:sau|20\d\d))?(?: nam sau)?$/,
  },
  {
    id: 'national_target_programmes',
    label: /^chi (?:thuc hien )?(?:cac )?(?:du an )?chuong trinh muc tieu quoc gia$/,
  },
  { id: 'target_programmes_spending', label: /^chi (?:thuc hien )?(?:cac )?chuong trinh muc tieu$/ },
  { id: 'lower_level_transfer', label: /^chi bo sung (?:cho )?ngan sach cap duoi$/ },
  { id: 'higher_level_payment', label: /^chi nop (?:tra )?(?:len )?ngan sach cap tren$/ },
  { id: 'interest_payment', label: /^chi tra (?:no )?lai (?:cac khoan )?(?:do chinh quyen dia phuong )?vay/ },
  field('education_spending', 'giao duc(?: va)? dao tao(?: va day nghe| day nghe)?'),
  field('health_spending', 'y te(?: dan so)?(?: va gia dinh)?'),
  field('science_spending', 'khoa hoc(?: va)? cong nghe'),
  field('culture_spending', 'van hoa thong tin'),
  field('broadcasting_spending', 'phat thanh(?: va)? truyen hinh(?: thong tan)?'),
  field('sports_spending', 'the duc the thao'),
  field('social_security_spending', '(?:dam )?bao(?: dam)? xa hoi'),
  field('economic_services_spending', 'kinh te|(?:cac )?hoat dong kinh te'),
  field('environment_spending', '(?:bao ve )?moi truong'),
  field(
    'administration_spending',
    'quan ly hanh chinh(?: nha nuoc)?(?: dang(?: va)? doan the)?|hoat dong (?:cua )?(?:cac )?co quan quan ly nha nuoc dang doan the',
  ),
  field('defence_spending', 'quoc phong'),
  field('security_spending', 'an ninh(?: va trat tu an toan xa hoi)?'),
  field('subsidy_spending', 'tro gia(?: (?:cac )?(?:mat )?hang chinh sach)?'),
  {
    id: 'central_soe_revenue',
    label: /^thu (?:tu )?(?:khu vuc )?doanh nghiep nha nuoc (?:do )?trung uong(?: quan ly)?$/,
  },
  {
    id: 'local_soe_revenue',
    label: /^thu (?:tu )?(?:khu vuc )?doanh nghiep nha nuoc (?:do )?dia phuong(?: quan ly)?$/,
  },
  { id: 'soe_revenue', label: /^thu tu (?:khu vuc )?(?:kinh te quoc doanh|doanh nghiep nha nuoc)$/ },
  { id: 'fdi_revenue', label: /^thu tu (?:khu vuc )?(?:cac )?doanh nghiep co von (?:dau tu )?(?:dtnn|nuoc ngoai)$/ },
  {
    id: 'non_state_revenue',
    label: /^thu tu (?:khu vuc )?(?:cong thuong nghiep |ctn |cac thanh phan |kinh te )*ngoai quoc doanh$/,
  },
  { id: 'registration_fee_revenue', label: /^(?:thu )?le phi truoc ba$/ },
  { id: 'agricultural_land_tax', label: /^(?:thu )?thue su dung dat nong nghiep$/ },
  { id: 'non_agricultural_land_tax', label: /^(?:thu )?thue su dung dat phi nong nghiep$/ },
  { id: 'housing_land_tax', label: /^(?:thu )?thue nha dat$/ },
  { id: 'land_transfer_tax', label: /^(?:thu )?thue chuyen quyen su dung dat$/ },
  { id: 'personal_income_tax', label: /^(?:thu )?thue thu nhap (?:ca nhan|doi voi nguoi co thu nhap cao)$/ },
  { id: 'environment_tax_revenue', label: /^(?:thu )?thue bao ve moi truong$/ },
  { id: 'fuel_fee_revenue', label: /^thu phi (?:giao thong thu qua )?xang dau$/ },
  { id: 'fees_charges_revenue', label: /^(?:thu )?(?:cac (?:loai )?)?phi (?:va )?le phi$/ },
  { id: 'land_housing_revenue', label: /^(?:cac khoan )?thu ve nha dat$/ },
  { id: 'land_revenue', label: /^(?:thu )?tien su dung dat$/ },
  {
    id: 'land_rent_revenue',
    label: /^(?:thu )?tien (?:cho )?thue (?:mat )?dat(?: (?:cho )?(?:thue )?mat nuoc)?(?: mat bien)?$/,
  },
  {
    id: 'state_house_revenue',
    label: /^(?:thu )?(?:tien )?(?:cho thue va )?ban nha (?:o )?(?:thuoc )?(?:so huu )?nha nuoc$/,
  },
  { id: 'lottery_revenue', label: /^thu (?:tu )?(?:hoat dong )?xo so(?: kien thiet)?$/ },
  {
    id: 'public_land_revenue',
    label:
      /^thu (?:tu )?(?:quy dat cong ich|hoa loi cong san)(?: (?:va )?(?:thu )?(?:quy dat cong ich|hoa loi cong san))?(?: tai xa)?$/,
  },
  { id: 'other_budget_revenue', label: /^thu khac (?:cua )?ngan sach$/ },
];

/** Tables whose rows are lines of a budget. */
export const BUDGET_TITLE = new RegExp(`ngan sach|du toan|quyet toan|\\bthu${PROVINCIAL}\\b|thu chi`);
