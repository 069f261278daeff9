import { worstVerdict } from '../checking/checkset/check-set';
import type { Finding } from '../checking/finding';
import { type CrossCheck, checkAcross, findingsBySource, type MatchSource } from '../matching';
import type { CheckedFile } from './check-file';
import { baseName } from './inputs';

/** Files after they were set against each other. */
export interface SetTogether {
  readonly files: readonly CheckedFile[];
  readonly cross: CrossCheck;
}

/**
 * Sets files against each other. A finding across files stands in the result of the first file it hangs on; files that are not in
 * `together` stay as they are.
 */
export function setTogether(checked: readonly CheckedFile[], together: ReadonlySet<CheckedFile>): SetTogether {
  const files = checked.filter((file) => together.has(file));
  const owned = files.flatMap((file) => sourcesOfFile(file).map((source) => ({ file, source })));
  const cross = checkAcross(owned.map(({ source }) => source));
  const found = new Map<CheckedFile, Finding[]>();
  findingsBySource(cross).forEach((findings, index) => {
    const { file } = owned[index]!;
    found.set(file, [...(found.get(file) ?? []), ...findings]);
  });
  return {
    cross,
    files: checked.map((file) => {
      const across = found.get(file) ?? [];
      return across.length === 0 ? file : { ...file, across, verdict: worstVerdict([...file.findings, ...across]) };
    }),
  };
}

function sourcesOfFile({ file, date, sources, observations }: CheckedFile): readonly MatchSource[] {
  return sources ?? [{ id: baseName(file), ...(date ? { date } : {}), observations }];
}
