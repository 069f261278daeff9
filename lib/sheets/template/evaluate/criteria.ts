import { compare, FormulaError, type Scalar, toNumber } from './scalar';

const OPERATOR = /^(<=|>=|<>|=|<|>)/;

/** The test that a criterion of SUMIFS, COUNTIFS … stands for: 5, ">=5", "<>", "Hải*". */
export function makeCriterion(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion !== 'string') {
    const wanted = criterion ?? 0;
    return (value) => value !== null && sameKind(value, wanted) && compare(value, wanted) === 0;
  }
  const operator = OPERATOR.exec(criterion)?.[0] ?? '';
  const rest = criterion.slice(operator.length);
  const number = rest.trim() === '' ? null : toNumber(rest);
  const numeric = typeof number === 'number';
  if (operator === '' || operator === '=' || operator === '<>') {
    const equals = numeric ? equalsNumber(number) : equalsText(rest, operator !== '');
    return operator === '<>' ? (value) => !equals(value) : equals;
  }
  const wanted: Scalar = numeric ? number : rest;
  return (value) => {
    if (value === null || !sameKind(value, wanted)) return false;
    const order = compare(value, wanted);
    if (order instanceof FormulaError) return false;
    return operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  };
}

function sameKind(value: Scalar, wanted: Scalar): boolean {
  return typeof value === typeof wanted;
}

function equalsNumber(number: number): (value: Scalar) => boolean {
  return (value) =>
    value === number || (typeof value === 'string' && value.trim() !== '' && toNumber(value) === number);
}

function equalsText(text: string, operator: boolean): (value: Scalar) => boolean {
  // "=" alone asks for blank cells; an empty criterion for blank ones or empty texts.
  if (text === '') return (value) => value === null || (!operator && value === '');
  if (!/[*?~]/.test(text)) {
    const wanted = text.toLowerCase();
    return (value) => typeof value === 'string' && value.toLowerCase() === wanted;
  }
  return (value) => typeof value === 'string' && matchesWildcard(value.toLowerCase(), text.toLowerCase());
}

/** `*` any text, `?` any character, `~` takes the next character as it is. Linear steps back to the last star only. */
export function matchesWildcard(text: string, pattern: string): boolean {
  let at = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const sign = pattern[index];
    const escaped = sign === '~' && index + 1 < pattern.length;
    if (sign === '*') {
      star = index++;
      resume = at;
    } else if (sign !== undefined && (escaped ? pattern[index + 1] === text[at] : sign === '?' || sign === text[at])) {
      index += escaped ? 2 : 1;
      at++;
    } else if (star >= 0) {
      index = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[index] === '*') index++;
  return index === pattern.length;
}
