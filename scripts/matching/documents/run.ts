import { explainCross } from '../../../lib/matching';
import { badFindings, checkFiles, DOCUMENT_PAIRS, scoreSlip } from './score';

/** Prints the score of every pair; `verbose` also what was said where a slip was not found or not named. */
export async function scoreDocuments(verbose: boolean, print: (line: string) => void): Promise<void> {
  const total = { made: 0, found: 0, named: 0, stray: 0, false: 0 };
  for (const pair of DOCUMENT_PAIRS) {
    const { check } = await checkFiles(pair.files, pair.date);
    const matched = check.groups.filter(
      ({ code, members }) => code !== 'only-here' && members.some(({ source }) => source === 0),
    ).length;
    const own = check.groups.filter(({ members }) => members.some(({ source }) => source === 0)).length;
    const bad = badFindings(check);
    if (verbose) for (const finding of bad) print(`   FALSE ${explainCross(finding, 'vi')}`);
    if (verbose)
      for (const { members, code } of check.groups)
        if (code === 'only-here' && members[0]!.source === 0) {
          const { figure, indicator, role, period, province } = members[0]!.observation;
          print(`   alone ${figure.literal} ${indicator} ${role} ${period} ${province}`);
        }
    const scores = [];
    for (const slip of pair.slips) scores.push(await scoreSlip(pair, slip));
    const found = scores.filter((score) => score.found).length;
    const named = scores.filter((score) => score.named).length;
    const stray = scores.reduce((sum, score) => sum + score.stray.length, 0);
    print(
      `${pair.name.padEnd(34)} matched ${String(matched).padStart(3)}/${String(own).padEnd(3)} false ${bad.length} · slips ${pair.slips.length} found ${found} named ${named} elsewhere ${stray}`,
    );
    if (verbose)
      for (const { slip, own: said, found: isFound, named: isNamed, stray: others } of scores) {
        if (isFound && isNamed && others.length === 0) continue;
        const what = 'cell' in slip ? `${slip.cell} = ${slip.value}` : `${slip.from} → ${slip.to}`;
        print(`   ${isFound ? (isNamed ? 'stray' : 'UNNAMED') : 'MISSED'} ${slip.kind} ${what}`);
        for (const finding of [...said, ...others])
          print(`      ${finding.code} ${finding.details?.slip ?? ''}: ${explainCross(finding, 'vi')}`);
      }
    total.made += pair.slips.length;
    total.found += found;
    total.named += named;
    total.stray += stray;
    total.false += bad.length;
  }
  print(
    `slips ${total.made} found ${total.found} named ${total.named} elsewhere ${total.stray}, false on clean pairs ${total.false}`,
  );
}
