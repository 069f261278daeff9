import type { Language } from './index';
import { markingEn } from './marking.en';
import { type MarkingMessages, markingVi } from './marking.vi';

export const MARKING_MESSAGES: Record<Language, MarkingMessages> = { vi: markingVi, en: markingEn };
