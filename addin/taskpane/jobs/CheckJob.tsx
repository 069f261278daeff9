import { Button, Checkbox, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { replaceNumber } from '../../excel/edit-cell';
import { goToCell } from '../../excel/go-to';
import { markCells, unmarkCells } from '../../excel/mark-cells';
import type { CellPlace, RepairView } from '../engine/protocol';
import { FindingGroups } from '../parts/FindingGroups';
import { usePane } from '../state/PaneProvider';
import { type CheckScope, writtenPlace } from '../state/pane-state';
import { useChecking } from './check/use-checking';
import { useRecheck } from './check/use-recheck';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
});

const LIVE: readonly CheckScope[] = ['selection', 'sheet', 'workbook'];

/** What the figures say of each other, grouped by the four words; a click goes to the cell. */
export function CheckJob() {
  const { state, dispatch, messages, run } = usePane();
  const styles = useStyles();
  const scopeId = useId();
  const [watching, setWatching] = useState(false);
  const check = useChecking();
  const isLive = LIVE.includes(state.scope);
  const { time, isStale } = useRecheck(isLive ? state.findings : null, watching, check);
  const disabled = state.busy !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as nothing else runs
  useEffect(() => {
    if (!state.checkAtOnce || disabled) return;
    dispatch({ type: 'checking' });
    void run(check);
  }, [state.checkAtOnce, disabled]);
  const nothingOpen = state.scope === 'data' && !state.opened?.figures;

  const say = (text: string) => dispatch({ type: 'notice', notice: { intent: 'success', text } });
  const show = (place: CellPlace) => void run(() => goToCell(place.sheet, place.cell));

  const repair = (edit: NonNullable<RepairView['edit']>) =>
    void run(async ({ stage }) => {
      stage('writing');
      const snapshot = await replaceNumber(edit.sheet, edit.cell, edit.expected, edit.value);
      if (!snapshot) {
        dispatch({ type: 'notice', notice: { intent: 'warning', text: messages.repairStale } });
        return;
      }
      dispatch({ type: 'wrote', write: { kind: 'cells', snapshots: [snapshot] } });
      await check({ stage, signal: new AbortController().signal });
      say(messages.repaired({ cell: edit.cell, from: edit.expected, to: String(edit.value) }));
    });

  const mark = () =>
    run(async ({ stage }) => {
      stage('writing');
      const cells = (state.findings ?? [])
        .filter(({ word }) => word === 'inconsistent')
        .flatMap(({ figures }) =>
          figures.flatMap(({ cell, observation }) => cell ?? writtenPlace(state.written, observation) ?? []),
        );
      if (cells.length === 0) say(messages.nothingToMark);
      else say(messages.marked({ cells: await markCells(cells) }));
    });

  const unmark = () =>
    run(async ({ stage }) => {
      stage('writing');
      say(messages.unmarked({ cells: await unmarkCells() }));
    });

  return (
    <>
      <Text>{messages.checkIntro}</Text>
      <div className={styles.field}>
        <label htmlFor={scopeId}>{messages.scope}</label>
        <Select
          id={scopeId}
          value={state.scope}
          disabled={disabled}
          onChange={(_, data) => dispatch({ type: 'scope', scope: data.value as CheckScope })}
        >
          <option value="data">{messages.scopes.data}</option>
          <option value="selection">{messages.scopes.selection}</option>
          <option value="sheet">{messages.scopes.sheet}</option>
          <option value="workbook">{messages.scopes.workbook}</option>
          {(state.opened?.sources ?? [])
            .filter(({ form }) => form !== 'bundled')
            .map(({ key, name }) => (
              <option key={key} value={`source:${key}`}>
                {name}
              </option>
            ))}
        </Select>
      </div>
      {nothingOpen ? <Text className={styles.note}>{messages.chooseDataFirst}</Text> : null}
      <Button appearance="primary" disabled={disabled || nothingOpen} onClick={() => void run(check)}>
        {messages.runCheck}
      </Button>
      {isLive ? (
        <Checkbox
          checked={watching}
          label={messages.watch}
          onChange={(_, data) => setWatching(data.checked === true)}
        />
      ) : null}
      {state.findings ? (
        <>
          <Text aria-live="polite">
            {state.findings.length === 0 ? messages.noFindings : messages.findingsSummary(counts(state.findings))}
            {time ? ` ${messages.recheckedAt({ time })}` : ''}
          </Text>
          {[...(isStale ? [messages.stale] : []), ...state.leftOut].map((line) => (
            <Text key={line} className={styles.note} role="status">
              {line}
            </Text>
          ))}
          {state.findings.length > 0 ? (
            <div className={styles.actions}>
              <Button size="small" disabled={disabled} onClick={() => void mark()}>
                {messages.mark}
              </Button>
              <Button size="small" disabled={disabled} onClick={() => void unmark()}>
                {messages.unmark}
              </Button>
            </div>
          ) : null}
          <FindingGroups findings={state.findings} written={state.written} onShow={show} onRepair={repair} />
        </>
      ) : null}
    </>
  );
}

function counts(findings: readonly { readonly word: string }[]) {
  const of = (word: string) => findings.filter((finding) => finding.word === word).length;
  return {
    inconsistent: of('inconsistent'),
    conditional: of('consistent-if'),
    unchecked: of('unchecked'),
    consistent: of('consistent'),
  };
}
