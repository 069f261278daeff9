import fc from 'fast-check';
import { readProse } from '../../../../lib/reading/prose/read-prose';
import { PASSAGES } from './passages';

function read(text: string, date = '2024-01-10') {
  return readProse(text, { doc: 'test', date });
}

/** "indicator role value period" of each figure. */
function facts(text: string, date?: string): string[] {
  return read(text, date).observations.map(
    ({ indicator, role, figure, period }) =>
      `${indicator} ${role} ${Number(figure.value.num) / Number(figure.value.den)} ${period}`,
  );
}

describe('English passages', () => {
  test.each(PASSAGES.map((passage) => [passage.text, passage] as const))('"%s"', (_, { text, date, figures }) => {
    const { observations } = read(text, date);
    const literals = new Map(observations.map(({ id, figure }) => [id, figure.literal]));
    expect(observations).toHaveLength(figures.length);
    for (const [index, [literal, indicator, role, period, province, whole]] of figures.entries()) {
      const found = observations[index]!;
      expect(literal.startsWith(found.figure.literal)).toBe(true);
      const parent = found.relatesTo === undefined ? '' : literals.get(found.relatesTo)!;
      const got = [found.indicator, found.role, found.period, found.province, parent];
      const expected = [indicator, role, period, province, whole ?? ''].map((field, i) =>
        field === '*' ? got[i] : field,
      );
      if (whole?.startsWith(parent) && parent !== '') expected[4] = parent;
      expect(got).toEqual(expected);
    }
  });
});

describe('what the words say of a figure', () => {
  test.each([
    ['Exports of Nam Dinh were over $2.1 billion in 2023.', 'over', 'actual'],
    ['Exports of Nam Dinh were at least $2.1 billion in 2023.', 'at-least', 'actual'],
    ['Exports of Nam Dinh are estimated at nearly $2.1 billion in 2023.', 'under', 'estimate'],
    ['Exports of Nam Dinh are expected to reach around $2.1 billion in 2024.', 'about', 'forecast'],
    ['Nam Dinh plans exports of $2.1 billion in 2024.', undefined, 'plan'],
    ['Preliminary figures put exports of Nam Dinh at $2.1 billion in 2023.', undefined, 'preliminary'],
  ])('"%s" is %s and %s', (text, bound, status) => {
    const [observation] = read(text).observations;
    expect([observation?.figure.bound, observation?.status]).toEqual([bound, status]);
  });

  test.each([
    [
      'State budget revenue of Ha Nam reached VND10,500 billion in 2023, equal to 130% of the estimate of VND9,000 billion.',
      2,
      'plan',
      '2023',
    ],
    ['Exports of Ha Nam were $2.0 billion in 2023, up 10% compared to 2022 ($1.8 billion).', 2, 'actual', '2022'],
    ['Exports of Ha Nam were $2.0 billion in 2023, up from $1.8 billion a year earlier.', 1, 'actual', '2022'],
  ])('"%s": what a figure is set against is no second printing of it', (text, index, status, period) => {
    const observation = read(text).observations[index]!;
    expect([observation.status, observation.period]).toEqual([status, period]);
  });

  test('a decrease is negative and a fall to a level is not', () => {
    expect(facts('In 2023 exports of Ca Mau fell 5.2% to $1.1 billion.')).toEqual([
      'exports growth_yoy -5.2 2023',
      'exports level 1100000000 2023',
    ]);
  });

  test('three decimals of an amount in dong keep the grouped reading beside the English one', () => {
    const [observation] = read(
      'State budget revenue of Ha Nam reached 13.995 billion VND in 2023, up 5% year on year.',
    ).observations;
    expect(observation!.reading!.alternatives.map(({ reason }) => reason)).toContain('dot-groups');
  });

  test('dates, decisions, articles and phone numbers are no figures', () => {
    const text =
      'Under Decision No. 1234/QD-UBND dated 15 March 2023, Article 5, the hotline of the province is 0220 3853 333 and the office of the department is in Ward 7.';
    expect(read(text).observations).toEqual([]);
  });

  test('names keep their accents and the text is English all the same', () => {
    const [observation] = read(
      'Quảng Ninh recorded GRDP growth of 11.66 per cent in the first nine months of 2025.',
    ).observations;
    expect([observation?.province, observation?.period]).toEqual(['Quảng Ninh', '2025-9M']);
  });

  test('a line broken within a sentence is joined, and offsets stay', () => {
    const text =
      'In 2021 gross retail sales of goods in Quang Tri\n province reached 18,942.67 billion\nVND, a rise of 5.34% compared to 2020.';
    for (const { figure, place } of read(text).observations)
      if ('start' in place) expect(text.slice(place.start, place.end)).toBe(figure.literal);
    expect(facts(text)[1]).toBe('retail_sales growth_yoy 5.34 2021');
  });

  test('confidence is below that of the same statement in Vietnamese', () => {
    const [english] = read('State budget revenue of Ha Nam reached VND5,000 billion in 2023.').observations;
    const [vietnamese] = read('Thu ngân sách nhà nước tỉnh Hà Nam năm 2023 đạt 5.000 tỷ đồng.').observations;
    expect(english!.indicator).toBe(vietnamese!.indicator);
    expect(english!.reading!.confidence).toBeLessThan(vietnamese!.reading!.confidence);
  });
});

const WORDS =
  'the GRDP of Ha Nam reached VND 5,000 billion in 2023 , up 6.6% ( US$574 million ) and of which exports fell to 1.2 respectively first nine months year-on-year 2016-2020 . 54 new FDI projects 31/2/2023 Q3 / plan by %'.split(
    ' ',
  );

test('any row of such words is read without an error and every figure stands where it says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
      const text = `The province and the year of ${words.join(' ')}`;
      for (const { figure, place } of read(text).observations)
        if ('start' in place) expect(text.slice(place.start, place.end)).toBe(figure.literal);
    }),
    { numRuns: 60 },
  );
});

test('a long text is read to its end', () => {
  const text = 'Exports of Ha Nam reached $1.2 billion in 2023, up 5% year on year. '.repeat(3000);
  expect(read(text).observations).toHaveLength(6000);
});
