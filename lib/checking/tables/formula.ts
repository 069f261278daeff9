/** A declared formula as signed terms or a ratio of two sums; what is neither is left to nobody's guess. */
export type DeclaredFormula =
  | { readonly kind: 'sum'; readonly terms: readonly { readonly key: string; readonly sign: 1 | -1 }[] }
  | {
      readonly kind: 'ratio';
      readonly part: readonly SignedKey[];
      readonly base: readonly SignedKey[];
      readonly percent: boolean;
    };

export interface SignedKey {
  readonly key: string;
  readonly sign: 1 | -1;
}

/**
 * Reads "3+6", "9-10+11", "4/1", "(5-4)/4*100%", "16+..+19", "2x3". Column keys are numbers or letters with numbers. Null when the
 * text is another formula.
 */
export function readDeclared(formula: string): DeclaredFormula | null {
  let text = formula.replace(/[−–]/g, '-').replace(/[×*]/g, 'x').replace(/[:÷]/g, '/').replace(/\s+/g, '');
  let percent = false;
  const tail = /(?:x100%?|%)$/.exec(text);
  if (tail) {
    percent = true;
    text = text.slice(0, tail.index);
  }
  const slash = text.indexOf('/');
  if (slash > 0) {
    if (text.indexOf('/', slash + 1) >= 0) return null;
    const part = readSum(unwrap(text.slice(0, slash)));
    const base = readSum(unwrap(text.slice(slash + 1)));
    return part && base ? { kind: 'ratio', part, base, percent } : null;
  }
  const terms = readSum(unwrap(text));
  return terms && terms.length > 0 ? { kind: 'sum', terms } : null;
}

function unwrap(text: string): string {
  return text.startsWith('(') && text.endsWith(')') && !text.slice(1, -1).includes('(') ? text.slice(1, -1) : text;
}

function readSum(given: string): SignedKey[] | null {
  // Brackets after a plus change nothing; after a minus they turn signs.
  const terms: SignedKey[] = [];
  let sign: 1 | -1 = 1;
  const outer: (1 | -1)[] = [1];
  let at = 0;
  let pending = true;
  let range: SignedKey | null = null;
  while (at < given.length) {
    const letter = given[at]!;
    const flip = outer[outer.length - 1]!;
    if (letter === '+' || letter === '-') {
      sign = letter === '+' ? 1 : -1;
      pending = true;
      at++;
    } else if (letter === '(') {
      outer.push((flip * sign) as 1 | -1);
      sign = 1;
      at++;
    } else if (letter === ')') {
      if (outer.length > 1) outer.pop();
      at++;
    } else if (letter === '.' || letter === '…') {
      while (given[at] === '.' || given[at] === '…') at++;
      range = terms[terms.length - 1] ?? null;
      if (!range) return null;
    } else {
      const key = /^[A-Za-zĐ]{0,2}\d{0,3}/.exec(given.slice(at))?.[0] ?? '';
      if (key === '' || !pending) return null;
      const signed = { key, sign: (sign * flip) as 1 | -1 };
      if (range) {
        for (let number = Number(range.key) + 1; number < Number(key) && terms.length < 200; number++)
          terms.push({ key: String(number), sign: signed.sign });
        range = null;
      }
      terms.push(signed);
      pending = false;
      at += key.length;
    }
  }
  return terms;
}
