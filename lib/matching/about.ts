import type { Finding } from '../checking/finding';
import type { Language } from '../messages';
import { matchingEn } from '../messages/matching.en';
import { matchingVi } from '../messages/matching.vi';
import { OBSERVATION_MESSAGES, printPeriod } from '../messages/observations';
import { indicatorById } from '../observations/indicators';
import { NATION } from '../observations/provinces';

/** What a finding is about: "Thu ngân sách nhà nước, tốc độ tăng so với cùng kỳ, Thanh Hóa, năm 2022". */
export function aboutFinding(finding: Finding, language: Language): string {
  const m = language === 'vi' ? matchingVi : matchingEn;
  const words = OBSERVATION_MESSAGES[language];
  const { indicator = '', label, role = 'level', province, period, planned } = finding.details ?? {};
  const known = indicatorById(indicator);
  const name = known
    ? language === 'vi'
      ? known.name
      : known.nameEn
    : (label ?? (indicator === 'unknown' || indicator === '' ? m.unknownIndicator : indicator));
  const plain =
    role === 'level' || role === 'cumulative' || role === 'count_of_which' || !Object.hasOwn(words.roles, role);
  const parts = [
    name.charAt(0).toUpperCase() + name.slice(1),
    plain ? '' : words.roles[role as keyof typeof words.roles],
    planned === 'yes' ? m.planned : '',
    province === undefined ? '' : nation(province, language),
    period === undefined ? '' : printPeriod(period, language),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function nation(province: string, language: Language): string {
  return province === NATION && language === 'en' ? 'Vietnam' : province;
}
