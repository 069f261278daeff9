import { createEngine } from './engine';
import type { EngineAnswer, EngineCall } from './protocol';

const engine = createEngine();

async function answer(call: EngineCall): Promise<EngineAnswer> {
  try {
    const method = engine[call.method] as (...parameters: unknown[]) => Promise<unknown>;
    return { id: call.id, result: await method(...call.parameters) };
  } catch (error) {
    return { id: call.id, fault: { message: error instanceof Error ? error.message : String(error) } };
  }
}

self.onmessage = async ({ data }: MessageEvent<EngineCall>) => {
  self.postMessage(await answer(data));
};
