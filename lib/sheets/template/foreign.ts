/** A placeholder of another template language, with our way to write it where there is one. */
export interface Foreign {
  readonly found: string;
  readonly near: string | null;
}

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => string | null])[] = [
  // xlsx-template: ${table:rows.name}, ${title}
  [/\$\{\s*(?:table:)?([\p{L}_][\p{L}\p{N}_.]{0,100})\s*\}/u, (match) => `{{${match[1]}}}`],
  [/\$\{[^{}]{1,200}\}/, () => null],
  // Carbone: {d.rows[i].name}, and the row below it with [i+1]
  [/\{d\.([\w.]{1,80})\[i\+1\]\.[\w.]{1,80}\}/, (match) => `{{${match[1]}.+}}`],
  [/\{d\.([\w.]{1,80})\[i\]\.([\w.]{1,80})(?::[^{}]{0,80})?\}/, (match) => `{{${match[1]}.${match[2]}}}`],
  [/\{d\.([\w.]{1,80})(?::[^{}]{0,80})?\}/, (match) => `{{${match[1]}}}`],
  // ClosedXML: <<sum>>, <<group>>
  [/<<\/?[A-Za-z][^<>]{0,80}>>/, () => null],
  // JXLS, in notes: jx:each(items="rows" var="e" lastCell="C2")
  [/\bjx:each\([^)]{0,200}items\s*=\s*"([\w.]{1,80})"/, (match) => `{{#${match[1]}}} … {{/${match[1]}}}`],
  [/\bjx:\w{1,20}\(/, () => null],
  // EasyExcel: {.name}
  [/\{\.([\w.]{1,80})\}/, (match) => `{{rows.${match[1]}}}`],
];

/** The first placeholder of another language in a text, or null. Our own are taken out first. */
export function findForeign(text: string): Foreign | null {
  const rest = text.slice(0, 2000).replace(/\{\{[^{}]*\}\}/g, '');
  if (!/[{<]|jx:/.test(rest)) return null;
  for (const [pattern, translate] of PATTERNS) {
    const match = pattern.exec(rest);
    if (match) return { found: match[0], near: translate(match) };
  }
  return null;
}
