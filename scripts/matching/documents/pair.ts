import type { Block, Rows } from './make-docx';

/** One slip of the hand in one file of a pair. */
export type DocumentSlip = {
  readonly kind: 'unit' | 'digits' | 'period' | 'base' | 'exceeds' | 'stale' | 'direction' | 'total' | 'ratio';
  readonly file: string;
} & (
  | {
      /** Words of the text, and what is written in their place. */
      readonly from: string;
      readonly to: string;
    }
  | { readonly sheet: string; readonly cell: string; readonly value: string | number }
);

/** What is no slip and must be told for what it is. */
export interface DocumentNote {
  readonly file: string;
  /** A figure as printed. */
  readonly literal: string;
  readonly gravity: 'revision' | 'conditional' | 'alone' | 'agree' | 'open';
}

/** Files that say the same things, clean as they stand, and slips that can be made in them. */
export interface DocumentPair {
  readonly name: string;
  readonly date: string;
  /** Documents as blocks, workbooks as sheets; the report stands first. */
  readonly files: Readonly<Record<string, readonly Block[] | Readonly<Record<string, Rows>>>>;
  readonly slips: readonly DocumentSlip[];
  readonly notes?: readonly DocumentNote[];
}
