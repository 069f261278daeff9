import { supports } from './api-sets';
import type { Answer, ExcelHost } from './host';
import type { WireEvent } from './wire';

/** The global the runtime looks for when it runs inside a native application; also the way into it from tests. */
interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  receive?: ((message: BridgeRequest) => void) | null;
}

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

interface BridgedGlobal {
  _richApiNativeBridge?: NativeBridge;
  Office?: { onReady?: unknown };
  OSF?: { _OfficeAppFactory?: unknown };
}

const eventMessage = 3;
const responseMessage = 2;

/** Plugs a host into the bridge of this global and tells the runtime which requirement sets it has. */
export function connectBridge(global: object, host: ExcelHost): void {
  const target = global as BridgedGlobal;
  const bridge = target._richApiNativeBridge;
  if (bridge === undefined)
    throw new Error('This environment has no Excel runtime: choose the Excel test environment.');
  bridge.receive = (request) => {
    void answer(bridge, request, host);
  };
  host.deliver = (entries: readonly WireEvent[]) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: eventMessage, message: { entries } }));
  };
  describeHost(target, host);
}

/**
 * Answers `Office.context` and `Office.onReady`, which office.js itself would fill once its loader had found the host. The
 * runtime reads the context from the loader's factory.
 */
function describeHost(target: BridgedGlobal, host: ExcelHost): void {
  const platforms = { web: 'OfficeOnline', mac: 'Mac', windows: 'PC' };
  const info = { host: 'Excel', platform: platforms[host.platform] };
  const context = {
    ...info,
    requirements: {
      isSetSupported: (name: string, version?: string) =>
        supports(host.sets, `${nameOf(host, name)} ${version ?? '1.1'}`),
    },
    displayLanguage: host.locale.name,
    contentLanguage: host.locale.name,
    diagnostics: { ...info, version: '16.0' },
  };
  target.OSF ??= {};
  target.OSF._OfficeAppFactory = { getContext: () => context };
  if (target.Office !== undefined) target.Office.onReady = readyWith(info);
}

function readyWith(info: unknown) {
  return (callback?: (given: unknown) => unknown) => {
    const ready = Promise.resolve(info);
    return callback === undefined
      ? ready
      : ready.then(async (given) => {
          await callback(given);
          return given;
        });
  };
}

/** Set names are compared without case. */
function nameOf(host: ExcelHost, name: string): string {
  return Object.keys(host.sets).find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
}

async function answer(bridge: NativeBridge, request: BridgeRequest, host: ExcelHost): Promise<void> {
  const reply = (status: number, body: string) =>
    bridge.onMessageFromHost?.(
      JSON.stringify({ id: request.id, type: responseMessage, message: { statusCode: status, headers: {}, body } }),
    );
  let result: Answer;
  try {
    result = await host.handle(JSON.stringify(request.message.body), request.flags ?? 0);
  } catch (error) {
    reply(500, JSON.stringify({ error: { code: 'GeneralException', message: String(error) } }));
    throw error;
  }
  reply(result.status, result.text);
  setTimeout(() => host.flushEvents(), 0);
}
