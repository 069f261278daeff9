import * as Q from '../../lib/figures/rational';
import { readFigure } from '../../lib/figures/read-figure';
import duckling from './duckling-vi.json';

interface Example {
  readonly corpus: string;
  readonly input: string;
  readonly value: number;
  readonly value_max?: number;
  readonly unit?: string;
  readonly kind?: string;
}

/** Which bounds agree with the kind that the corpus gives; it does not tell "under" from "at most". */
const BOUNDS: Record<string, readonly unknown[]> = {
  value: [undefined],
  range: [undefined, 'about'],
  at_most: ['under', 'at-most'],
  at_least: ['over', 'at-least'],
};

describe(`strings of ${duckling.source}`, () => {
  test.each(duckling.examples as Example[])('$corpus: "$input" is $value $unit', (example) => {
    const { figure } = readFigure(example.input);
    expect(figure && Q.toExactString(figure.value)).toBe(Q.toExactString(Q.fromNumber(example.value)));
    const max = example.value_max === undefined ? undefined : Q.toExactString(Q.fromNumber(example.value_max));
    expect(figure?.max && Q.toExactString(figure.max)).toBe(max);
    if (example.corpus === 'ordinal') expect(figure?.unit).toBe('rank');
    else expect(figure?.unit).toBe(example.unit ?? null);
    if (example.kind) expect(BOUNDS[example.kind]).toContain(figure?.bound);
  });
});
