import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Outcome } from '../excel-host/behaviour-suite';
import { flow, openBrowser } from './flows';

openBrowser();

/** The suite as one script for a page. */
function suiteScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '..', 'excel-host', 'behaviour-suite.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'behaviourSuite',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

/** What the page runs: a person's doings go to the emulated workbook of the page around it. */
const RUN = `(() => {
  const excel = parent.previewHost;
  const user = {
    edit: async (...edit) => excel.user.edit(...edit),
    select: async (sheet, address) => excel.user.select(sheet, address),
    activate: async (sheet) => excel.user.activate(sheet),
    beginCellEdit: async () => excel.beginCellEdit(),
    endCellEdit: async () => excel.endCellEdit(),
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
  return behaviourSuite.runBehaviours({ user, settle });
})()`;

flow(
  'every behaviour that the project relies on holds over the protocol of Excel on the web',
  async ({ page, pane }) => {
    await pane.getByRole('tab', { name: 'Figures' }).waitFor();
    const frame = page.frames()[1]!;
    await frame.evaluate(`${suiteScript()}; globalThis.behaviourSuite = behaviourSuite;`);
    const outcomes = (await frame.evaluate(RUN)) as Outcome[];
    expect(outcomes.length).toBeGreaterThan(60);
    expect(outcomes.filter(({ failure }) => failure !== null)).toEqual([]);
  },
  { language: 'en' },
);
