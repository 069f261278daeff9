import type { Grid } from '../../grids/grid';
import type { DocumentWarning } from './document';
import { DocumentFault, MAX_PAGES } from './document';
import type { OperatorList } from './pdf-glyphs';
import { placeGlyphs } from './pdf-glyphs';
import type { PageLine } from './pdf-lines';
import { linesOf } from './pdf-lines';
import { joinPages } from './pdf-pages';

interface PdfPage {
  getOperatorList(): Promise<OperatorList>;
  cleanup(): unknown;
}

interface PdfLibrary {
  readonly OPS: Record<string, number>;
  getDocument(parameters: Record<string, unknown>): {
    promise: Promise<{ numPages: number; getPage(number: number): Promise<PdfPage>; destroy(): Promise<void> }>;
  };
}

async function loadLibrary(): Promise<PdfLibrary> {
  const scope = globalThis as { pdfjsWorker?: unknown };
  // The worker in the same thread: no second file has to be found at run time, in a page as under Node.
  // @ts-expect-error the worker module has no types
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfLibrary;
}

/**
 * Running text and tables of a .pdf, rebuilt from where its letters stand. The library is loaded on first use. A page of pictures only gives
 * the warning `page-without-text`, a whole document of them `no-text`. Throws DocumentFault.
 */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ text: string; grids: Grid[]; warnings: DocumentWarning[] }> {
  const library = await loadLibrary();
  const pages: PageLine[][] = [];
  let empty = 0;
  try {
    const document = await library.getDocument({
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    }).promise;
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
      const page = await document.getPage(number);
      const lines = linesOf(placeGlyphs(await page.getOperatorList(), library.OPS));
      page.cleanup();
      if (lines.length === 0) empty++;
      pages.push(lines);
    }
    await document.destroy();
  } catch (cause) {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw new DocumentFault(encrypted ? 'encrypted' : 'damaged', 'pdf', { cause });
  }
  const { text, grids } = joinPages(pages);
  const warnings: DocumentWarning[] = [];
  if (text.trim() === '' && grids.length === 0) warnings.push('no-text');
  else if (empty > 0) warnings.push('page-without-text');
  return { text, grids, warnings };
}
