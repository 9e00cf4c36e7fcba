// @ts-nocheck
import { getLocale } from 'next-intl/server';
import type { Language } from '@/lib/domain/text.ts';

/** The language this request is answered in, as the domain names it. */
export async function readerLanguage(): Promise<Language> {
  return (await getLocale()) === 'en' ? 'en' : 'zh';
}
