import type { Amount } from './amount';
import { wordAt } from './magnitude';
import type { QuantityOptions } from './quantity-match';

/** In running text a lone number word is a figure only with a unit or magnitude beside it ("tám dự án", not "hai bên"). */
export function speaksAlone(text: string, amount: Amount, options: QuantityOptions): boolean {
  if (options.phrase) return true;
  const first = wordAt(text, amount.start);
  if (first === 'không' && amount.words === 1) return false;
  if (amount.words > 1) return true;
  if (!amount.unit && !amount.magnitude) return false;
  if (amount.unit?.dimension === 'time' && first === 'năm') return false;
  return !IDIOMS.has(text.slice(amount.start, amount.end).toLowerCase());
}

/** Phrases whose number word counts nothing. */
const IDIOMS = new Set([
  'hai nước',
  'một lần',
  'một điểm',
  'một con',
  'một bộ',
  'một đôi',
  'một tổ',
  'một cái',
  'một mặt hàng',
]);
