import type { ReadingMessages } from './reading.vi';

/** What is doubtful about a reading of running text, and what could not be read of a document, in English. */
export const readingEn: ReadingMessages = {
  warnings: {
    'no-subject':
      'The text does not say which province it is about: name the province, or correct the figures one by one.',
    'english-text':
      'The text is English: its common forms are read, with less certainty than Vietnamese. Look the figures over, or use the Vietnamese version.',
    caption: 'The figure stands in a caption.',
    distributed: 'One figure is said of several periods: each period is an observation.',
    'unit-left-out': 'No unit is printed beside the number; it is that of its neighbour or of its magnitude.',
    'read-by-arithmetic': 'The separator is read as the figures around it require: the other reading does not tie.',
    role: 'The words also allow another role of this figure.',
    'no-text': 'The document has no text (it may be a scan): use one that has, or recognise its letters first.',
    'page-without-text': 'Some pages have no text (they may be scans) and were not read.',
    'legacy-letters': 'Letters of an old font (TCVN3 or VNI) were turned into Unicode: look some words over.',
    'text-cut': 'The text is too long; its end was not read.',
    'encoding-guessed': 'The encoding was guessed from the letters: look some words over.',
    'letters-lost': 'Some letters were lost in the file itself and are question marks now.',
  },
  faults: {
    damaged: (o) => `The file cannot be opened: it is no valid .${o.kind} document.`,
    encrypted: (o) => `The .${o.kind} file has a password: remove it and read again.`,
    'too-large': (o) => `The .${o.kind} file is larger than 100 MB and was not opened.`,
  },
};
