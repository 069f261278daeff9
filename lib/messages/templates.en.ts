import type { TemplateMessages } from './templates.vi';

interface Where {
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly near: string | null;
}

const meant = (o: Where) => (o.near ? ` Did you mean ${o.near}?` : '');
const at = (o: Where) => `${o.sheet}!${o.cell}`;

/** What is said of templates, of filling them and of writing workbooks, in English. */
export const templatesEn: TemplateMessages = {
  oneProvince: (o) =>
    `This form has one column of figures, for one province: ${o.province} of ${o.count} is taken; for another, choose that one alone.`,
  issues: {
    unclosed: (o) => `${at(o)}: "${o.found}" lacks its closing }}.`,
    'unknown-field': (o) => `${at(o)}: there is no field ${o.found}.${meant(o)}`,
    'unknown-filter': (o) =>
      `${at(o)}: there is no filter "${o.found}".${meant(o)} There are merge, default and image.`,
    'bad-address': (o) => `${at(o)}: no figure for ${o.found}.${meant(o)} Write {{indicator; province; period}}.`,
    'block-not-opened': (o) => `${at(o)}: ${o.found} closes a block that was not opened.`,
    'block-not-closed': (o) => `${at(o)}: the block {{#${o.found}}} has no {{/${o.found}}}.`,
    'block-not-a-list': (o) => `${at(o)}: ${o.found} is no list to repeat by.${meant(o)}`,
    'two-lists': (o) =>
      `${at(o)}: ${o.found} belongs to another list than ${o.near ?? 'the one repeated'} in the same row; a row repeats by one list only.`,
    'list-outside-block': (o) =>
      `${at(o)}: ${o.found} is inside the list ${o.near ?? ''}; put it between {{#${o.near ?? '…'}}} and {{/${o.near ?? '…'}}}, or add → to grow to the right.`,
    'sentinel-alone': (o) => `${at(o)}: ${o.found} must stand directly below the row that repeats by that list.`,
    'row-with-sentinel': (o) => `${at(o)}: the row with ${o.found} goes; it should hold nothing else.`,
    'placeholder-in-formula': (o) =>
      `${at(o)}: a placeholder in the formula "${o.found}" is not filled; put it in a cell of its own.`,
    'formula-into-block': (o) =>
      `${at(o)}: ${o.found} points at the first copy of a repeated row only.${o.near ? ` To take all, write ${o.near}.` : ''}`,
    'foreign-dialect': (o) =>
      `${at(o)}: "${o.found}" is how another tool writes it.${o.near ? ` Here it is ${o.near}.` : ' There is no equivalent here.'}`,
    'grows-inside-table': (o) =>
      `${at(o)}: ${o.found} grows to the right inside an Excel table; turn the table into a plain range.`,
    'not-a-number': (o) => `${at(o)}: ${o.found} is no finite number; "…" is written.`,
    'not-an-image': (o) => `${at(o)}: ${o.found} is no PNG or JPEG image; the cell stays empty.`,
    'too-many-rows': (o) => `${at(o)}: ${o.found} needs more rows than a sheet has.`,
    'too-many-columns': (o) => `${at(o)}: ${o.found} needs more columns than a sheet has.`,
    'indirect-reference': (o) =>
      `${at(o)}: the formula ${o.found} uses INDIRECT or OFFSET and cannot follow repeated rows.`,
    'not-computed': (o) => `${at(o)}: =${o.found} is not evaluated here; Excel does it on opening the file.`,
  },
  writing: {
    'not-a-number': (o) => `${o.sheet}!${o.where}: the value is no finite number; "…" is written.`,
    'control-characters': (o) => `${o.sheet}!${o.where}: control characters were taken out.`,
    'text-too-long': (o) => `${o.sheet}!${o.where}: cut to 32,767 characters.`,
    'sheet-renamed': (o) => `Sheet "${o.where}" is called "${o.sheet}".`,
    'bad-name': (o) => `${o.sheet}: the name "${o.where}" is not allowed and was left out.`,
    'bad-address': (o) => `${o.sheet}: "${o.where}" is no cell address and was left out.`,
    'too-many-links': (o) => `${o.sheet}: Excel takes 65,530 links a sheet; ${o.where} cells go without one.`,
  },
  package: {
    'not-a-zip': (o) => `The file is no .xlsx workbook.${o.where ? ` (${o.where})` : ''}`,
    encrypted: () => 'The file has a password; remove it and try again.',
    'too-large': (o) => `The file is too large to open safely (${o.where}).`,
    damaged: (o) => `The file is damaged${o.where ? ` in ${o.where}` : ''}.`,
    'malformed-xml': (o) => `The file's content is damaged (${o.where}).`,
    'no-workbook': () => 'The file has no worksheet.',
    'missing-part': (o) => `The file lacks the part ${o.where}.`,
  },
  fields: {
    title: 'title of the table',
    subtitle: 'line below the title',
    form: 'number of the form ("Biểu số 01")',
    agency: 'agency that issues the table',
    unit: 'unit of the whole table',
    date: 'date of issue (and .day, .month, .year, .iso)',
    period: 'reporting period (.label in full, .short, .year, .id)',
    previousPeriod: 'period compared with (as period)',
    province: 'the province of a sheet about one',
    provinces: 'the provinces, repeating columns (→) or rows',
    'provinces.rows': "each province's own rows",
    rows: 'the rows of the table',
    'rows.cells': 'the cells of a row, one per province, in the order of provinces',
    'sources.citation': 'one line: title, publisher, date, address; what is not known is left out',
    sources: 'the sources of the figures',
    findings: 'what the checks found',
    rates: 'exchange rates given by the user',
    notes: 'notes below the table',
    'rows.value': 'value in the period, a number that formulas can use',
    'rows.plan': 'plan of the year; may be words ("6,6-6,8", "Dưới 3")',
    'rows.planRatio': '% of plan',
    'rows.ratio': '% of the previous period (104.4 is +4.4%)',
    'rows.growth': '% growth (4.4 is +4.4%)',
    'rows.cells.value': 'value; "…" is missing, "-" is nil',
    'rows.cells.literal': 'the figure as printed',
    'rows.cells.mark': 'sign of a note or of an unequal period',
    'findings.text': 'the finding in words',
    'findings.implied': 'the implied range',
  },
  templates: {
    'so-sanh-tinh': 'Comparison of provinces: a row per indicator, two columns per province (value; period and status)',
    'bang-ke-hoach': 'Plan board: plan of the year, estimate, ratio, assessment',
    'bang-ky-bao-cao': 'Period board: same period last year, this period, ratio',
    'bang-ngan-sach': 'Budget board: central plan, council plan, actual, ratios',
    'chi-tieu-mot-tinh': 'Indicators of one province: value, growth, ratio to plan, status, source',
    'bien-ban-ra-soat': 'Checking minutes: what agrees, what does not, and what would repair it',
  },
  filters: {
    merge: 'merges neighbouring cells of equal value',
    default: 'this text where there is no value: {{unit | default:".."}}',
    image: 'puts a PNG or JPEG image at the cell',
  },
};
