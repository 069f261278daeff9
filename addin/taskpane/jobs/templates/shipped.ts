/** The templates that come with the add-in, as files of its own. */
const ADDRESSES = {
  'so-sanh-tinh': new URL('../../../../templates/so-sanh-tinh.xlsx', import.meta.url),
  'bang-ke-hoach': new URL('../../../../templates/bang-ke-hoach.xlsx', import.meta.url),
  'bang-ky-bao-cao': new URL('../../../../templates/bang-ky-bao-cao.xlsx', import.meta.url),
  'bang-ngan-sach': new URL('../../../../templates/bang-ngan-sach.xlsx', import.meta.url),
  'chi-tieu-mot-tinh': new URL('../../../../templates/chi-tieu-mot-tinh.xlsx', import.meta.url),
  'bien-ban-ra-soat': new URL('../../../../templates/bien-ban-ra-soat.xlsx', import.meta.url),
} as const;

export type TemplateName = keyof typeof ADDRESSES;

export const TEMPLATES = Object.keys(ADDRESSES) as [TemplateName, ...TemplateName[]];

export async function readTemplate(name: TemplateName): Promise<ArrayBuffer> {
  const response = await fetch(ADDRESSES[name]);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.arrayBuffer();
}
