import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../calendar.ts';
import { WEEKENDS_ONLY, type WorkCalendar, workingDaysBetween } from '../working-days.ts';
import { recountClock } from './recount-clock.ts';

const range = (from: string, length: number) => Array.from({ length }, (_, n) => addDays(day(from), n));
// Test dates, not official ones.
const NATIONAL_DAY: WorkCalendar = { holidays: new Set(range('2027-10-01', 7)), makeUpDays: new Set([day('2027-09-26'), day('2027-10-09')]) };
const clock = (dueOn: string, pausedOn: string | null = null, leaseUntil: string | null = null) => ({ dueOn: day(dueOn), pausedOn: pausedOn === null ? null : day(pausedOn), leaseUntil: leaseUntil === null ? null : day(leaseUntil) });

describe('when the days of National Day are entered', () => {
  const on = (today: string, before: ReturnType<typeof clock>) => recountClock(before, day(today), WEEKENDS_ONLY, NATIONAL_DAY);
  test('a due day in the holiday moves behind it, a make-up day counts', () => expect(on('2027-09-29', clock('2027-10-05', null, '2027-10-01'))).toEqual(clock('2027-10-11', null, '2027-10-08'))); // left with today: 29, 30, 1, 4, 5 -> 29, 30, 8, 9, 11
  test('due today, and today turns out to be a holiday', () => expect(on('2027-10-04', clock('2027-10-04'))).toEqual(clock('2027-10-08')));
  test('what is late stays late', () => expect(on('2027-10-04', clock('2027-09-30'))).toEqual(clock('2027-09-30')));
  test('stopped on 28 September with three days left', () => expect(on('2027-10-20', clock('2027-10-01', '2027-09-28'))).toEqual(clock('2027-10-08', '2027-09-28'))); // 29, 30, 1 -> 29, 30, 8
  test('far from it nothing moves', () => expect(on('2027-11-01', clock('2027-11-05', null, '2027-11-03'))).toEqual(clock('2027-11-05', null, '2027-11-03')));
});

test('the working days that were left are left afterwards, and taking the days out again leads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }), (start, length) => {
      const today = addDays(day('2027-09-01'), start);
      const before = { dueOn: addDays(today, length), pausedOn: null, leaseUntil: null };
      const yesterday = addDays(today, -1);
      const after = recountClock(before, today, WEEKENDS_ONLY, NATIONAL_DAY);
      expect(workingDaysBetween(yesterday, after.dueOn, NATIONAL_DAY)).toBe(workingDaysBetween(yesterday, before.dueOn, WEEKENDS_ONLY));
      const back = recountClock(after, today, NATIONAL_DAY, WEEKENDS_ONLY);
      expect(workingDaysBetween(yesterday, back.dueOn, WEEKENDS_ONLY)).toBe(workingDaysBetween(yesterday, before.dueOn, WEEKENDS_ONLY));
    }),
  );
});
