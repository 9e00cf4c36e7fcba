'use server';

import { languageCookie, themeCookie } from './preference-cookies.ts';
import { isTheme } from './theme.ts';

/** Keeps the language chosen in the page's frame. Touches no data and asks no session. */
export async function setLanguage(form: FormData): Promise<void> {
  const language = form.get('language');
  if (language === 'zh' || language === 'en') await languageCookie.keep(language);
}

/** Keeps the appearance chosen in the page's frame; `system` forgets the choice. Touches no data and asks no session. */
export async function setTheme(form: FormData): Promise<void> {
  const theme = form.get('theme');
  if (!isTheme(theme)) return;
  if (theme === 'system') await themeCookie.drop();
  else await themeCookie.keep(theme);
}
