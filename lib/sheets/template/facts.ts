import { suggestNames } from '../../text/suggest';
import type { TemplateFact } from './data';
import { foldWord } from './field-words';
import type { IssueCode } from './issues';
import type { Lookup } from './lists';
import { findPath, type Scope } from './scope';

const PARTS = ['indicator', 'province', 'period'] as const;

/**
 * The value that an address names: `indicator; province; period`. A part may also be a field (`provinces.name`), which gives its
 * value. Null where there is no such observation, reported with what is nearest.
 */
export function findFact(
  address: readonly string[],
  scope: Scope | null,
  lookup: Lookup,
  report: (code: IssueCode, near?: string) => void,
): unknown {
  const facts = factsOf(lookup.data);
  if (address.length !== PARTS.length) {
    report('bad-address', 'indicator; province; period');
    return null;
  }
  let left: readonly TemplateFact[] = facts;
  for (const [index, part] of PARTS.entries()) {
    const word = resolvePart(address[index]!, scope, lookup);
    const wanted = foldWord(word);
    const matching = left.filter((fact) => fact[part].some((name) => foldWord(name) === wanted));
    if (matching.length === 0) {
      const names = [...new Set(left.flatMap((fact) => fact[part].slice(0, 1)))];
      report('bad-address', suggestNames(word, names)[0]);
      return null;
    }
    left = matching;
  }
  return left[0]!.value;
}

function resolvePart(part: string, scope: Scope | null, lookup: Lookup): string {
  if (!part.includes('.')) return part;
  const found = findPath(part, scope, lookup.data, lookup.words);
  return found.kind === 'value' && typeof found.value === 'string' ? found.value : part;
}

function factsOf(data: unknown): readonly TemplateFact[] {
  const facts = (data as { facts?: unknown } | null)?.facts;
  return Array.isArray(facts) ? (facts as TemplateFact[]) : [];
}
