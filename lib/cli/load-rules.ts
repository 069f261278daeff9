import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isRulesProblems, type Rule, readRules } from '../checking/rules/rule';
import type { CommandContext } from './context';
import { UsageFault } from './fault';

/** The user's rules of --rules. Throws UsageFault with the place of the first fault. */
export async function loadRules({ io, messages }: CommandContext, file: string | undefined): Promise<readonly Rule[]> {
  if (file === undefined) return [];
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch(() => {
    throw new UsageFault(messages.notFound({ file }));
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageFault(messages.badRules({ file, detail: (error as Error).message }));
  }
  const rules = readRules(json);
  if (!isRulesProblems(rules)) return rules;
  const [problem] = rules;
  throw new UsageFault(messages.badRules({ file, detail: `${problem?.path ?? ''}: ${problem?.expected ?? ''}` }));
}
