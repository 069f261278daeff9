import { parseAddress } from '../../grids/a1';

const HEAD =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The box of one note: two columns wide, as high as its text needs. */
function shapeOf(cell: string, lines: number, id: number): string {
  const { top, left } = parseAddress(cell)!;
  const height = Math.min(20, Math.max(4, lines));
  const anchor = [left + 1, 15, Math.max(0, top - 1), 10, left + 5, 15, Math.max(0, top - 1) + height, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:280pt;height:${height * 15}pt;z-index:${id % 10000};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${top}</x:Row><x:Column>${left}</x:Column></x:ClientData></v:shape>`
  );
}

/** Shapes for notes, appended to a sheet's drawing of notes or starting a new one. */
export function addNoteShapes(
  drawing: string | null,
  notes: readonly { readonly cell: string; readonly lines: number }[],
): string {
  const taken = [...(drawing ?? '').matchAll(/_x0000_s(\d{1,9})"/g)].map((match) => Number(match[1]));
  let id = Math.max(1024, ...taken);
  const shapes = notes.map(({ cell, lines }) => shapeOf(cell, lines, ++id)).join('');
  if (drawing === null) return `${HEAD}${shapes}</xml>`;
  const close = drawing.lastIndexOf('</xml>');
  return close < 0
    ? `${HEAD}${shapes}</xml>`
    : drawing.slice(0, close) + declared(drawing, shapes) + drawing.slice(close);
}

/** Shapes use three prefixes; a drawing that declares others gets them on the shapes. */
function declared(drawing: string, shapes: string): string {
  const root = drawing.slice(0, drawing.indexOf('>') + 1);
  const missing = [
    ['xmlns:v', 'urn:schemas-microsoft-com:vml'],
    ['xmlns:o', 'urn:schemas-microsoft-com:office:office'],
    ['xmlns:x', 'urn:schemas-microsoft-com:office:excel'],
  ].filter(([name]) => !root.includes(`${name}=`));
  if (missing.length === 0) return shapes;
  const attributes = missing.map(([name, value]) => ` ${name}="${value}"`).join('');
  return shapes.replaceAll('<v:shape ', `<v:shape${attributes} `);
}
