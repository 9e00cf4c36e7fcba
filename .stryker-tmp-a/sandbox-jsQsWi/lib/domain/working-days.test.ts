// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, fromEpochDay, toEpochDay } from './calendar.ts';
import { WEEKENDS_ONLY, addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
import type { WorkCalendar } from './working-days.ts';

// A made-up festival, to test the arithmetic: Tuesday 3 to Friday 6 March 2026 off, Saturday 28 February and Sunday 8 March worked.
const FESTIVAL: WorkCalendar = {
  holidays: new Set(['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'].map(day)),
  makeUpDays: new Set(['2026-02-28', '2026-03-08'].map(day)),
};

describe('working days', () => {
  test.each([
    ['2026-11-20', true], // Friday
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['1969-12-31', true], // Wednesday, before the epoch
    ['1969-12-28', false],
  ])('%s works: %s', (date, works) => expect(isWorkingDay(day(date), WEEKENDS_ONLY)).toBe(works));

  test('a holiday beats the weekday, a make-up day the weekend', () => {
    expect(isWorkingDay(day('2026-03-03'), FESTIVAL)).toBe(false);
    expect(isWorkingDay(day('2026-02-28'), FESTIVAL)).toBe(true);
    expect(isWorkingDay(day('2026-03-07'), FESTIVAL)).toBe(false);
    expect(isWorkingDay(day('2026-03-08'), FESTIVAL)).toBe(true);
  });

  test('five days over a weekend end a week later', () => expect(addWorkingDays(day('2026-11-19'), 5, WEEKENDS_ONLY)).toBe('2026-11-26'));

  test('over the festival: Friday, make-up Saturday, Monday, then the make-up Sunday, then Monday', () => {
    const from = day('2026-02-27');
    expect([1, 2, 3, 4].map((days) => addWorkingDays(from, days, FESTIVAL))).toEqual(['2026-02-28', '2026-03-02', '2026-03-08', '2026-03-09']);
    expect(workingDaysBetween(from, day('2026-03-07'), FESTIVAL)).toBe(2);
  });

  test('backwards', () => expect(addWorkingDays(day('2026-11-23'), -1, WEEKENDS_ONLY)).toBe('2026-11-20'));

  test('a table without any working day is told, not looped over', () => {
    const all = new Set(Array.from({ length: 400 }, (_, i) => addDays(day('2026-01-01'), i)));
    expect(() => addWorkingDays(day('2026-01-01'), 1, { holidays: all, makeUpDays: new Set() })).toThrow(/table of holidays/);
  });

  const days = fc.integer({ min: toEpochDay(day('2020-01-01')), max: toEpochDay(day('2035-12-31')) }).map(fromEpochDay);
  const calendars = fc
    .record({ off: fc.array(days, { maxLength: 30 }), on: fc.array(days, { maxLength: 30 }) })
    .map(({ off, on }): WorkCalendar => ({ holidays: new Set(off), makeUpDays: new Set(on) }));

  test('counting undoes adding', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), calendars, (from, n, calendar) => {
        expect(workingDaysBetween(from, addWorkingDays(from, n, calendar), calendar)).toBe(n);
      }),
    );
  });

  test('an added day is a working day, and adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), calendars, (from, a, b, calendar) => {
        const end = addWorkingDays(from, a + b, calendar);
        expect(isWorkingDay(end, calendar)).toBe(true);
        expect(addWorkingDays(addWorkingDays(from, a, calendar), b, calendar)).toBe(end);
      }),
    );
  });

  test('a span is the sum of its parts and turns its sign with its direction', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 80 }), calendars, (a, x, y, calendar) => {
        const b = addDays(a, x);
        const c = addDays(b, y);
        expect(workingDaysBetween(a, b, calendar) + workingDaysBetween(b, c, calendar)).toBe(workingDaysBetween(a, c, calendar));
        expect(workingDaysBetween(c, a, calendar) + workingDaysBetween(a, c, calendar)).toBe(0);
      }),
    );
  });
});
