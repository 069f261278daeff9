import { FluentProvider, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import type { Language } from '../../lib/messages';
import type { EngineClient } from './engine/engine-client';
import { CheckJob } from './jobs/CheckJob';
import { CompareJob } from './jobs/CompareJob';
import { DataJob } from './jobs/DataJob';
import { SourcesJob } from './jobs/SourcesJob';
import { LanguageProvider } from './language';
import { BusyBar } from './parts/BusyBar';
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
  list: { flexWrap: 'wrap' },
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  // As many in one line as fit from 320 pixels on.
  tab: {
    paddingInlineStart: '5px',
    paddingInlineEnd: '5px',
    '@media (max-width: 420px)': {
      paddingInlineStart: '1px',
      paddingInlineEnd: '1px',
      '& .fui-Tab__content': { fontSize: tokens.fontSizeBase200, paddingInline: '1px' },
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
  const View = VIEWS[state.job];
  return (
    <div className={styles.root}>
      <header className={styles.tabs}>
        <h1 className={styles.unseen}>{messages.appName}</h1>
        <TabList
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
          <Suspense fallback={<span role="status">{messages.working}</span>}>
            <View />
          </Suspense>
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
