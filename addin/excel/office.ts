import { isLanguage, type Language } from '../../lib/messages';

export interface OfficeTheme {
  readonly dark: boolean;
  readonly background?: string;
  readonly text?: string;
}

/** Resolves when the host is there: "excel", or "none" when the page was opened outside Excel. */
export function whenReady(): Promise<'excel' | 'none'> {
  return new Promise((resolve) => {
    void Office.onReady((info) => resolve(info.host === Office.HostType.Excel ? 'excel' : 'none'));
  });
}

/** Language of Excel's own interface; Vietnamese unless it is English. */
export function hostLanguage(): Language {
  const code = (Office.context?.displayLanguage ?? 'vi').slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : 'vi';
}

/** Excel's colours, or null where it does not tell (the web build has none). */
export function hostTheme(): OfficeTheme | null {
  const theme = Office.context?.officeTheme as (Office.OfficeTheme & { isDarkTheme?: boolean }) | undefined;
  if (!theme?.bodyBackgroundColor) return null;
  return {
    dark: theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor),
    background: theme.bodyBackgroundColor,
    text: theme.bodyForegroundColor,
  };
}

function isDark(color: string): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!channels) return false;
  const [red, green, blue] = channels.slice(1).map((part) => Number.parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Which workbook the pane belongs to: its address. Empty for one that was never saved. */
export function workbookAddress(): string {
  return Office.context?.document?.url ?? '';
}

/** Prefix for what the page keeps in the browser, apart for each account and site that Excel runs in. */
export function storagePrefix(): string {
  return `${Office.context?.partitionKey ?? ''}doi-chieu.`;
}
