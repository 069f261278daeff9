import type { Language } from '../../messages/index';
import { sheetsEn } from '../../messages/sheets.en';
import { type SheetsMessages, sheetsVi } from '../../messages/sheets.vi';

/** The language of a workbook; a bilingual one says everything in the other language on the next line. */
export interface Voice {
  readonly language: Language;
  readonly bilingual: boolean;
  readonly words: SheetsMessages;
}

export function makeVoice(language: Language, bilingual = false): Voice {
  return { language, bilingual, words: sheetsMessages(language) };
}

export function sheetsMessages(language: Language): SheetsMessages {
  return language === 'vi' ? sheetsVi : sheetsEn;
}

/** The text in the voice's language, and below it in the other one where both are wanted and differ. */
export function say(voice: Voice, text: (language: Language, words: SheetsMessages) => string): string {
  const own = text(voice.language, voice.words);
  if (!voice.bilingual) return own;
  const language = voice.language === 'vi' ? 'en' : 'vi';
  const other = text(language, sheetsMessages(language));
  return other === own ? own : `${own}\n${other}`;
}
