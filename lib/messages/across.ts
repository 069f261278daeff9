import type { Language } from '.';
import { acrossEn } from './across.en';
import { type AcrossMessages, acrossVi } from './across.vi';

export const ACROSS_MESSAGES: Readonly<Record<Language, AcrossMessages>> = { vi: acrossVi, en: acrossEn };
