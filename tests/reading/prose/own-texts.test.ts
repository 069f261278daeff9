import { readProse } from '../../../lib/reading/prose/read-prose';
import { addToTally, emptyTally, f1 } from './composites';
import { OWN_TEXTS } from './own-texts';
import { unmark } from './own-texts/markup';

describe('labelled texts of our own', () => {
  const tally = emptyTally();

  test.each(OWN_TEXTS.map((own) => [own.name, own] as const))('%s', (name, own) => {
    const { text, labels } = unmark(own);
    const reading = readProse(text, { doc: name, ...(own.date ? { date: own.date } : {}) });
    expect(reading.subject).toBe(own.province);
    addToTally(tally, name, labels, reading);
    const alone = emptyTally();
    addToTally(alone, name, labels, reading);
    expect(f1(alone.quantity, alone.predicted, alone.gold)).toBeGreaterThanOrEqual(0.8);
  });

  test('taken together they reach what the reader promises', () => {
    expect(f1(tally.quantity, tally.predicted, tally.gold)).toBeGreaterThanOrEqual(0.97);
    expect(f1(tally.qualifier, tally.predicted, tally.gold)).toBeGreaterThanOrEqual(0.97);
    expect(f1(tally.claim, tally.predicted, tally.gold)).toBeGreaterThanOrEqual(0.95);
    expect(f1(tally.observation, tally.predicted, tally.gold)).toBeGreaterThanOrEqual(0.88);
    expect(f1(tally.relation, tally.relationPredicted, tally.relationGold)).toBeGreaterThanOrEqual(0.9);
  });

  test('the surest four fifths of the claims are right', () => {
    const sorted = [...tally.judged].sort((a, b) => b.confidence - a.confidence);
    const surest = sorted.slice(0, Math.round(sorted.length * 0.8));
    expect(surest.filter((each) => each.right).length / surest.length).toBeGreaterThanOrEqual(0.97);
  });
});
