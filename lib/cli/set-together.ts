import { worstVerdict } from '../checking/checkset/check-set';
import type { Finding } from '../checking/finding';
import { type CrossCheck, checkAcross, findingsBySource, type MatchSource } from '../matching';
import type { CheckedFile } from './check-file';
import { baseName } from './inputs';

/** Files that were set against each other. */
export interface SetTogether {
  readonly cross: CrossCheck;
  /** The file of each source of the check. */
  readonly owners: readonly CheckedFile[];
}

/** Sets the files against each other. */
export function setTogether(files: readonly CheckedFile[]): SetTogether {
  const owned = files.flatMap((file) => sourcesOfFile(file).map((source) => ({ file, source })));
  return { cross: checkAcross(owned.map(({ source }) => source)), owners: owned.map(({ file }) => file) };
}

/** Results with the findings across files: each stands with the first file it hangs on. */
export function withFindings(checked: readonly CheckedFile[], { cross, owners }: SetTogether): CheckedFile[] {
  const found = new Map<CheckedFile, Finding[]>();
  findingsBySource(cross).forEach((findings, index) => {
    const file = owners[index]!;
    found.set(file, [...(found.get(file) ?? []), ...findings]);
  });
  return checked.map((file) => {
    const across = found.get(file) ?? [];
    return across.length === 0 ? file : { ...file, across, verdict: worstVerdict([...file.findings, ...across]) };
  });
}

function sourcesOfFile({ file, date, sources, observations }: CheckedFile): readonly MatchSource[] {
  return sources ?? [{ id: baseName(file), ...(date ? { date } : {}), observations }];
}
