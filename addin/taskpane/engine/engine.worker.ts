import { createEngine } from './engine';
import type { EngineAnswer, EngineCall } from './protocol';

let running = 0;
const post = (answer: EngineAnswer) => self.postMessage(answer);
const engine = createEngine((progress) => post({ id: running, progress }));

async function answer(call: EngineCall): Promise<EngineAnswer> {
  running = call.id;
  try {
    const method = engine[call.method] as (...parameters: unknown[]) => Promise<unknown>;
    return { id: call.id, result: await method(...call.parameters) };
  } catch (error) {
    return { id: call.id, fault: { message: error instanceof Error ? error.message : String(error) } };
  }
}

/** One call after the other: a file that is still being opened counts for the comparison asked for next. */
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<EngineCall>) => {
  last = last.then(async () => post(await answer(data)));
};
