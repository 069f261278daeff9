/** What is wrong with a template, or could not be filled. `code` is a key of the message catalogue. */
export interface TemplateIssue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  readonly sheet: string;
  /** A1 address of the cell. */
  readonly cell: string;
  /** What stands there. */
  readonly found: string;
  /** What was probably meant. */
  readonly near?: string;
}

export type IssueCode =
  | 'unclosed'
  | 'unknown-field'
  | 'unknown-filter'
  | 'bad-address'
  | 'block-not-opened'
  | 'block-not-closed'
  | 'block-not-a-list'
  | 'two-lists'
  | 'list-outside-block'
  | 'sentinel-alone'
  | 'row-with-sentinel'
  | 'placeholder-in-formula'
  | 'formula-into-block'
  | 'foreign-dialect'
  | 'grows-inside-table'
  | 'not-a-number'
  | 'not-an-image'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'indirect-reference'
  | 'not-computed';
