import { FluentProvider, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Language } from '../../lib/messages';
import type { EngineClient } from './engine/engine-client';
import { CheckJob } from './jobs/CheckJob';
import { CompareJob } from './jobs/CompareJob';
import { DataJob } from './jobs/DataJob';
import { LanguageProvider, useMessages } from './language';
import { BusyBar } from './parts/BusyBar';
import { NoticeBar } from './parts/NoticeBar';
import { PaneProvider, usePane } from './state/PaneProvider';
import { JOBS, type Job } from './state/pane-state';
import { useTheme } from './theme';

const useStyles = makeStyles({
  root: { height: '100vh', display: 'flex', flexDirection: 'column' },
  // Excel draws its own menu over the top right corner of the pane.
  tabs: { paddingInlineEnd: '36px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { flex: 1, overflowY: 'auto', padding: '12px', display: 'flex', flexDirection: 'column', gap: '12px' },
  foot: { padding: '4px 12px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const VIEWS: Record<Job, () => React.JSX.Element> = { data: DataJob, compare: CompareJob, check: CheckJob };

function Shell() {
  const { state, dispatch } = usePane();
  const messages = useMessages();
  const styles = useStyles();
  const View = VIEWS[state.job];
  return (
    <div className={styles.root}>
      <TabList
        className={styles.tabs}
        selectedValue={state.job}
        onTabSelect={(_, data) => dispatch({ type: 'job', job: data.value as Job })}
        aria-label={messages.appName}
      >
        {JOBS.map((job) => (
          <Tab key={job} id={`tab-${job}`} value={job} aria-controls="job-panel">
            {messages.jobs[job]}
          </Tab>
        ))}
      </TabList>
      <main id="job-panel" role="tabpanel" aria-labelledby={`tab-${state.job}`} className={styles.body}>
        <NoticeBar />
        <View />
        <BusyBar />
      </main>
      <footer className={styles.foot}>{messages.privacy}</footer>
    </div>
  );
}

export function App({ engine, language }: { readonly engine: EngineClient; readonly language: Language }) {
  const theme = useTheme();
  return (
    <FluentProvider theme={theme} lang={language}>
      <LanguageProvider language={language}>
        <PaneProvider engine={engine}>
          <Shell />
        </PaneProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}
