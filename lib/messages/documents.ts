import { documentsEn } from './documents.en';
import { type DocumentMessages, documentsVi } from './documents.vi';
import type { Language } from './index';

export function documentMessages(language: Language): DocumentMessages {
  return language === 'vi' ? documentsVi : documentsEn;
}
