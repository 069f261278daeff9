import { customFunctions } from './custom-functions';
import * as functions from './functions';

/** Ids of the metadata with their code; a test compares them with what the metadata says. */
export const ASSOCIATED = {
  SO: functions.readPrinted,
  CHITIEU: functions.indicatorValue,
  KHOP: functions.checkRatio,
  KHOPTANG: functions.checkGrowth,
  KHOPTONG: functions.checkSum,
  KHOANG: functions.impliedRange,
} as const;

/** Tells Excel where the functions are. Does nothing in an Excel without custom functions: the pane works there all the same. */
export function registerFunctions(): void {
  const host = customFunctions();
  if (!host) return;
  for (const [id, code] of Object.entries(ASSOCIATED)) host.associate(id, code);
}
