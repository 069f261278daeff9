// Spoilt and hostile files by the thousand: each must end in time and in bounded memory, with what it holds or with one clear sentence.
// npm run bench hostile -- --per 30 --seed 1 --only xls --folder FOLDER    (FOLDER's files are spoilt as well; the samples are taken where present)
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { mutate } from '../hostile/mutate';
import { Random, seedOf } from '../hostile/random';
import { type Outcome, readHostile } from '../hostile/read-hostile';
import { makeSeeds, type Seed } from '../hostile/seeds';
import { SET_PIECES } from '../hostile/set-pieces';
import { report } from './measure';

/** What one file of at most a few megabytes may take. */
const TIME_LIMIT = 20_000;
const HEAP_LIMIT_MB = 1500;

interface Job {
  readonly name: string;
  readonly bytes: Uint8Array;
}
interface Answer extends Outcome {
  readonly ms: number;
  readonly heap: number;
}

if (!isMainThread) {
  parentPort!.on('message', async ({ name, bytes }: Job) => {
    const start = performance.now();
    const outcome = await readHostile(bytes, name);
    parentPort!.postMessage({ ...outcome, ms: performance.now() - start, heap: process.memoryUsage().heapUsed });
  });
}

/** Reads files in a thread of its own, which is ended and begun anew where one takes too long or too much. */
class Reader {
  private worker: Worker | null = null;

  private start(): Worker {
    return new Worker(__filename, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
      stderr: true,
      stdout: true,
    });
  }

  async read(job: Job): Promise<Answer> {
    this.worker ??= this.start();
    const worker = this.worker;
    return new Promise((resolve) => {
      const begun = performance.now();
      const end = (answer: Answer, stop: boolean): void => {
        clearTimeout(timer);
        worker.off('message', onAnswer).off('error', onError).off('exit', onExit);
        if (stop) {
          this.worker = null;
          worker.on('error', () => undefined);
          void worker.terminate();
        }
        resolve(answer);
      };
      const fail = (fault: string) => end({ ended: 'broke', fault, ms: performance.now() - begun, heap: 0 }, true);
      const timer = setTimeout(() => fail(`over ${TIME_LIMIT} ms`), TIME_LIMIT);
      const onAnswer = (answer: Answer) => end(answer, false);
      const onError = (error: Error) => fail(`thread: ${error.message}`);
      const onExit = (code: number) => fail(`thread ended: ${code}`);
      worker.on('message', onAnswer).on('error', onError).on('exit', onExit);
      worker.postMessage(job);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }
}

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

function samples(folder: string): Seed[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith('.md'))
    .map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
}

async function main(): Promise<void> {
  const per = Number(option('per', '10'));
  const run = option('seed', '1');
  const only = new RegExp(option('only', '.'), 'i');
  const folder = option('folder', join(process.cwd(), '..', 'shared', 'samples'));
  const keep = option('keep', '');
  const reader = new Reader();
  const ends = new Map<string, number>();
  const faults = new Map<string, { count: number; first: string }>();
  let files = 0;
  let slowest = { ms: 0, what: '' };
  const read = async (job: Job, what: string): Promise<void> => {
    const answer = await reader.read(job);
    files++;
    ends.set(answer.ended, (ends.get(answer.ended) ?? 0) + 1);
    if (answer.ms > slowest.ms) slowest = { ms: answer.ms, what };
    if (answer.fault !== undefined) {
      const key = answer.fault.startsWith('over') ? `${answer.fault} ${what}` : answer.fault;
      const known = faults.get(key);
      if (known) known.count++;
      else {
        faults.set(key, { count: 1, first: what });
        console.log(`     ${what}: ${answer.fault}`);
        if (keep) writeFileSync(join(keep, `${faults.size}-${job.name}`), job.bytes);
      }
    }
  };
  for (const { name, what, make } of SET_PIECES)
    if (only.test(name)) await read({ name, bytes: make() }, `${name}: ${what}`);
  for (const seed of [...makeSeeds(), ...samples(folder)].filter(({ name }) => only.test(name))) {
    await read(seed, `${seed.name} as it is`);
    for (let index = 0; index < per; index++) {
      const random = new Random(seedOf(`${run} ${seed.name} ${index}`));
      const { what, bytes } = mutate(seed.bytes, random);
      await read({ name: seed.name, bytes }, `${seed.name} #${index} (${what})`);
    }
  }
  await reader.close();
  console.log(
    `     ${[...ends]
      .sort((a, b) => b[1] - a[1])
      .map(([end, count]) => `${end} ${count}`)
      .join(', ')}`,
  );
  const broken = [...faults.values()].reduce((sum, { count }) => sum + count, 0);
  report(`${files} files: ended with figures, text or one sentence`, `${files - broken}`, `${files}`, broken === 0);
  report(
    `slowest: ${slowest.what.slice(0, 48)}`,
    `${slowest.ms.toFixed(0)} ms`,
    `< ${TIME_LIMIT} ms`,
    slowest.ms < TIME_LIMIT,
  );
  if (broken > 0) process.exitCode = 1;
}

if (isMainThread)
  main().catch((error) => {
    console.error(error);
    process.exit(1);
  });
