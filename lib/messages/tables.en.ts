import type { TablesMessages } from './tables.vi';

/** Why a file cannot be read as a table, in English. */
export const tablesEn: TablesMessages = {
  gridErrors: {
    'empty-file': () => 'the file is empty. Fetch it again from whoever sent it.',
    'lock-file': () => "this is Excel's own lock file (~$), not a workbook. Open the file of the same name without ~$.",
    encrypted: () => 'the file has a password. Open it in Excel, remove the password and save it again.',
    'file-too-large': (o) =>
      `the file is over the limit (${o.bytes ?? '?'} bytes, at most ${o.limit ?? '?'}). Split it.`,
    'unpacks-too-large': (o) =>
      `the file unpacks to more than the limit (${o.bytes ?? '?'} bytes, at most ${o.limit ?? '?'}) and may be hostile. It was not opened.`,
    'too-many-cells': (o) => `the file holds too many cells (at most ${o.limit ?? '?'}). Split it.`,
    damaged: () => 'the file is damaged or incomplete. Open it in Excel and save it again, or download it again.',
    'not-a-table': () => 'there is no table in the file.',
    'unsupported-kind': (o) =>
      `files of this kind (${o.kind ?? '?'}) cannot be read. Save it as .xlsx, .csv, .docx or .txt.`,
    cancelled: () => 'stopped on request.',
  },
};
