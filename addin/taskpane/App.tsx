import { FluentProvider, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import type { Language } from '../../lib/messages';
import type { EngineClient } from './engine/engine-client';
import { DataJob } from './jobs/DataJob';
import { LanguageProvider } from './language';
import { BusyBar } from './parts/BusyBar';
import { LoadGuard } from './parts/LoadGuard';
import { NoticeBar } from './parts/NoticeBar';
import { TakeBack } from './parts/TakeBack';
import { onAskedCheck } from './state/asked-check';
import { usePersistence } from './state/keep-session';
import { PaneProvider, usePane } from './state/PaneProvider';
import { JOBS, type Job } from './state/pane-state';
import { useTheme } from './theme';

const useStyles = makeStyles({
  root: { height: '100vh', display: 'flex', flexDirection: 'column' },
  // Excel draws its own menu over the top right corner of the pane.
  tabs: {
    flexShrink: 0,
    paddingInlineEnd: '26px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // One line always: where the six do not fit, the line scrolls, and a tab that gets the focus comes into view.
  list: {
    flexWrap: 'nowrap',
    overflowX: 'auto',
    scrollbarWidth: 'none',
    '&::-webkit-scrollbar': { display: 'none' },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  tab: {
    flexShrink: 0,
    paddingInlineStart: '5px',
    paddingInlineEnd: '5px',
    '@media (max-width: 420px)': {
      paddingInlineStart: '1px',
      paddingInlineEnd: '1px',
      '& .fui-Tab__content, & .fui-Tab__content--reserved-space': {
        fontSize: tokens.fontSizeBase200,
        paddingInline: '1px',
      },
    },
    '@media (max-width: 350px)': {
      paddingInlineStart: 0,
      paddingInlineEnd: 0,
      '& .fui-Tab__content, & .fui-Tab__content--reserved-space': { fontSize: '11.5px' },
    },
  },
  body: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
  },
  // The body scrolls; nothing in the panel gives way.
  panel: { padding: '12px', display: 'flex', flexDirection: 'column', gap: '12px', '& > *': { flexShrink: 0 } },
  link: { color: 'inherit' },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    padding: '4px 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Fetched when they are first looked at: they would weigh on the first load. */
const CompareJob = lazy(async () => ({ default: (await import('./jobs/CompareJob')).CompareJob }));
const CheckJob = lazy(async () => ({ default: (await import('./jobs/CheckJob')).CheckJob }));
const SourcesJob = lazy(async () => ({ default: (await import('./jobs/SourcesJob')).SourcesJob }));
const AcrossJob = lazy(() => import('./jobs/across/AcrossJob'));
const TemplatesJob = lazy(async () => ({ default: (await import('./jobs/TemplatesJob')).TemplatesJob }));

const VIEWS: Record<Job, ComponentType> = {
  data: DataJob,
  compare: CompareJob,
  templates: TemplatesJob,
  check: CheckJob,
  across: AcrossJob,
  sources: SourcesJob,
};

function Shell() {
  const { state, dispatch, messages } = usePane();
  const styles = useStyles();
  usePersistence();
  useEffect(() => onAskedCheck(() => dispatch({ type: 'check-asked' })), [dispatch]);
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as the tab in view changes, by whatever means
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [state.job]);
  const View = VIEWS[state.job];
  return (
    <div className={styles.root}>
      <header className={styles.tabs}>
        <h1 className={styles.unseen}>{messages.appName}</h1>
        <TabList
          ref={list}
          className={styles.list}
          size="small"
          selectedValue={state.job}
          onTabSelect={(_, data) => dispatch({ type: 'job', job: data.value as Job })}
          aria-label={messages.appName}
        >
          {JOBS.map((job) => (
            <Tab key={job} className={styles.tab} id={`tab-${job}`} value={job} aria-controls="job-panel">
              {messages.jobs[job]}
            </Tab>
          ))}
        </TabList>
      </header>
      <NoticeBar />
      <main className={styles.body}>
        <div id="job-panel" role="tabpanel" aria-labelledby={`tab-${state.job}`} className={styles.panel}>
          <LoadGuard key={state.job} text={messages.notLoaded}>
            <Suspense fallback={<span role="status">{messages.working}</span>}>
              <View />
            </Suspense>
          </LoadGuard>
        </div>
      </main>
      <footer className={styles.foot}>
        <BusyBar />
        <TakeBack />
        <span>
          {messages.privacy}{' '}
          <a className={styles.link} href="help.html" target="_blank" rel="noreferrer">
            {messages.help}
          </a>
        </span>
      </footer>
    </div>
  );
}

interface Props {
  readonly engine: EngineClient;
  readonly language: Language;
  readonly startJob: string | null;
}

export function App({ engine, language, startJob }: Props) {
  const theme = useTheme();
  return (
    <FluentProvider theme={theme} lang={language}>
      <LanguageProvider language={language}>
        <PaneProvider engine={engine} startJob={startJob}>
          <Shell />
        </PaneProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}
