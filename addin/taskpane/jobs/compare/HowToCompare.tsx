import { Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Measure } from '../../../../lib/comparing/comparison';
import type { ComparisonChoice, OpenedData } from '../../engine/protocol';
import { useMessages } from '../../language';
import { ChoiceList } from '../../parts/ChoiceList';

const MEASURES: readonly Measure[] = ['growth', 'plan-ratio', 'rank', 'difference', 'ratio'];

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '6px 8px',
  },
  summary: { cursor: 'pointer', overflowWrap: 'anywhere' },
  inside: { display: 'flex', flexDirection: 'column', gap: '10px', paddingBlockStart: '8px' },
  field: { display: 'flex', flexDirection: 'column', gap: '2px' },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexWrap: 'wrap' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly opened: OpenedData;
  readonly provinces: readonly string[];
  readonly how: ComparisonChoice;
  readonly onChange: (how: ComparisonChoice) => void;
}

/** What stands across, of which periods, and what is computed below the figures. Folded, it says what is chosen. */
export function HowToCompare({ opened, provinces, how, onChange }: Props) {
  const messages = useMessages();
  const styles = useStyles();
  const words = messages.how;
  const across = how.direction === 'periods-across';
  const relative = how.measures.includes('difference') || how.measures.includes('ratio');
  const set = (change: Partial<ComparisonChoice>) => onChange({ ...how, ...change });

  const toggle = (measure: Measure, on: boolean) =>
    set({ measures: MEASURES.filter((one) => (one === measure ? on : how.measures.includes(one))) });

  /** Periods beside each other have no rank: it is of provinces in one period. */
  const turn = (direction: ComparisonChoice['direction']) =>
    set({
      direction,
      measures: direction === 'periods-across' ? how.measures.filter((one) => one !== 'rank') : how.measures,
    });

  const chosen = [
    words.directions[how.direction ?? 'auto'],
    how.when === 'chosen'
      ? words.chosenPeriods({ count: how.periods.length })
      : across
        ? words.allPeriods
        : words.when[how.when],
    ...how.measures.map((measure) => words.measures[measure]),
  ].join(' · ');

  return (
    <details className={styles.box}>
      <summary className={styles.summary}>
        {words.title}: {chosen}
      </summary>
      <div className={styles.inside}>
        <Pick
          label={words.direction}
          value={how.direction ?? 'auto'}
          options={(['auto', 'provinces-across', 'indicators-across', 'periods-across'] as const).map((id) => [
            id,
            words.directions[id],
          ])}
          onPick={(value) => turn(value === 'auto' ? null : value)}
        />
        <Pick
          label={words.period}
          value={across && how.when !== 'chosen' ? 'latest-common' : how.when}
          options={
            across
              ? [
                  ['latest-common', words.allPeriods],
                  ['chosen', words.when.chosen],
                ]
              : (['latest-common', 'each-latest', 'chosen'] as const).map((id) => [id, words.when[id]])
          }
          onPick={(when) => set({ when })}
        />
        {how.when === 'chosen' ? (
          <>
            <ChoiceList
              title={words.periods}
              choices={opened.periods}
              chosen={how.periods}
              searchLabel={words.searchPeriods}
              onChange={(periods) => set({ periods })}
            />
            {how.periods.length === 0 ? <span className={styles.hint}>{words.noPeriod}</span> : null}
          </>
        ) : null}
        <fieldset className={styles.group}>
          <legend>{words.compute}</legend>
          {MEASURES.map((measure) => (
            <Checkbox
              key={measure}
              label={words.measures[measure]}
              checked={how.measures.includes(measure)}
              disabled={measure === 'rank' && across}
              onChange={(_, data) => toggle(measure, data.checked === true)}
            />
          ))}
        </fieldset>
        {relative ? (
          <Pick
            label={words.against}
            value={how.benchmark ?? ''}
            options={[
              ['', words.firstProvince],
              ...[...opened.benchmarks, ...opened.provinces.filter(({ id }) => provinces.includes(id))].map(
                ({ id, label }) => [id, label] as const,
              ),
            ]}
            onPick={(id) => set({ benchmark: id === '' ? null : id })}
          />
        ) : null}
        {how.measures.includes('rank') ? (
          <Checkbox
            label={words.rankUnequal}
            checked={how.rankUnequal}
            onChange={(_, data) => set({ rankUnequal: data.checked === true })}
          />
        ) : null}
      </div>
    </details>
  );
}

interface PickProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly (readonly [Id, string])[];
  readonly onPick: (id: Id) => void;
}

function Pick<Id extends string>({ label, value, options, onPick }: PickProps<Id>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Select id={id} size="small" value={value} onChange={(_, data) => onPick(data.value as Id)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  );
}
