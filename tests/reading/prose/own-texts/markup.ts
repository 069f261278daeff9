/**
 * A text of our own with its figures labelled in place: "… đạt [[13.995 tỷ đồng|level state_budget_revenue 2023-9M]]".
 * After the literal: role, indicator, period; then options: p=province, s=status, q=qualifier, u=unit, v=value, ^n = the n-th figure is the parent.
 * Everything not marked is no statistic.
 */
export interface OwnText {
  readonly name: string;
  /** Province of the figures that name no other; also whom the text must be found to speak of. */
  readonly province: string | null;
  readonly date?: string;
  readonly marked: string;
}

export interface Label {
  readonly start: number;
  readonly end: number;
  readonly literal: string;
  readonly role: string;
  readonly indicator: string;
  readonly period: string | null;
  readonly province: string | null;
  readonly status?: string;
  readonly qualifier: string;
  readonly unit?: string;
  readonly value?: number;
  readonly parent?: number;
}

/** Takes the labels out of a marked text. */
export function unmark(own: OwnText): { text: string; labels: Label[] } {
  let text = '';
  const labels: Label[] = [];
  let copied = 0;
  for (const match of own.marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)) {
    text += own.marked.slice(copied, match.index);
    const start = text.length;
    text += match[1]!;
    const [role, indicator, period, ...options] = match[2]!.trim().split(/\s+/);
    const option = (name: string): string | undefined =>
      options
        .find((each) => each.startsWith(`${name}=`))
        ?.slice(name.length + 1)
        .replaceAll('_', ' ');
    const parent = options.find((each) => each.startsWith('^'))?.slice(1);
    const status = option('s');
    const unit = option('u');
    const value = option('v');
    labels.push({
      start,
      end: text.length,
      literal: match[1]!,
      role: role!,
      indicator: indicator!,
      period: period === '-' || period === undefined ? null : period,
      province: option('p') ?? own.province,
      qualifier: option('q')?.replaceAll(' ', '_') ?? 'exact',
      ...(status ? { status } : {}),
      ...(unit ? { unit } : {}),
      ...(value ? { value: Number(value) } : {}),
      ...(parent ? { parent: Number(parent) } : {}),
    });
    copied = match.index + match[0].length;
  }
  return { text: text + own.marked.slice(copied), labels };
}
