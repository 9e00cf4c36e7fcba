// @ts-nocheck
import type { Language } from '@/lib/domain/text.ts';

const INTRO = { zh: '为了判断更多产品，请补充以下信息：', en: 'To judge more products, we need from you:' } as const;

/** A question to a company in the language of its case: what is asked for, one line each, behind what stands there already. */
export function questionLetter(written: string, asked: string, language: Language): string {
  return `${written.trim() === '' ? INTRO[language] : written.trimEnd()}\n· ${asked}`;
}
