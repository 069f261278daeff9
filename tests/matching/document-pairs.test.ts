import { explainCross } from '../../lib/matching';
import type { DocumentSlip } from '../../scripts/matching/documents/pair';
import { badFindings, checkFiles, DOCUMENT_PAIRS, scoreSlip } from '../../scripts/matching/documents/score';

const what = (slip: DocumentSlip): string =>
  'cell' in slip ? `${slip.sheet}!${slip.cell} = ${slip.value}` : `"${slip.from}" → "${slip.to}"`;

describe.each(DOCUMENT_PAIRS.map((pair) => [pair.name, pair] as const))('%s', (_name, pair) => {
  test('as written the files say the same', async () => {
    const { check } = await checkFiles(pair.files, pair.date);
    expect(badFindings(check).map((finding) => explainCross(finding, 'vi'))).toEqual([]);
    const spoken = check.groups.filter(
      ({ members, code }) => code === 'agree' && members.some(({ source }) => source === 0),
    );
    expect(spoken.length).toBeGreaterThan(1);
  });

  test.each(pair.slips.map((slip) => [`${slip.kind}: ${what(slip)}`, slip] as const))('%s', async (_title, slip) => {
    const { found, named, stray } = await scoreSlip(pair, slip);
    expect({ found, named, stray: stray.map((finding) => explainCross(finding, 'vi')) }).toEqual({
      found: true,
      named: true,
      stray: [],
    });
  });
});
