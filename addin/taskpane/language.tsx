import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../../lib/messages';
import type { PaneMessages } from '../../lib/messages/pane.vi';
import { paneMessages } from './engine/words';

const LanguageContext = createContext<Language>('vi');

export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The sentences of the pane in the user's language. */
export function useMessages(): PaneMessages {
  return paneMessages(useLanguage());
}
