import { checkAcross, type MatchSource } from '../../lib/matching';
import { makePair } from '../../scripts/matching/pairs';
import { bestTime, report } from './measure';

/** Setting a report against its annex: a pair of 200 figures, and how the time grows with their number. */

function pairOf(rows: number): MatchSource[] {
  const pair = makePair({ seed: 1, rows });
  return [
    { id: 'bao-cao.docx', observations: pair.report },
    { id: 'phu-luc.xlsx', observations: pair.annex },
  ];
}

export function main(): void {
  const sources = pairOf(20);
  const start = performance.now();
  checkAcross(sources);
  const first = performance.now() - start;
  report('a pair of 200 figures, the first time', `${first.toFixed(1)} ms`, '< 200 ms', first < 200);
  const again = bestTime(() => checkAcross(sources));
  report('a pair of 200 figures, again', `${again.toFixed(1)} ms`, '< 200 ms', again < 200);
  const [small, large] = [pairOf(100), pairOf(1000)];
  const one = bestTime(() => checkAcross(small), 5);
  const ten = bestTime(() => checkAcross(large), 3, 1);
  const growth = ten / one;
  report('10,000 figures against 1,000', `${one.toFixed(0)} → ${ten.toFixed(0)} ms`, '< 20 times', growth < 20);
}

main();
