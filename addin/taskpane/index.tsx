import { createRoot } from 'react-dom/client';
import { whenCheckAsked } from '../excel/commands';
import { hostLanguage, whenReady } from '../excel/office';
import { registerFunctions } from '../functions/register';
import { App } from './App';
import { startEngine } from './engine/engine-client';
import { paneMessages } from './engine/words';
import { askCheck } from './state/asked-check';

async function openPane(): Promise<void> {
  const host = await whenReady();
  const language = hostLanguage();
  document.documentElement.lang = language;
  const root = document.getElementById('root')!;
  if (host === 'none') {
    root.textContent = paneMessages(language).outsideExcel;
    return;
  }
  const startJob = new URLSearchParams(location.search).get('job');
  const engine = startEngine(() => new Worker(new URL('./engine/engine.worker.ts', import.meta.url)));
  createRoot(root).render(<App engine={engine} language={language} startJob={startJob} />);
}

// Both before Excel is ready: a cell's formula or a command may be what loads this page.
registerFunctions();
whenCheckAsked(askCheck);
void openPane();
