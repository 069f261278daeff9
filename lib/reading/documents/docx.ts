import { GridError } from '../../grids/errors';
import type { Grid } from '../../grids/grid';
import { type Parts, repack, unpack } from '../../grids/zip/unpack';
import { DocumentFault } from './document';
import { readHtml } from './html-text';

interface Mammoth {
  convertToHtml(
    input: { arrayBuffer: ArrayBuffer; buffer?: unknown },
    options?: { includeDefaultStyleMap?: boolean; convertImage?: unknown },
  ): Promise<{ value: string }>;
  images: { imgElement(read: () => Promise<{ src: string }>): unknown };
}

const TEXT_PART = /\.(?:xml|rels)$/;

function unpackText(bytes: Uint8Array): Parts {
  try {
    return unpack(bytes, (name) => TEXT_PART.test(name));
  } catch (cause) {
    if (cause instanceof GridError && cause.code !== 'damaged') throw cause;
    throw new DocumentFault('damaged', 'docx', { cause });
  }
}

/** Running text and tables of a .docx. The library that unpacks it is loaded on first use. Throws DocumentFault. */
export async function readDocx(bytes: Uint8Array): Promise<{ text: string; grids: Grid[] }> {
  const module = (await import('mammoth')) as unknown as Mammoth & { default?: Mammoth };
  const mammoth = module.default ?? module;
  // Only parts with text, checked for size: the library unpacks whatever it is given.
  const arrayBuffer = repack(unpackText(bytes)).buffer as ArrayBuffer;
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
