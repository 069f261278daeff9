/** Milliseconds of one run: the best of `runs` after a warm-up, since whatever else the machine does only adds. */
export function bestTime(work: () => void, runs = 9, warmUp = 3): number {
  for (let i = 0; i < warmUp; i++) work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

export function report(what: string, value: string, wanted: string, ok: boolean): void {
  console.log(`${ok ? 'ok  ' : 'MISS'} ${what.padEnd(58)} ${value.padStart(16)}   wanted ${wanted}`);
}

export function compared(what: string, ours: number, theirs: number, peer: string): void {
  console.log(
    `     ${what.padEnd(58)} ${(theirs / ours).toFixed(1).padStart(14)}x   ${peer}: ${theirs.toFixed(2)} ms, ours ${ours.toFixed(2)} ms`,
  );
}

/** A small generator of numbers, the same on every run. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
