import { choicesEn } from '../../messages/choices.en';
import { type ChoicesMessages, choicesVi } from '../../messages/choices.vi';
import { comparingEn } from '../../messages/comparing.en';
import { type ComparingMessages, comparingVi } from '../../messages/comparing.vi';
import type { Language } from '../../messages/index';

export function comparingMessages(language: Language): ComparingMessages {
  return language === 'vi' ? comparingVi : comparingEn;
}

export function choicesMessages(language: Language): ChoicesMessages {
  return language === 'vi' ? choicesVi : choicesEn;
}
