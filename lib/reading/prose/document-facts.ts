import type { PeriodMention } from './period-mentions';
import type { PeriodNode } from './period-node';
import { isPlaceOfEvent } from './subject-tracking';
import type { SubjectMention } from './subjects';
import type { Token } from './tokens';

/** Counts, sentence by sentence, whom and when a text is about. */
export class DocumentFacts {
  private readonly provinces = new Map<string, number>();
  private readonly early = new Set<string>();
  private nation = 0;
  private state = 0;
  private country = 0;
  private readonly years = new Map<number, number>();
  /** Years of which months or quarters are spoken of: these are seldom far ahead. */
  private readonly parts = new Map<number, number>();
  /** Years that figures must be of because others of the year before are their base. */
  private readonly bases = new Map<number, number>();
  private readonly months = new Set<number>();
  private readonly comparedMonths: { month: number; year: number }[] = [];
  private latestFullDate: string | null = null;

  addSubjects(tokens: readonly Token[], mentions: readonly SubjectMention[], weight: number): void {
    for (const mention of mentions) {
      const { name, kind } = mention;
      if (kind === 'province' && isPlaceOfEvent(tokens, mention)) continue;
      if (kind === 'province' && name) {
        this.provinces.set(name, (this.provinces.get(name) ?? 0) + weight);
        if (weight > 1) this.early.add(name);
      } else if (kind === 'nation') this.nation += Math.min(weight, 2);
      else if (kind === 'country') this.country += Math.min(weight, 2);
    }
  }

  /** Counts the offices of the state: a text full of them and empty of provinces is about the nation. */
  addOffices(line: string): void {
    if (/Quốc hội|Chính phủ|Tổng cục|Bộ (?:Tài chính|Kế hoạch|Công Thương|Nông nghiệp|Y tế)|GDP|NSNN/.test(line))
      this.state++;
  }

  addPeriods(mentions: readonly PeriodMention[], tokens: readonly Token[]): void {
    for (const { node, from } of mentions) {
      if (node.kind === 'same' && node.year !== null) this.addBase(node.year);
      else if (isCompared(tokens, from) && 'year' in node && node.year !== null) {
        if (node.kind === 'month') this.comparedMonths.push({ month: node.month, year: node.year });
        else if (node.kind === 'cumulative' || node.kind === 'quarter' || node.kind === 'year') this.addBase(node.year);
      } else {
        if (node.kind === 'month' && node.year === null) this.months.add(node.month);
        this.addNode(node, 1);
      }
    }
  }

  /** What is set against a year is, as a rule, of the year after it. */
  private addBase(year: number): void {
    this.bases.set(year + 1, (this.bases.get(year + 1) ?? 0) + 1);
  }

  private addNode(node: PeriodNode, weight: number): void {
    switch (node.kind) {
      case 'date':
        if (node.year !== null) {
          const iso = `${node.year}-${String(node.month).padStart(2, '0')}-${String(node.day).padStart(2, '0')}`;
          if (this.latestFullDate === null || iso > this.latestFullDate) this.latestFullDate = iso;
          this.count(node.year, weight);
        }
        break;
      case 'cumulative':
      case 'quarter':
      case 'month':
        if (node.year !== null) {
          this.count(node.year, 3 * weight);
          this.parts.set(node.year, (this.parts.get(node.year) ?? 0) + 1);
        }
        break;
      case 'year':
        this.count(node.year, weight);
        break;
      case 'asOf':
        this.addNode(node.of, weight);
        break;
    }
  }

  /** The province that is named most; the nation where none is, or where the nation is named far more. */
  subject(): { name: string | null; certainty: number } {
    let best: string | null = null;
    let most = 0;
    let second = 0;
    for (const [name, count] of this.provinces) {
      if (count > most) {
        second = most;
        most = count;
        best = name;
      } else if (count > second) second = count;
    }
    const nation = this.nation + this.country * 0.5 + Math.min(this.state * 0.3, 2);
    if (best && most <= 1 && !this.early.has(best) && nation === 0) return { name: null, certainty: 0.4 };
    if (best && most <= 2 && !this.early.has(best) && this.state > 0) return { name: 'Cả nước', certainty: 0.6 };
    if (best && most >= 3 && most >= 1.6 * second && most * 1.3 >= nation) return { name: best, certainty: 0.92 };
    if (best && most >= nation && most > second) return { name: best, certainty: 0.75 };
    if (nation > 0) return { name: 'Cả nước', certainty: nation >= 3 && nation > 2 * most ? 0.85 : 0.6 };
    return { name: best, certainty: 0.4 };
  }

  /** The date printed in the text that is latest, unless it is plainly older than the text. */
  date(): string | null {
    return this.latestFullDate !== null && Number(this.latestFullDate.slice(0, 4)) === this.year()
      ? this.latestFullDate
      : null;
  }

  /** The year the text was written in: that of its latest date, else the latest year that figures are given for. */
  year(): number | null {
    const dated = this.latestFullDate ? Number(this.latestFullDate.slice(0, 4)) : null;
    const compared = dated === null ? this.comparedYear() : null;
    const counts = this.parts.size > 0 ? this.parts : this.years;
    let best: number | null = null;
    let top = 0;
    for (const count of counts.values()) top = Math.max(top, count);
    for (const [year, count] of counts) {
      if (dated !== null && year > dated + 1 && (this.years.get(year) ?? 0) < 4) continue;
      if (count * 3 >= top && (best === null || year > best)) best = year;
    }
    if (compared !== null && (best === null || best < compared)) return compared;
    return dated === null ? best : Math.max(dated, best ?? dated);
  }

  /** The year after the one that most comparisons name ("so với cùng kỳ năm 2022" → 2023); the later of two that are named as often. */
  private comparedYear(): number | null {
    for (const { month, year } of this.comparedMonths.splice(0))
      if (this.months.has(month)) this.addBase(year);
      else this.count(year, 1);
    let best: number | null = null;
    let top = 0;
    for (const [year, count] of this.bases) {
      if (count < top || (count === top && best !== null && year < best)) continue;
      top = count;
      best = year;
    }
    return best;
  }

  private count(year: number, weight: number): void {
    this.years.set(year, (this.years.get(year) ?? 0) + weight);
  }
}

/** Whether the expression at token `from` is what a figure is set against ("so với tháng 8/2021"). */
function isCompared(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.word;
  return before === 'so' || (before === 'với' && tokens[from - 2]?.word === 'so');
}
