import { useCallback } from 'react';
import { type ReadScope, readBlocks, type Skipped } from '../../../excel/read-blocks';
import type { FindingView } from '../../engine/protocol';
import { usePane, type Work } from '../../state/PaneProvider';
import { leftOutLines } from './left-out';

/** Checks what the scope names and shows the findings. */
export function useChecking(): (work: Work) => Promise<void> {
  const { state, engine, dispatch, messages, language } = usePane();
  const { scope, selection } = state;
  return useCallback(
    async ({ stage, signal }) => {
      let findings: FindingView[];
      let skipped: readonly Skipped[] = [];
      if (scope === 'data') findings = await engine.check(selection, language);
      else if (scope.startsWith('source:'))
        findings = await engine.checkSource(scope.slice('source:'.length), language);
      else {
        stage('excel');
        const blocks = await readBlocks(scope as ReadScope, {
          signal,
          onProgress: (fraction) => stage('excel', fraction),
          onSkipped: (sheets) => {
            skipped = sheets;
          },
        });
        findings = await engine.checkBlocks(messages.thisWorkbook, blocks, language);
      }
      dispatch({ type: 'checked', findings, leftOut: leftOutLines(skipped, messages) });
    },
    [scope, selection, engine, dispatch, messages, language],
  );
}
