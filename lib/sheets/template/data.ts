/**
 * What a template is filled with: a plain object, made from a comparison and its checks by the caller. Every field may be absent;
 * a placeholder without data stays empty (or takes its default). Fields of the user's own may be added beside these.
 * Texts are ready to be read; numbers are numbers, so that the template's formulas can work on them.
 */
export interface TemplateData {
  readonly title?: string;
  readonly subtitle?: string;
  /** "Biểu số 01": number of the form. */
  readonly form?: string;
  /** Who issues the table, as in the first line of the heading. */
  readonly agency?: string;
  /** One unit for the whole table, for "Đơn vị tính: …". */
  readonly unit?: string;
  readonly date?: TemplateDate;
  readonly period?: TemplatePeriod;
  /** The period that growth is counted against. */
  readonly previousPeriod?: TemplatePeriod;
  /** The province of a sheet about one province. */
  readonly province?: TemplateProvince;
  readonly provinces?: readonly TemplateProvince[];
  readonly rows?: readonly TemplateRow[];
  readonly sources?: readonly TemplateSource[];
  readonly findings?: readonly TemplateFinding[];
  readonly rates?: readonly TemplateRate[];
  readonly notes?: readonly TemplateNote[];
  /** Single observations, for placeholders that address one by its words: `{{thu ngân sách; Hải Dương; 9T/2023}}`. */
  readonly facts?: readonly TemplateFact[];
  readonly [field: string]: unknown;
}

export type TemplateScalar = string | number | boolean | null;

/** A value with the US number format it wants where the cell of the template has none of its own. */
export interface FormattedValue {
  readonly value: TemplateScalar;
  readonly format?: string;
}

export type TemplateValue = TemplateScalar | FormattedValue;

/** For the filter `| image`. PNG or JPEG. */
export interface TemplateImage {
  readonly image: Uint8Array;
  readonly altText?: string;
}

export interface TemplateDate {
  /** "22/11/2026": what `{{date}}` gives. */
  readonly value: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** "2026-11-22". */
  readonly iso: string;
}

export interface TemplatePeriod {
  /** "9 tháng năm 2023". */
  readonly label: string;
  /** "9T/2023". */
  readonly short: string;
  readonly year?: string;
  /** The form of period.ts: "2023-9M". */
  readonly id?: string;
}

export interface TemplateProvince {
  readonly name: string;
  readonly nameEn?: string;
  readonly code?: string;
  readonly region?: string;
  /** The unit that covers the territory since July 2025. */
  readonly today?: string;
  /** Rows of this province alone, for blocks that repeat by province. */
  readonly rows?: readonly TemplateRow[];
}

/** One line of a table. */
export interface TemplateRow {
  /** "1", "2.1" … */
  readonly number?: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly unit?: string;
  readonly period?: string;
  /** "ước", "sơ bộ" … */
  readonly status?: string;
  /** Of the one province, or the first: the value in the period. */
  readonly value?: TemplateValue;
  /** The value in the period that growth is counted against. */
  readonly previous?: TemplateValue;
  /** May be words: "6,6-6,8", "Dưới 3". */
  readonly plan?: TemplateValue;
  readonly planCentral?: TemplateValue;
  readonly planCouncil?: TemplateValue;
  /** Percent of plan, as printed or computed. */
  readonly planRatio?: TemplateValue;
  /** Percent against the previous period (104,4 means +4,4%). */
  readonly ratio?: TemplateValue;
  /** Percent of growth (4,4 means +4,4%). */
  readonly growth?: TemplateValue;
  /** "Vượt", "Đạt", "Không đạt". */
  readonly assessment?: string;
  readonly source?: string;
  readonly note?: string;
  /** One per province, in the order of `provinces`. */
  readonly cells?: readonly TemplateCell[];
}

export interface TemplateCell {
  readonly province?: string;
  /** A number, "…" for missing, "-" for nil. */
  readonly value: TemplateValue;
  /** As printed. */
  readonly literal?: string;
  readonly period?: string;
  readonly status?: string;
  readonly unit?: string;
  /** Signs of footnotes and unequal periods. */
  readonly mark?: string;
  readonly source?: string;
}

export interface TemplateSource {
  readonly number?: string;
  readonly title?: string;
  /** Title, publisher, date and address in one line, those that are known. */
  readonly citation?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly address?: string;
  readonly province?: string;
}

export interface TemplateFinding {
  readonly number?: string;
  /** "khớp", "lệch" … */
  readonly verdict?: string;
  readonly sign?: string;
  readonly province?: string;
  readonly relation?: string;
  /** The figures as printed. */
  readonly figures?: string;
  readonly implied?: string;
  readonly gap?: string;
  /** The finding as a sentence. */
  readonly text?: string;
  readonly place?: string;
  /** What would make it hold. */
  readonly repair?: string;
}

export interface TemplateRate {
  readonly currency?: string;
  readonly rate?: TemplateValue;
  readonly date?: string;
  readonly source?: string;
}

export interface TemplateNote {
  readonly mark?: string;
  readonly text?: string;
}

export interface TemplateFact {
  /** Names of the indicator that the address may use; compared without case and accents. */
  readonly indicator: readonly string[];
  readonly province: readonly string[];
  /** "9T/2023", "9 tháng 2023", "2023-9M" … */
  readonly period: readonly string[];
  readonly value: TemplateValue;
  readonly unit?: string;
  readonly literal?: string;
}
