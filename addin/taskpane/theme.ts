import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { hostTheme } from '../excel/office';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/** Excel's theme where it tells, else the system's. High contrast is left to the system's forced colours. */
export function useTheme(): Theme {
  const [dark, setDark] = useState(prefersDark);
  useEffect(() => {
    const query = window.matchMedia(DARK_QUERY);
    const update = () => setDark(prefersDark());
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return dark ? webDarkTheme : webLightTheme;
}

function prefersDark(): boolean {
  return hostTheme()?.dark ?? window.matchMedia(DARK_QUERY).matches;
}
