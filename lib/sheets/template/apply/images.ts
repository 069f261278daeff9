import type { GridRange } from '../../../grids/grid';
import { getRelationId } from '../../package/attributes';
import { addOverride, readContentTypes } from '../../package/content-types';
import type { Package } from '../../package/package';
import { addRelation, RELATION_NAMESPACE, readRelations } from '../../package/relations';
import { insertChild, readChildren } from '../../package/worksheet';
import { escapeAttribute } from '../../package/xml';
import { cleanText } from '../../write/clean';
import type { ImageWrite } from '../plan';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
/** English Metric Units per pixel at 96 dots per inch. */
const PER_PIXEL = 9525;

/** Puts images on a sheet, each at its cell, in its own proportions. */
export function addImages(pack: Package, sheetPart: string, images: readonly ImageWrite[]): void {
  const readable = images.map((write) => ({ write, size: imageSize(write.image) })).filter((entry) => entry.size);
  if (readable.length === 0) return;
  const drawing = drawingOf(pack, sheetPart);
  const anchors = readable.map(({ write, size }, index) => {
    const part = freePart(pack, 'xl/media/image', size!.extension);
    pack.setBytes(part, write.image);
    declare(pack, size!.extension);
    return anchorXml(write.range, write.altText, size!, addRelation(pack, drawing, 'image', part), index + 1);
  });
  const text = pack.text(drawing);
  const close = text.lastIndexOf('</');
  pack.setText(drawing, text.slice(0, close) + anchors.join('') + text.slice(close));
}

interface ImageSize {
  readonly width: number;
  readonly height: number;
  readonly extension: 'png' | 'jpeg';
}

/** Size of a PNG or JPEG in pixels; null for anything else. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20), extension: 'png' };
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff) return null;
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), extension: 'jpeg' };
  }
  return null;
}

function anchorXml(range: GridRange, altText: string, size: ImageSize, id: string, number: number): string {
  const [cx, cy] = [size.width * PER_PIXEL, size.height * PER_PIXEL];
  const text = escapeAttribute(cleanText(altText).text);
  return [
    `<xdr:oneCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:from><xdr:col>${range.left}</xdr:col><xdr:colOff>0</xdr:colOff>`,
    `<xdr:row>${range.top}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${cx}" cy="${cy}"/><xdr:pic><xdr:nvPicPr>`,
    `<xdr:cNvPr id="${20_000 + number}" name="Picture ${number}" descr="${text}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>`,
    `<xdr:blipFill><a:blip xmlns:r="${RELATION_NAMESPACE}" r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`,
    '</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}

/** The sheet's drawing, made where it has none. */
function drawingOf(pack: Package, sheetPart: string): string {
  const xml = pack.text(sheetPart);
  const child = readChildren(xml).find((candidate) => candidate.local === 'drawing');
  const id = child ? getRelationId(xml.slice(child.start, child.end)) : null;
  const present = readRelations(pack, sheetPart).find((relation) => relation.id === id);
  if (present && pack.has(present.target)) return present.target;
  const root = readChildren(xml)[0]?.name ?? '';
  const prefix = root.includes(':') ? root.slice(0, root.indexOf(':') + 1) : '';
  const part = freePart(pack, 'xl/drawings/drawing', 'xml');
  pack.setText(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`,
  );
  addOverride(pack, part, DRAWING_TYPE);
  const made = addRelation(pack, sheetPart, 'drawing', part);
  pack.setText(
    sheetPart,
    insertChild(xml, 'drawing', `<${prefix}drawing xmlns:r="${RELATION_NAMESPACE}" r:id="${made}"/>`),
  );
  return part;
}

function freePart(pack: Package, stem: string, extension: string): string {
  let number = 1;
  while (pack.has(`${stem}${number}.${extension}`)) number++;
  return `${stem}${number}.${extension}`;
}

function declare(pack: Package, extension: string): void {
  if (readContentTypes(pack).defaults.has(extension)) return;
  const part = '[Content_Types].xml';
  const text = pack.text(part);
  const at = text.indexOf('<', text.indexOf('Types'));
  const tag = `<Default Extension="${extension}" ContentType="image/${extension}"/>`;
  pack.setText(part, text.slice(0, at) + tag + text.slice(at));
}
