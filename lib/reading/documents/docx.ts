import type { Grid } from '../../grids/grid';
import { DocumentFault } from './document';
import { readHtml } from './html-text';

interface Mammoth {
  convertToHtml(
    input: { arrayBuffer: ArrayBuffer; buffer?: unknown },
    options?: { includeDefaultStyleMap?: boolean; convertImage?: unknown },
  ): Promise<{ value: string }>;
  images: { imgElement(read: () => Promise<{ src: string }>): unknown };
}

/** Running text and tables of a .docx. The library that unpacks it is loaded on first use. Throws DocumentFault. */
export async function readDocx(bytes: Uint8Array): Promise<{ text: string; grids: Grid[] }> {
  const module = (await import('mammoth')) as unknown as Mammoth & { default?: Mammoth };
  const mammoth = module.default ?? module;
  const arrayBuffer = new Uint8Array(bytes).buffer;
  let html: string;
  try {
    // Pictures are left out: their bytes would only fill the memory.
    const noImage = mammoth.images.imgElement(async () => ({ src: '' }));
    html = (await mammoth.convertToHtml({ arrayBuffer, buffer: arrayBuffer }, { convertImage: noImage })).value;
  } catch (cause) {
    throw new DocumentFault('damaged', 'docx', { cause });
  }
  return readHtml(html);
}
