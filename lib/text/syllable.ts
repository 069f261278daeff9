/** Onsets, longest first; the empty one is last. */
const ONSETS = 'ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ').concat('');

/** Every rime of Vietnamese spelling without its tone. The few in -k are the names of the Central Highlands (Đắk Lắk). */
const RIMES = new Set(
  `a e ê i o ô ơ u ư y ia ya ua ưa uê uơ uy oa oe ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu iêu yêu oai oay oao oeo
  uây uôi ươi ươu uya uyu uêu uao uai uay uau
  ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât ec em en eng ep et êch êm ên ênh êp êt
  ich im in inh ip it oc om on ong op ot oong ooc ôc ôm ôn ông ôp ôt ơm ơn ơp ơt uc um un ung up ut ưc ưm ưn ưng ưt
  ych ynh yt ym yn iêc iêm iên iêng iêp iêt yêm yên yêng yêt ươc ươm ươn ương ươp ươt uôc uôm uôn uông uôt
  oac oach oam oan oang oanh oap oat oăc oăm oăn oăng oăt oen oet uân uâng uât uênh uêch uyn uynh uych uyt uyp
  uyên uyêt ak ăk êk ok ôk`.split(/\s+/),
);

const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';
const STOPPED = /(?:[cpt]|ch)$/;
const LONGEST = 7;

/**
 * Whether a word can be written in Vietnamese: a known onset, a known rime, at most one tone, and only sắc or nặng before -c, -ch, -p, -t.
 * "nghiêng" and "quốc" can, "Côte", "S¶n" and "straat" cannot. Case does not matter.
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length === 0 || word.length > 4 * LONGEST) return false;
  let tone = '';
  let bare = '';
  for (const unit of word.normalize('NFC').toLowerCase().normalize('NFD')) {
    if (!TONE_MARKS.includes(unit)) bare += unit;
    else if (tone !== '') return false;
    else tone = unit;
  }
  const letters = bare.normalize('NFC');
  if (letters.length > LONGEST) return false;
  return ONSETS.some((onset) => letters.startsWith(onset) && isRime(letters.slice(onset.length), tone, onset));
}

function isRime(rime: string, tone: string, onset: string): boolean {
  if (rime === '') return onset === 'gi';
  if (!RIMES.has(rime)) return false;
  return !STOPPED.test(rime) || tone === '\u0301' || tone === '\u0323';
}

/** How many words of a text carry a letter beyond ASCII, and how many of those are well-formed syllables. */
export interface SyllableCount {
  readonly marked: number;
  readonly wellFormed: number;
}

const WORD = /[\p{L}\p{M}]+/gu;
const SYMBOL_WORD = /[a-zA-Z\u00a1-\u036f\u1e00-\u1eff]+/g;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Counts over at most `limit` marked words. `symbols` lets Latin-1 signs count as letters, as the undecoded text of legacy fonts needs. */
export function countSyllables(text: string, options: { symbols?: boolean; limit?: number } = {}): SyllableCount {
  const limit = options.limit ?? 2000;
  let marked = 0;
  let wellFormed = 0;
  for (const [word] of text.matchAll(options.symbols ? SYMBOL_WORD : WORD)) {
    if (!BEYOND_ASCII.test(word)) continue;
    marked++;
    if (isVietnameseSyllable(word)) wellFormed++;
    if (marked >= limit) break;
  }
  return { marked, wellFormed };
}
