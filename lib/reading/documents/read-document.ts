import { decodeBytes } from '../../text/decode-bytes';
import { detectLegacy } from '../../text/detect-legacy';
import { decodeTcvn3, decodeVni } from '../../text/legacy';
import type { DocumentKind, DocumentText, DocumentWarning } from './document';
import { DocumentFault, MAX_DOCUMENT_BYTES, MAX_TEXT } from './document';
import { readDocx } from './docx';
import { readHtml } from './html-text';
import { readPdf } from './pdf';

export type { DocumentFaultCode, DocumentKind, DocumentText, DocumentWarning } from './document';
export { DocumentFault } from './document';

/** Reads a document as running text and tables, whatever it is kept in. Legacy letters (TCVN3, VNI) become Unicode. Throws DocumentFault. */
export async function readDocument(bytes: Uint8Array, kind: DocumentKind): Promise<DocumentText> {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new DocumentFault('too-large', kind);
  const read = await readKind(bytes, kind);
  const warnings: DocumentWarning[] = [...read.warnings];
  let { text } = read;
  const legacy = kind === 'docx' || kind === 'pdf' ? decodeLegacy(text) : null;
  if (legacy !== null) {
    text = legacy;
    warnings.push('legacy-letters');
  }
  if (text.length > MAX_TEXT) {
    text = text.slice(0, MAX_TEXT);
    warnings.push('text-cut');
  }
  if (text.trim() === '' && read.grids.length === 0 && !warnings.includes('no-text')) warnings.push('no-text');
  return { text, grids: read.grids, warnings };
}

async function readKind(bytes: Uint8Array, kind: DocumentKind): Promise<DocumentText> {
  switch (kind) {
    case 'docx':
      return { ...(await readDocx(bytes)), warnings: [] };
    case 'pdf':
      return readPdf(bytes);
    case 'html': {
      const { text, warnings } = decodeBytes(bytes);
      return { ...readHtml(text), warnings: codes(warnings) };
    }
    case 'txt': {
      const { text, warnings } = decodeBytes(bytes);
      return { text, grids: [], warnings: codes(warnings) };
    }
  }
}

function codes(warnings: readonly string[]): DocumentWarning[] {
  return warnings.filter(
    (warning): warning is DocumentWarning => warning === 'encoding-guessed' || warning === 'letters-lost',
  );
}

/** The text in Unicode where its letters were those of a legacy font; null where they were not. */
function decodeLegacy(text: string): string | null {
  const { encoding } = detectLegacy(text.slice(0, 20_000).split('\n'));
  if (encoding === 'tcvn3') return decodeTcvn3(text);
  return encoding === 'vni' ? decodeVni(text) : null;
}
