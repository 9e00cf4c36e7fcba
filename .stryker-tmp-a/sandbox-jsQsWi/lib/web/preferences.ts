// @ts-nocheck
'use server';

import { cookies } from 'next/headers';
import { LANGUAGE_COOKIE } from './language.ts';
import { isTheme, THEME_COOKIE } from './theme.ts';

const A_YEAR = 365 * 24 * 3600;

/** Keeps the language chosen in the page's frame. Touches no data and asks no session. */
export async function setLanguage(form: FormData): Promise<void> {
  const language = form.get('language');
  if (language === 'zh' || language === 'en') (await cookies()).set(LANGUAGE_COOKIE, language, { maxAge: A_YEAR, sameSite: 'lax', path: '/' });
}

/** Keeps the appearance chosen in the page's frame; `system` forgets the choice. Touches no data and asks no session. */
export async function setTheme(form: FormData): Promise<void> {
  const theme = form.get('theme');
  if (!isTheme(theme)) return;
  if (theme === 'system') (await cookies()).delete(THEME_COOKIE);
  else (await cookies()).set(THEME_COOKIE, theme, { maxAge: A_YEAR, sameSite: 'lax', path: '/' });
}
