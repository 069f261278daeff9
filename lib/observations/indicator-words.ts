import words from './data/indicator-words.json';
import { findIndicator, indicatorById } from './indicators';
import { labelKey, labelWords, MAX_LABEL } from './labels';
import type { Observation } from './observation';

/** Words of a name beyond which no beginning is formed: titles of lists are not names. */
const MOST_WORDS = 12;

type Named = Pick<Observation, 'indicator' | 'indicatorLabel'>;

/** Short words by which people mean one indicator when they ask for it. Not for reading: in a sentence or a row they may mean another. */
const EVERYDAY: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(words));
const BY_WORD = new Map<string, string>();
for (const [id, names] of EVERYDAY) for (const name of names) BY_WORD.set(labelKey(name), id);

/** The indicator that a person asks for by name, id or an everyday word ("thu ngân sách", "bán lẻ"); null where none is meant. */
export function askedIndicator(text: string): string | null {
  return findIndicator(text)?.id ?? BY_WORD.get(labelKey(text.slice(0, MAX_LABEL))) ?? null;
}

/** The everyday words of an indicator; none for those that people call by their name. */
export function everydayWords(id: string): readonly string[] {
  return EVERYDAY.get(id) ?? [];
}

/** Every name of an observation's indicator: the catalogue's, the printed one and the id, each also without its bracketed part. */
export function indicatorNames({ indicator, indicatorLabel }: Named): string[] {
  const known = indicatorById(indicator);
  const names = [known?.name, known?.nameEn, indicatorLabel, indicator].filter((name) => name !== undefined);
  return [...new Set(names.flatMap((name) => [name, name.replace(/\s*\([^()]{1,30}\)/, '')]))];
}

/** By indicator, the beginnings of two or more words that no other indicator here has: "Thu ngân sách" for "Thu ngân sách nhà nước trên địa bàn". */
export function uniqueBeginnings(observations: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string | null>();
  const texts = new Map<string, string>();
  const seen = new Set<string>();
  for (const observation of observations) {
    const identity = `${observation.indicator}\n${observation.indicatorLabel ?? ''}`;
    if (seen.has(identity)) continue;
    seen.add(identity);
    for (const name of indicatorNames(observation)) {
      const words = name.split(' ').slice(0, MOST_WORDS);
      for (let count = 2; count < words.length; count++) {
        const text = words.slice(0, count).join(' ');
        const key = labelWords(text);
        const owner = owners.get(key);
        owners.set(key, owner === undefined || owner === observation.indicator ? observation.indicator : null);
        texts.set(key, text);
      }
    }
  }
  const byIndicator = new Map<string, string[]>();
  for (const [key, owner] of owners) {
    if (owner === null) continue;
    const list = byIndicator.get(owner);
    if (list) list.push(texts.get(key)!);
    else byIndicator.set(owner, [texts.get(key)!]);
  }
  return byIndicator;
}

/** What a person's own word for an indicator means among these observations: a printed name first, then a beginning that only one of them has. */
export function indicatorsByWord(observations: readonly Named[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { indicator, indicatorLabel } of observations) found.set(labelKey(indicatorLabel ?? indicator), indicator);
  for (const { indicator } of observations)
    if (!found.has(labelKey(indicator))) found.set(labelKey(indicator), indicator);
  for (const [indicator, beginnings] of uniqueBeginnings(observations))
    for (const text of beginnings) if (!found.has(labelKey(text))) found.set(labelKey(text), indicator);
  return found;
}
