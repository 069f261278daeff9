import type { UnitFamily } from './lexicon';

/** What the clause says besides the phrase that names the indicator. */
export interface Surroundings {
  /** Folded words of the clause up to the figure and shortly after it, with spaces around. */
  readonly clause: string;
  /** Folded words after the figure up to the next break. */
  readonly tail: string;
  readonly family: UnitFamily | null;
  readonly unit: string | null;
  /** Indicator of the figure before in the same sentence. */
  readonly previous: string | null;
  readonly nation: boolean;
  /** The figure is a growth or another ratio. */
  readonly growth: boolean;
  readonly share: boolean;
  /** The figure stands in a bracket that explains the figure before it. */
  readonly aside: boolean;
  /** What the sentence was about before. */
  readonly topic: string | null;
}

const FOREIGN = / (?:fdi|nước ngoài|ngoài nước|đtnn|vốn ngoại) /;
const DOMESTIC = / (?:trong nước|ddi) /;
const NEW = / (?:cấp mới|dự án mới|đăng ký mới|mới được cấp|cấp phép mới|cấp phép|mới cấp|thành lập mới|chấp thuận) /;
const NEW_AND_ADDED = / (?:cấp mới|đăng ký mới) (?:và|,|,? cùng) (?:vốn )?(?:tăng thêm|điều chỉnh|tăng vốn|bổ sung) /;
const ADJUSTED = / (?:(?<!sau )điều chỉnh|tăng vốn|bổ sung vốn|tăng thêm|vốn bổ sung) /;

const TOURISM = new Set([
  'visitors',
  'international_visitors',
  'domestic_visitors',
  'overnight_visitors',
  'tourism_revenue',
  'occupancy_rate',
]);

/** Enterprises as they stand, not as they come and go. */
const STANDING = new Set(['enterprises', 'active_enterprises']);

/** Makes a general indicator special where the clause says so: vốn đăng ký of FDI projects, doanh nghiệp that are new, khách that come from abroad. */
export function refineIndicator(id: string, around: Surroundings): string {
  const { clause, tail, family, unit, previous } = around;
  const text = `${clause}${tail}`;
  switch (id) {
    case 'investment_registered_capital':
    case 'project_investment':
    case 'company_investment':
    case 'total_social_investment': {
      if (id === 'total_social_investment' && !/ đăng ký /.test(clause)) return id;
      if (/ oda /.test(text) || previous === 'oda_projects') return 'oda_capital';
      if (previous === 'new_enterprises' || / doanh nghiệp (?:\p{L}+ ){0,3}(?:thành lập|đăng ký)/u.test(clause))
        return id === 'project_investment' ? id : 'new_enterprise_capital';
      if (previous !== null && STANDING.has(previous) && unit === 'VND' && / đăng ký /.test(clause.slice(-70)))
        return 'enterprise_total_capital';
      if (unit === 'USD' && (FOREIGN.test(text) || previous?.startsWith('fdi_'))) return foreignCapital(text);
      if (around.topic?.startsWith('fdi_') && unit !== 'VND' && !DOMESTIC.test(text)) return foreignCapital(text);
      if (
        unit === 'VND' &&
        (DOMESTIC.test(text) ||
          previous === 'domestic_projects' ||
          previous === 'domestic_investment_registered_capital')
      )
        return 'domestic_investment_registered_capital';
      if (family !== 'M' && FOREIGN.test(text)) return 'fdi_registered_capital';
      if (family !== 'M' && DOMESTIC.test(text)) return 'domestic_investment_registered_capital';
      if (
        unit === 'VND' &&
        tail === ' và ' &&
        (previous === 'fdi_projects' || previous === 'fdi_registered_capital') &&
        id === 'investment_registered_capital'
      )
        return 'domestic_investment_registered_capital';
      if (
        id === 'investment_registered_capital' &&
        !/ đăng ký /.test(clause.slice(-60)) &&
        / (?:nhà máy|công trình|khánh thành|khởi công|tuyến đường|tuyến cao tốc|cây cầu|một dự án|nhà ga|khu đô thị) /.test(
          clause,
        )
      )
        return 'project_investment';
      return id;
    }
    case 'fdi_registered_capital':
      if (unit === 'VND' && DOMESTIC.test(clause) && !FOREIGN.test(clause.slice(-60)))
        return 'domestic_investment_registered_capital';
      return id;
    case 'fdi_new_capital':
      // "vốn cấp mới và tăng thêm" is all of what was registered.
      if (!around.aside && NEW_AND_ADDED.test(clause.slice(-60))) {
        if (unit === 'VND') return 'domestic_investment_registered_capital';
        return unit === 'USD' || FOREIGN.test(text) ? 'fdi_registered_capital' : 'investment_registered_capital';
      }
      return DOMESTIC.test(clause)
        ? 'domestic_investment_registered_capital'
        : previous === 'new_enterprises'
          ? 'new_enterprise_capital'
          : !FOREIGN.test(text) && !previous?.startsWith('fdi')
            ? 'investment_registered_capital'
            : id;
    case 'fdi_adjusted_capital':
      if (/ doanh nghiệp /.test(clause) && !FOREIGN.test(clause)) return 'enterprise_added_capital';
      return id;
    case 'investment_projects':
    case 'new_investment_projects':
    case 'domestic_projects':
      if (/ oda /.test(tail + clause.slice(-40))) return 'oda_projects';
      if (/ (?:viện trợ|pcpnn|ngo) /.test(text)) return 'ngo_projects';
      if (id === 'domestic_projects') return id;
      if (
        FOREIGN.test(tail) ||
        (FOREIGN.test(clause) && !DOMESTIC.test(clause)) ||
        (around.topic?.startsWith('fdi_') && / (?:trong đó|bao gồm|gồm) /.test(clause) && !DOMESTIC.test(text))
      ) {
        if (ADJUSTED.test(tail) || / lượt $/.test(clause)) return 'fdi_adjusted_projects';
        return / (?:cấp mới|đăng ký mới|cấp phép|mới) /.test(tail) ||
          / (?:cấp mới|thu hút (?:mới|được|thêm)) /.test(clause.slice(-40))
          ? 'fdi_new_projects'
          : 'fdi_projects';
      }
      if (DOMESTIC.test(text)) return 'domestic_projects';
      if (ADJUSTED.test(tail) || / (?:điều chỉnh|tăng vốn|bổ sung)(?: \p{L}+){0,4} $/u.test(clause))
        return 'fdi_adjusted_projects';
      if (around.aside && around.topic === 'fdi_registered_capital') return 'fdi_projects';
      return NEW.test(tail) || / (?:cấp mới|thu hút (?:mới|được|thêm)) /.test(clause.slice(-50))
        ? 'new_investment_projects'
        : id;
    case 'state_budget_revenue':
      // "Tổng thu ước đạt" after visitors is what they spent.
      return around.topic !== null && TOURISM.has(around.topic) && !/ (?:ngân sách|nsnn|thuế|dự toán) /.test(text)
        ? 'tourism_revenue'
        : id;
    case 'company_revenue':
      return around.topic !== null && TOURISM.has(around.topic) && !/ (?:doanh nghiệp|công ty|tập đoàn) /.test(clause)
        ? 'tourism_revenue'
        : id;
    case 'new_enterprises':
      if (/ giải thể (?:cho |được |đối với )?$/.test(clause)) return 'dissolved_enterprises';
      return standing(clause, tail) ? 'enterprises' : id;
    case 'enterprises':
      if (/ cấp mới (?:cho )?(?:được )?$/.test(clause)) return 'new_enterprises';
      if (standing(clause, tail)) return id;
      if (/ giải thể (?:cho |được |đối với )?$/.test(clause)) return 'dissolved_enterprises';
      if (/ (?:thành lập mới|thành lập|đăng ký mới|đăng ký thành lập) /.test(text)) return 'new_enterprises';
      if (FOREIGN.test(tail)) return 'fdi_projects';
      return id;
    case 'cooperatives':
      return / (?:thành lập mới|thành lập|mới) /.test(tail) || / thành lập mới /.test(clause.slice(-60))
        ? 'new_cooperatives'
        : id;
    case 'visitors':
      if (
        / (?:quốc tế|nước ngoài) /.test(tail) ||
        / khách (?:du lịch )?quốc tế (?:đạt |ước |là |đến |khoảng |trên |hơn |gần |đón |có )*$/.test(clause)
      )
        return 'international_visitors';
      if (
        /^ (?:nội địa|trong nước) /.test(tail) ||
        / khách (?:du lịch )?(?:nội địa|trong nước) (?:đạt |ước |là |khoảng |trên |hơn |gần |có )*$/.test(clause)
      )
        return 'domestic_visitors';
      if (/ lưu trú /.test(tail)) return 'overnight_visitors';
      return family === 'M' ? 'tourism_revenue' : id;
    case 'land_use_area':
      if (previous === 'industrial_zones') return 'industrial_zone_area';
      if (previous === 'industrial_clusters') return 'industrial_cluster_area';
      // Whole provinces are measured so; fields and sites in hectares.
      return unit === 'km2' && !/ (?:rừng|lúa|trồng|nuôi|đô thị|quy hoạch|khu công nghiệp|dự án) /.test(clause)
        ? 'natural_area'
        : id;
    case 'mobile_subscribers':
      return / (?:internet|băng rộng) /.test(text) && !/ di động /.test(tail) ? 'internet_subscribers' : id;
    case 'agri_value':
      return unit === 'VND/ha' ? 'agri_output_value' : id;
    case 'grdp_per_capita':
      // "GRDP bình quân hằng năm tăng" is of the whole.
      return around.growth && / bình quân (?:hằng|hàng|mỗi|giai|năm|thời) /.test(clause) && !/ đầu người /.test(clause)
        ? 'grdp'
        : id;
    case 'grdp_current':
      return around.growth ? 'grdp' : id;
    case 'grdp':
      if (around.nation) return 'gdp';
      return family === 'M' && / giá hiện hành /.test(text) ? 'grdp_current' : id;
    case 'industry_va':
    case 'services_va':
    case 'construction_va':
    case 'agri_forestry_fishery_output':
      return around.share ? 'sector_share' : id;
    case 'fdi_source_countries':
      if (/ (?:kiều bào|sinh sống) /.test(clause)) return 'overseas_vietnamese_host_countries';
      if (/ (?:xuất khẩu|thị trường) /.test(clause)) return 'export_markets';
      return / (?:đầu tư|dự án|vốn|fdi|nhà đầu tư) /.test(text) || / ?(?:fdi|invest|project)/.test(previous ?? '')
        ? id
        : 'unknown';
    case 'output':
      if (/ (?:lúa|thóc|đông xuân|hè thu|vụ mùa) /.test(clause) || around.topic?.startsWith('rice'))
        return 'rice_output';
      if (/ (?:nuôi|tôm|cá tra) /.test(clause) || around.topic?.startsWith('aquaculture')) return 'aquaculture_output';
      return 'unknown';
    case 'trade_turnover':
      if (/ (?:xuất nhập khẩu|xuất , nhập khẩu|xuất khẩu và nhập khẩu|hai chiều|song phương) /.test(clause))
        return 'export_import_turnover';
      return / nhập khẩu /.test(clause) && !/ xuất khẩu /.test(clause) ? 'imports' : 'exports';
    case 'exports':
      return / công nghệ cao /.test(clause) ? 'hitech_exports' : id;
    case 'outstanding_credit':
      return / chính sách /.test(clause) ? 'policy_credit' : id;
    case 'public_investment_disbursement':
      return unit === '%' && / tỷ lệ giải ngân /.test(clause) ? 'public_investment_disbursement_rate' : id;
    default:
      return id;
  }
}

/** "đến nay có 4.625 doanh nghiệp được đăng ký thành lập và hoạt động": all that there are. */
function standing(clause: string, tail: string): boolean {
  return / thành lập và(?: đang)? hoạt động /.test(tail) && / (?:đến nay|hiện|tính đến|đến hết|đến cuối) /.test(clause);
}

function foreignCapital(text: string): string {
  if (/ (?:tăng thêm|(?<!sau )điều chỉnh|bổ sung) /.test(text) && !/ cấp mới (?:và|,)/.test(text))
    return 'fdi_adjusted_capital';
  if (/ (?:góp vốn|mua cổ phần) /.test(text)) return 'fdi_ma_capital';
  return 'fdi_registered_capital';
}
