import former from './data/former-provinces.json';
import data from './data/provinces.json';

export type RegionCode = 'DBSH' | 'TDMNPB' | 'BTBDHMT' | 'TN' | 'DNB' | 'DBSCL';

/** The last day of the 63 provinces; the 34 units work from the day after (Nghị quyết 202/2025/QH15). */
export const LAST_DAY_OF_63 = '2025-06-30';
export const FIRST_DAY_OF_34 = '2025-07-01';
export const NATION = 'Cả nước';

/** A province-level unit in the time it had this name and territory. One name, or one code, can be several units. */
export interface ProvinceUnit {
  /** "30" for the 63 provinces, "31@2025-07-01" for later units, "Hà Tây@2008-07-31" for earlier ones. */
  readonly key: string;
  /** GSO code, with its leading zero; it says which unit only together with a date. Null for the nation and for units whose old code is not known. */
  readonly code: string | null;
  readonly iso: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: 'province' | 'municipality' | 'nation';
  /** Null where the parts of a merged unit come from different regions. */
  readonly region: RegionCode | null;
  /** First and last day, ISO; null where it has no known end on that side. */
  readonly from: string | null;
  readonly until: string | null;
  /** Names of the 63 that a merged unit is made of; its own name alone otherwise. */
  readonly parts: readonly string[];
  /** Names of the units that have its territory later; empty while it still exists. */
  readonly successors: readonly string[];
  /** Other spellings seen in tables and reports. */
  readonly aliases: readonly string[];
}

const SAME_TERRITORY_RENAMED = '46';

function unitsOf63(): ProvinceUnit[] {
  return data.provinces.map((row) => {
    const renamed = row.gso_code === SAME_TERRITORY_RENAMED;
    const ends = renamed ? '2024-12-31' : row.unchanged_2025 ? null : LAST_DAY_OF_63;
    return {
      key: row.gso_code,
      code: row.gso_code,
      iso: row.iso,
      name: row.name_vi,
      nameEn: row.name_en,
      kind: row.type as 'province' | 'municipality',
      region: row.region_code as RegionCode,
      from: 'from' in row ? (row.from as string) : null,
      until: ends,
      parts: [row.name_vi],
      successors: ends === null ? [] : [row.successor_2025],
      aliases: row.aliases,
    };
  });
}

/** The merged units, and Huế, which changed its name and rank half a year before but not its territory. */
function unitsOf34(old: readonly ProvinceUnit[]): ProvinceUnit[] {
  const partsOf = new Map<string, typeof data.provinces>();
  for (const row of data.provinces) {
    if (row.unchanged_2025 && row.gso_code !== SAME_TERRITORY_RENAMED) continue;
    const parts = partsOf.get(row.successor_gso_code) ?? [];
    parts.push(row);
    partsOf.set(row.successor_gso_code, parts);
  }
  return [...partsOf].map(([code, parts]) => {
    const name = parts[0]!.successor_2025;
    const namesake = old.find((unit) => unit.name === name) ?? old.find((unit) => unit.code === code)!;
    const regions = new Set(parts.map((part) => part.region_code));
    const renamed = code === SAME_TERRITORY_RENAMED;
    const from = renamed ? '2025-01-01' : FIRST_DAY_OF_34;
    return {
      key: `${code}@${from}`,
      code,
      iso: renamed ? namesake.iso : null,
      name,
      nameEn: renamed ? 'Hue' : namesake.nameEn,
      kind: renamed ? 'municipality' : namesake.kind,
      region: regions.size === 1 ? (parts[0]!.region_code as RegionCode) : null,
      from,
      until: null,
      parts: parts.map((part) => part.name_vi),
      successors: [],
      aliases: namesake.aliases,
    };
  });
}

function formerUnits(): ProvinceUnit[] {
  return former.map((row) => ({
    key: `${row.name_vi}@${row.until}`,
    code: row.gso_code,
    iso: null,
    name: row.name_vi,
    nameEn: row.name_en,
    kind: row.type as 'province' | 'municipality',
    region: null,
    from: row.from,
    until: row.until,
    parts: [row.name_vi],
    successors: row.successors,
    aliases: row.aliases,
  }));
}

const OF_63 = unitsOf63();

/** The 63 provinces before July 2025, in the order of their codes. */
export const PROVINCES_63: readonly ProvinceUnit[] = OF_63;

/** The 34 units from July 2025: merged ones, and those that went on as they were. */
export const PROVINCES_34: readonly ProvinceUnit[] = [
  ...OF_63.filter((unit) => unit.until === null),
  ...unitsOf34(OF_63),
].sort((a, b) => (a.code! < b.code! ? -1 : 1));

/** Units that ended before the 63 were complete (Hà Tây, Hải Hưng, Đắk Lắk before Đắk Nông …). */
export const FORMER_PROVINCES: readonly ProvinceUnit[] = formerUnits();

export const NATION_UNIT: ProvinceUnit = {
  key: 'VN',
  code: null,
  iso: 'VN',
  name: NATION,
  nameEn: 'Viet Nam',
  kind: 'nation',
  region: null,
  from: null,
  until: null,
  parts: [NATION],
  successors: [],
  aliases: ['Toàn quốc', 'Việt Nam', 'Vietnam', 'Whole country', 'Toàn quốc gia', 'Nationwide', 'Cả nước Việt Nam'],
};

export const ALL_UNITS: readonly ProvinceUnit[] = [
  ...OF_63,
  ...PROVINCES_34.filter((unit) => !OF_63.includes(unit)),
  ...FORMER_PROVINCES,
  NATION_UNIT,
];
