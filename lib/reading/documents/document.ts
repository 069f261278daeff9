import type { Grid } from '../../grids/grid';

export type DocumentKind = 'docx' | 'pdf' | 'html' | 'txt';

/** `no-text`: nothing but pictures (a scan); `page-without-text`: some pages are; `legacy-letters`: TCVN3 or VNI letters were decoded; `text-cut`: longer than the limit. */
export type DocumentWarning =
  | 'no-text'
  | 'page-without-text'
  | 'legacy-letters'
  | 'text-cut'
  | 'encoding-guessed'
  | 'letters-lost';

/** A document as running text and tables. Offsets of a reading count in `text`. */
export interface DocumentText {
  readonly text: string;
  /** Tables in order; the sheet name of each is the heading or caption before it. */
  readonly grids: Grid[];
  readonly warnings: DocumentWarning[];
}

/** `damaged`: the file is not what its kind says; `encrypted`: it wants a password; `too-large`: above the limit. */
export type DocumentFaultCode = 'damaged' | 'encrypted' | 'too-large';

export class DocumentFault extends Error {
  constructor(
    readonly code: DocumentFaultCode,
    readonly kind: DocumentKind,
    options?: { cause?: unknown },
  ) {
    super(`${kind} document: ${code}`, options);
    this.name = 'DocumentFault';
  }
}

/** Larger files are refused before they are opened. */
export const MAX_DOCUMENT_BYTES = 100 * 1024 * 1024;
/** Longer texts are cut, with a warning. UTF-16 units. */
export const MAX_TEXT = 20_000_000;
/** Pages beyond this are not read. */
export const MAX_PAGES = 3000;
