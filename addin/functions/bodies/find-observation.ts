import { compareFirmness } from '../../../lib/comparing/pick';
import * as Q from '../../../lib/figures/rational';
import type { Language } from '../../../lib/messages';
import type { FunctionMessages } from '../../../lib/messages/functions.vi';
import { askedIndicator, indicatorsByWord } from '../../../lib/observations/indicator-words';
import { indicatorById, suggestIndicators } from '../../../lib/observations/indicators';
import { labelKey } from '../../../lib/observations/labels';
import type { Dataset, Observation } from '../../../lib/observations/observation';
import { canonicalPeriod } from '../../../lib/observations/period';
import { readPeriodLabel } from '../../../lib/observations/period-label';
import { findProvince, NATION, suggestProvinces } from '../../../lib/observations/provinces';
import { periodLabel } from '../../../lib/sheets/words/period-label';
import { FunctionFault } from '../fault';
import { kindName, kindTest } from './kind';

/** What is asked for, in the asker's own words. */
export interface Asked {
  readonly province: string;
  readonly indicator: string;
  readonly period: string;
  /** Empty for the amount itself. */
  readonly kind: string;
}

/** The one observation that is asked for. Where there is none, or there are several that differ, the fault says what there is. */
export function findObservation(
  dataset: Dataset,
  asked: Asked,
  language: Language,
  messages: FunctionMessages,
): Observation {
  const province = provinceOf(asked.province, messages);
  const indicator = indicatorOf(asked.indicator, dataset, language, messages);
  const period = periodOf(asked.period, messages);
  const byId = new Map(dataset.observations.map((observation) => [observation.id, observation]));
  const wanted = kindTest(asked.kind, byId);
  if (!wanted) throw new FunctionFault('value', messages.unknownKind({ kind: asked.kind }));

  const ofIndicator = dataset.observations.filter((one) => one.province === province && one.indicator === indicator);
  const name = indicatorName(indicator, language);
  if (ofIndicator.length === 0) throw new FunctionFault('missing', messages.noIndicator({ province, indicator: name }));
  const inPeriod = ofIndicator.filter((one) => one.period === period);
  if (inPeriod.length === 0) {
    const periods = names(ofIndicator.map((one) => periodLabel(one.period, language, 'short')));
    throw new FunctionFault('missing', messages.noPeriod({ province, indicator: name, periods }));
  }
  const found = inPeriod.filter(wanted);
  if (found.length === 0) {
    const kinds = names(inPeriod.map((one) => kindName(one, language)));
    throw new FunctionFault('missing', messages.noKind({ province, indicator: name, kinds }));
  }
  return theOne(found, name, language, messages);
}

/** Equal printings are one figure; of unequal ones the firmer stands only where it is of the same kind. */
function theOne(
  found: readonly Observation[],
  name: string,
  language: Language,
  messages: FunctionMessages,
): Observation {
  const sorted = [...found].sort((a, b) => compareFirmness(a, b, () => null));
  const first = sorted[0]!;
  const others = sorted.filter((one) => !isSameFigure(one, first) && !isLessFirm(one, first));
  if (others.length === 0) return first;
  const figures = [first, ...others].map((one) => `${one.figure.literal} (${kindName(one, language)})`);
  throw new FunctionFault('missing', messages.severalFound({ indicator: name, figures: names(figures) }));
}

function isSameFigure(a: Observation, b: Observation): boolean {
  return (
    a.figure.unit === b.figure.unit &&
    Q.equals(a.figure.value, b.figure.value) &&
    a.figure.bound === b.figure.bound &&
    (a.scope ?? '') === (b.scope ?? '')
  );
}

/** A less firm figure of the same thing gives way: an estimate to the result, a plan to both. */
function isLessFirm(one: Observation, first: Observation): boolean {
  const same =
    one.flowStock === first.flowStock && (one.scope ?? '') === (first.scope ?? '') && one.role === first.role;
  return same && one.status !== first.status;
}

function provinceOf(text: string, messages: FunctionMessages): string {
  const found = findProvince(text)?.name ?? (labelKey(text) === labelKey(NATION) ? NATION : null);
  if (found !== null) return found;
  throw new FunctionFault('value', messages.unknownProvince({ text, near: suggestProvinces(text).join(', ') }));
}

function indicatorOf(text: string, dataset: Dataset, language: Language, messages: FunctionMessages): string {
  const found = indicatorsByWord(dataset.observations).get(labelKey(text)) ?? askedIndicator(text);
  if (found !== null && found !== undefined) return found;
  const near = suggestIndicators(text).map(({ name, nameEn }) => (language === 'vi' ? name : nameEn));
  throw new FunctionFault('value', messages.unknownIndicator({ text, near: near.join(', ') }));
}

function periodOf(text: string, messages: FunctionMessages): string {
  const found = canonicalPeriod(text) ?? readPeriodLabel(text)?.period ?? null;
  if (found !== null) return found;
  throw new FunctionFault('value', messages.unknownPeriod({ text }));
}

function indicatorName(id: string, language: Language): string {
  const known = indicatorById(id);
  return (language === 'vi' ? known?.name : known?.nameEn) ?? id;
}

function names(list: readonly string[]): string {
  return [...new Set(list)].slice(0, 6).join(', ');
}
