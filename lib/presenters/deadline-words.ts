import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { DatePrecision } from '@/lib/domain/catalog/product.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayOfPrecision } from './day.ts';

/** The last day a product is open, as exactly as it is known: `2026年12月31日`, `end of 2026`; null where no end was published. */
export function deadlineWords(lastDay: { readonly day: CalendarDate; readonly precision: DatePrecision } | null, language: Language): string | null {
  if (lastDay === null) return null;
  const words = dayOfPrecision(lastDay.day, lastDay.precision, language);
  if (lastDay.precision !== 'year' && lastDay.precision !== 'month') return words;
  return language === 'zh' ? `${words}底` : `end of ${words}`;
}
