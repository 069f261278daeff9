import { PROVINCES_34, PROVINCES_63 } from '../../observations/provinces';
import { foldAccents } from '../../text/fold';

const EXTRA: readonly (readonly [string, string])[] = [
  ['Hồ Chí Minh', 'tp hcm'],
  ['Hồ Chí Minh', 'tphcm'],
  ['Hồ Chí Minh', 'thành phố hồ chí minh'],
  ['Hồ Chí Minh', 'tp hồ chí minh'],
  ['Bà Rịa - Vũng Tàu', 'bà rịa vũng tàu'],
  ['Bà Rịa - Vũng Tàu', 'br vt'],
  ['Bà Rịa - Vũng Tàu', 'brvt'],
  ['Thừa Thiên Huế', 'huế'],
];

/** Official names with the spellings that running text uses. Short codes and names without accents are left out: they are other words too. */
export const ALL_PROVINCE_NAMES: readonly { readonly name: string; readonly spellings: readonly string[] }[] =
  collect();

function collect(): { name: string; spellings: string[] }[] {
  const byName = new Map<string, Set<string>>();
  for (const unit of [...PROVINCES_63, ...PROVINCES_34]) {
    if (unit.name === 'Huế') continue;
    const spellings = byName.get(unit.name) ?? new Set<string>();
    spellings.add(plain(unit.name));
    for (const alias of unit.aliases) if (isReadable(alias)) spellings.add(plain(alias));
    byName.set(unit.name, spellings);
  }
  for (const [name, spelling] of EXTRA) byName.get(name)?.add(spelling);
  return [...byName].map(([name, spellings]) => ({ name, spellings: [...spellings] }));
}

function plain(spelling: string): string {
  return spelling.replaceAll(' - ', ' ').replaceAll('.', ' ').replace(/\s+/g, ' ').trim();
}

/** More than one syllable, with accents; "Sài Gòn" is left out because it mostly stands in names of companies. */
function isReadable(spelling: string): boolean {
  if (!/\s/.test(spelling.trim()) || spelling === 'Sài Gòn') return false;
  return foldAccents(spelling) !== spelling.toLowerCase();
}
