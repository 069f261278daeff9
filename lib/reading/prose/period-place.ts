import type { Token } from './tokens';

/** In how many open brackets a token stands. */
export function depthOf(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if (tokens[i]!.word === '(') depth++;
    else if (tokens[i]!.word === ')' && depth > 0) depth--;
  }
  return depth;
}

const LINKS = new Set([
  'trong',
  'vào',
  'của',
  'ở',
  'tại',
  'cho',
  'tính',
  'thời',
  'điểm',
  '(',
  'giai',
  'đoạn',
  'khoảng',
]);

/** Only linking words stand between a figure and the expression after it. */
export function isBeside(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ');
  if (/^(?:trong|suốt) \d+ (?:năm|quý|tháng)(?: liên tiếp| liền| qua| gần đây| liên tục)* \(?$/.test(words))
    return true;
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if (!LINKS.has(tokens[i]!.word)) return false;
  return true;
}
