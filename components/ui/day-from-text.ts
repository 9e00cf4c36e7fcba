import { parseCalendarDate, type CalendarDate } from '@/lib/domain/calendar.ts';

/** Reads a day as people write it: `2019-06-18`, `2019/6/18`, `2019.6.18`, `20190618`, `2019年6月18日`, full-width digits; null if it is none. */
export function dayFromText(text: string): CalendarDate | null {
  const plain = text.normalize('NFKC').trim();
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const parts = compact ?? /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain);
  if (!parts) return null;
  return parseCalendarDate(`${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`);
}
