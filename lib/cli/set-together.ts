import { checkObservations } from '../checking/check-observations';
import { worstVerdict } from '../checking/checkset/check-set';
import type { Finding } from '../checking/finding';
import { mergeDatasets } from '../observations/dataset';
import type { CheckedFile } from './check-file';
import { baseName } from './inputs';

/**
 * Sets files against each other: what only shows when their figures stand side by side. A finding across files is added to the
 * first file it hangs on; files that are not in `together` stay as they are.
 */
export function setTogether(checked: readonly CheckedFile[], together: ReadonlySet<CheckedFile>): CheckedFile[] {
  const files = checked.filter((file) => together.has(file));
  const union = mergeDatasets(...files.map(({ observations }) => ({ sources: [], observations })));
  const across = checkObservations(union.observations).filter((finding) => sourcesOf(finding).size > 1);
  const added = new Map<CheckedFile, Finding[]>();
  for (const finding of across) {
    const sources = sourcesOf(finding);
    const first = files.find(
      ({ file, observations }) => sources.has(baseName(file)) || sources.has(observations[0]?.place.source ?? ''),
    );
    if (first) added.set(first, [...(added.get(first) ?? []), finding]);
  }
  return checked.map((file) => {
    const findings = [...file.findings, ...(added.get(file) ?? [])];
    return findings.length === file.findings.length ? file : { ...file, findings, verdict: worstVerdict(findings) };
  });
}

function sourcesOf(finding: Finding): Set<string> {
  return new Set(finding.figures.flatMap(({ place }) => place?.source ?? []));
}
