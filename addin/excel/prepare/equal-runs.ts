/** Width or height of a line, and whether it is hidden. */
export interface Line {
  readonly size: number | undefined;
  readonly hidden: boolean;
}

export interface EqualRun extends Line {
  readonly first: number;
  readonly count: number;
}

/** Neighbouring lines alike as one run; lines of which nothing is said are left out. */
export function equalRuns(lines: readonly Line[]): EqualRun[] {
  const runs: EqualRun[] = [];
  for (let first = 0; first < lines.length; ) {
    const { size, hidden } = lines[first]!;
    let end = first + 1;
    while (end < lines.length && lines[end]!.size === size && lines[end]!.hidden === hidden) end++;
    if (size !== undefined || hidden) runs.push({ first, count: end - first, size, hidden });
    first = end;
  }
  return runs;
}
