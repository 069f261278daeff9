import type { Language } from '../../../lib/messages';
import { paneEn } from '../../../lib/messages/pane.en';
import { type PaneMessages, paneVi } from '../../../lib/messages/pane.vi';

export function paneMessages(language: Language): PaneMessages {
  return language === 'vi' ? paneVi : paneEn;
}
