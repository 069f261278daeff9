import { indicatorById } from '../../observations/indicators';

/** Count units that stand for one another in reports. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set([
    'people',
    'visits',
    'passengers',
    'pupils',
    'students',
    'teachers',
    'doctors',
    'jobs',
    'investors',
    'subscribers',
    'accounts',
    'scholarships',
  ]),
  new Set(['projects', 'works', 'schemes', 'programmes', 'models', 'tasks', 'topics', 'cases', 'items', 'deals']),
  new Set([
    'enterprises',
    'cases',
    'business households',
    'establishments',
    'factories',
    'households',
    'organisations',
    'visits',
    'companies',
  ]),
  new Set(['communes', 'villages', 'wards', 'localities', 'units', 'districts', 'criteria', 'residential areas']),
  new Set(['units', 'organisations', 'departments', 'sectors', 'offices', 'groups', 'schools', 'establishments']),
  new Set(['localities', 'countries', 'markets', 'nước', 'provinces']),
  new Set(['items', 'products', 'groups', 'brands']),
  new Set(['agreements', 'documents', 'contracts']),
  new Set(['events', 'items', 'programmes', 'performances']),
  new Set(['rooms', 'beds', 'hotels', 'establishments', 'units']),
  new Set(['head', 'animals', 'people']),
  new Set(['households', 'families', 'people']),
  new Set(['vehicles', 'pieces', 'cars', 'units']),
  new Set(['pieces', 'products', 'sets', 'items']),
  new Set(['TEU', 'containers']),
  new Set(['groups', 'cooperative groups']),
  new Set(['industrial parks', 'economic zones', 'zones', 'industrial zones', 'industrial_parks']),
  new Set(['houses', 'apartments', 'units', 'flats']),
  new Set(['cases', 'accidents', 'fires', 'incidents', 'violations']),
  new Set(['delegations', 'visits', 'events']),
];

/** Printed per hectare. */
const PER_HECTARE = new Set(['rice_yield', 'maize_yield']);

/** What "đơn vị" in the catalogue does not stand for. */
const NOT_THINGS = new Set([
  'people',
  'visits',
  'head',
  'households',
  'communes',
  'projects',
  'enterprises',
  'countries',
  'localities',
  'passengers',
  'pupils',
  'passenger-km',
  'tonne-km',
]);

/** Whether an indicator's level can be a count in this unit: lượt khách are no tỉnh, dự án no người. Indicators without a usual unit take any. */
export function countsIn(id: string, unit: string | null): boolean {
  const usual = indicatorById(id)?.unit ?? null;
  if (usual === null || unit === null || usual === unit || usual === '%' || usual === 'points') return true;
  if (usual === 'units') return !NOT_THINGS.has(unit);
  return ALIKE.some((group) => group.has(usual) && group.has(unit));
}

/** Yields are printed per hectare, and little else is. */
export function massFits(id: string, unit: string | null): boolean {
  return unit === null || unit === '%' || unit.endsWith('/ha') === PER_HECTARE.has(id);
}
