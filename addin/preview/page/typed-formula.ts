/**
 * A formula as a person types it where semicolons part the arguments and the comma is the decimal sign, turned into the form that
 * workbooks keep. One without semicolons outside quotes stays as it is.
 */
export function fromTyped(text: string): string {
  if (!text.startsWith('=')) return text;
  const parts = text.split('"');
  const outside = (_: string, index: number) => index % 2 === 0;
  if (!parts.filter(outside).some((part) => part.includes(';'))) return text;
  return parts
    .map((part, index) => (outside(part, index) ? part.replaceAll(',', '.').replaceAll(';', ',') : part))
    .join('"');
}
