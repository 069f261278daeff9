import type { Figure } from '../../lib/figures/figure';
import { readFigure } from '../../lib/figures/read-figure';
import { type CrossCheck, checkAcross, type MatchSource } from '../../lib/matching';
import type { Observation } from '../../lib/observations/observation';

/** A figure read from its print. */
export function figureOf(text: string): Figure {
  const { figure } = readFigure(text, { language: 'vi' });
  if (figure === null) throw new Error(`no figure in "${text}"`);
  return figure;
}

let made = 0;

/** An observation of Thanh Hóa's budget revenue in 2022 in a text, but for what is given. */
export function said(text: string, more: Partial<Observation> = {}): Observation {
  made++;
  return {
    id: `o${made}`,
    figure: figureOf(text),
    indicator: 'state_budget_revenue',
    province: 'Thanh Hóa',
    period: '2022',
    role: 'level',
    flowStock: 'flow',
    status: 'actual',
    place: { source: 'bao-cao.docx', start: made * 100, end: made * 100 + text.length },
    ...more,
  };
}

/** The same, in a cell of the annex. */
export function cell(address: string, text: string, more: Partial<Observation> = {}): Observation {
  return said(text, { place: { source: 'phu-luc.xlsx', sheet: 'Biểu 1', cell: address }, ...more });
}

/** A report against its annex. */
export function against(
  report: readonly Observation[],
  annex: readonly Observation[],
  more: readonly MatchSource[] = [],
): CrossCheck {
  return checkAcross([
    { id: 'bao-cao.docx', observations: report },
    { id: 'phu-luc.xlsx', observations: annex },
    ...more,
  ]);
}

/** Codes of all findings but those of figures that stand alone. */
export function codes(check: CrossCheck): string[] {
  return check.findings.map(({ code }) => code).filter((code) => code !== 'only-here');
}
