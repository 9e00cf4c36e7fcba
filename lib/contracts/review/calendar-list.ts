import { parseCalendarDate, addDays, toEpochDay, yearOf, type CalendarDate } from '@/lib/domain/calendar.ts';
import { isStorable } from '@/lib/contracts/fields.ts';

/** One day that differs from its week. */
export type CalendarEntry = { readonly day: CalendarDate; readonly kind: 'holiday' | 'make-up'; readonly labelZh: string; readonly labelEn: string };

/** What is wrong with a line of a pasted list. */
export type LineProblem = { readonly line: number; readonly code: 'line-unreadable' | 'line-not-a-day' | 'line-range' | 'line-make-up-on-weekday' | 'line-twice' | 'line-other-year' };

const DATE = String.raw`\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?`;
const LINE = new RegExp(String.raw`^(${DATE})(?:\s*(?:至|到|~|～|—|–|\.\.|to)\s*(${DATE}))?[\s,，;；]+(休|假|放假|holiday|班|补班|调休|make-?up)(?:[\s,，;；]+(.*))?$`, 'i');
const LONGEST_RANGE = 31;
const MAX_LABEL = 60;

/**
 * Reads a list as it is pasted, a day or a range of days a line: `2027-02-05 至 2027-02-11 休 春节 Spring Festival`, `2027-02-13 班 春节调休`.
 * Kinds: 休 or holiday, 班 or make-up; the name in Chinese and, if written, in English. Empty lines and lines that begin with # are passed over. With `year`
 * days of another year are refused.
 */
export function readCalendarList(text: string, year: number | null): { readonly entries: readonly CalendarEntry[]; readonly problems: readonly LineProblem[] } {
  const entries = new Map<CalendarDate, CalendarEntry>();
  const problems: LineProblem[] = [];
  for (const [index, raw] of text.normalize('NFKC').split(/\r\n?|\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const read = readLine(line, year, entries);
    if (typeof read === 'string') problems.push({ line: index + 1, code: read });
    else for (const entry of read) entries.set(entry.day, entry);
  }
  return { entries: [...entries.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)), problems };
}

function readLine(line: string, year: number | null, known: ReadonlyMap<CalendarDate, CalendarEntry>): readonly CalendarEntry[] | LineProblem['code'] {
  const parts = LINE.exec(line);
  if (!parts || !isStorable(line)) return 'line-unreadable';
  const first = dayOf(parts[1]);
  const last = parts[2] === undefined ? first : dayOf(parts[2]);
  if (first === null || last === null) return 'line-not-a-day';
  const length = toEpochDay(last) - toEpochDay(first) + 1;
  if (length < 1 || length > LONGEST_RANGE) return 'line-range';
  const kind = /^(班|补班|调休|make-?up)$/i.test(parts[3] ?? '') ? 'make-up' : 'holiday';
  const days = Array.from({ length }, (_, n) => addDays(first, n));
  if (kind === 'make-up' && days.some((day) => ![0, 6].includes((toEpochDay(day) + 4) % 7))) return 'line-make-up-on-weekday';
  if (days.some((day) => known.has(day))) return 'line-twice';
  if (year !== null && days.some((day) => yearOf(day) !== year)) return 'line-other-year';
  const [labelZh, labelEn] = labelsOf(parts[4] ?? '', kind);
  return days.map((day) => ({ day, kind, labelZh, labelEn }));
}

/** The names of a day: up to the first Latin letter Chinese, the rest English; what is missing is said in general words. */
function labelsOf(said: string, kind: CalendarEntry['kind']): readonly [string, string] {
  const at = said.search(/[A-Za-z]/);
  const trim = (part: string) => part.replace(/^[\s,，;；]+|[\s,，;；]+$/g, '').slice(0, MAX_LABEL);
  const [zh, en] = [trim(at === -1 ? said : said.slice(0, at)), at === -1 ? '' : trim(said.slice(at))];
  return [zh || (kind === 'holiday' ? '节假日' : '调休上班'), en || (kind === 'holiday' ? 'Public holiday' : 'Make-up working day')];
}

function dayOf(written: string | undefined): CalendarDate | null {
  const [year = '', month = '', date = ''] = (written ?? '').match(/\d+/g) ?? [];
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
