import type { DocumentMessages } from './documents.vi';

/** Why a document cannot be read, in English. */
export const documentsEn: DocumentMessages = {
  faults: {
    damaged: 'the document is damaged or incomplete. Open it and save it again, or download it again.',
    encrypted: 'the document has a password. Remove the password and save it again.',
    'too-large': 'the document is over the limit. Split it.',
  },
  noText:
    'the document holds no text (pages scanned as pictures). Use the original .docx, or recognise the text first.',
};
