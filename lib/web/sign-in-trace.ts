import { headers } from 'next/headers';
import type { Language } from '@/lib/domain/text.ts';
import { chooseLanguage } from './language.ts';
import { languageCookie } from './preference-cookies.ts';

/** What a sign-in leaves behind: what the browser says it is, for the list of one's own sessions, and the language of its reader. */
export async function signInTrace(): Promise<{ readonly device: string; readonly language: Language }> {
  const head = await headers();
  const device = (head.get('user-agent') ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 200);
  return { device, language: chooseLanguage(await languageCookie.read(), head.get('accept-language')) };
}
