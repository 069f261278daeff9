/** Looks for near names once for each word, and for a limited number of words: a file of nothing but unknown names must not take minutes. */
export class Suggester {
  private readonly known = new Map<string, readonly string[]>();

  constructor(
    private readonly suggest: (text: string) => readonly string[],
    private readonly most = 300,
  ) {}

  /** Names near the text; empty when none is, or when too many words were looked up already. */
  near(text: string): readonly string[] {
    const found = this.known.get(text);
    if (found) return found;
    if (this.known.size >= this.most) return [];
    const names = this.suggest(text);
    this.known.set(text, names);
    return names;
  }
}
