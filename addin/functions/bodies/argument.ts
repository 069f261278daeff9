import type { Figure } from '../../../lib/figures/figure';
import * as Q from '../../../lib/figures/rational';
import { readFigure } from '../../../lib/figures/read-figure';
import type { FunctionMessages } from '../../../lib/messages/functions.vi';
import { FunctionFault } from '../fault';

/** What Excel hands over for one cell or constant. Cells with a format of their own may come as objects. */
export type CellInput = string | number | boolean | null | undefined | { readonly basicValue?: unknown };

/** A figure as it was given: printed text, or a number whose rounding is its shortest decimal form. */
export interface Given {
  readonly figure: Figure;
  /** Decimal text of a number; null for printed text. */
  readonly decimal: string | null;
}

/** The figure in an argument; null where the cell is empty or the argument left out. */
export function readGiven(input: CellInput, messages: FunctionMessages): Given | null {
  const value = plainValue(input);
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return fromNumber(value, messages);
  const text = String(value);
  if (text.trim() === '') return null;
  if (typeof value !== 'string') throw new FunctionFault('value', messages.notAFigure({ text }));
  const { figure, how } = readFigure(text);
  if (!figure) throw new FunctionFault('value', messages.notAFigure({ text: shorten(text) }));
  if (how.includes('text-left-over'))
    throw new FunctionFault('value', messages.severalFigures({ text: shorten(text) }));
  return { figure, decimal: null };
}

/** Words in an argument; empty where it was left out. */
export function readWords(input: CellInput): string {
  const value = plainValue(input);
  return value === null || value === undefined ? '' : String(value).trim();
}

function plainValue(input: CellInput): unknown {
  return typeof input === 'object' && input !== null ? (input.basicValue ?? null) : input;
}

function fromNumber(value: number, messages: FunctionMessages): Given {
  if (!Number.isFinite(value)) throw new FunctionFault('value', messages.notAFigure({ text: String(value) }));
  const exact = Q.fromNumber(value);
  const decimals = Q.exactDecimals(exact) ?? 0;
  const decimal = Q.toDecimalString(exact, decimals);
  const granule = Q.powerOfTen(-decimals);
  return { figure: { literal: decimal, value: exact, granule, decimals, unit: null, magnitude: null }, decimal };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
