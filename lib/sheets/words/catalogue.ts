import { comparingEn } from '../../messages/comparing.en';
import { type ComparingMessages, comparingVi } from '../../messages/comparing.vi';
import type { Language } from '../../messages/index';

export function comparingMessages(language: Language): ComparingMessages {
  return language === 'vi' ? comparingVi : comparingEn;
}
