import { connectBridge } from '../../addin/preview/host/bridge';
import { ExcelHost, type HostOptions } from '../../addin/preview/host/host';

declare global {
  var host: ExcelHost;
}

/**
 * Opens a new workbook for the Excel runtime of the test environment and gives its host, also as the global `host`.
 * Every later batch of `Excel.run` goes to this workbook; call it again for a fresh one.
 */
export function openWorkbook(options: HostOptions = {}): ExcelHost {
  const opened = new ExcelHost(options);
  connectBridge(globalThis, opened);
  globalThis.host = opened;
  return opened;
}

/** Waits until the events that are due have reached their handlers. */
export async function eventsDelivered(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve, 0));
}
