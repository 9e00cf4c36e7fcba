// @ts-nocheck
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from './day.ts';

/** A moment as a clock in Shanghai shows it, to the minute: `2026年11月23日 10:05`, `23 November 2026, 10:05`. `iso` is a time with its zone. */
export function momentWords(iso: string, language: Language): string {
  const moment = Date.parse(iso);
  const clock = new Date(moment + 8 * 3_600_000).toISOString().slice(11, 16);
  return `${dayWords(shanghaiDay(moment), language)}${language === 'zh' ? ' ' : ', '}${clock}`;
}
