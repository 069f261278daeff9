import data from './data/bundled.json';
import { resolveDocumentDates } from './dataset';
import type { Dataset } from './observation';
import type { WireDataset } from './wire';
import { restoreDataset } from './wire';

let printed: Dataset | undefined;
let dated: Dataset | undefined;

/** Every quantitative claim of five documents on Hải Dương, Thanh Hóa, Bình Dương, Hưng Yên and Quảng Ninh, periods as printed ("DOC" for "hiện nay"). */
export function bundledAsPrinted(): Dataset {
  printed ??= restoreDataset(data as unknown as WireDataset);
  return printed;
}

/** The bundled dataset with each document's date in the place of DOC: what checking, comparing and sheets start from. */
export function bundledDataset(): Dataset {
  dated ??= resolveDocumentDates(bundledAsPrinted());
  return dated;
}
