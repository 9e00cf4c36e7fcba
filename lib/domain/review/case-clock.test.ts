import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../calendar.ts';
import { isWorkingDay, workingDaysBetween, type WorkCalendar } from '../working-days.ts';
import { dueStatus, leaseFrom, resumeClock, startClock, stopClock } from './case-clock.ts';

const range = (from: string, length: number) => Array.from({ length }, (_, n) => addDays(day(from), n));

// Test dates, not official ones: no calendar of a year to come is shipped. Seven days off each, with the days worked in exchange.
const SPRING_FESTIVAL_OFF = range('2027-02-05', 7); // Friday to Thursday
const SPRING_FESTIVAL_WORKED = [day('2027-01-31'), day('2027-02-13')]; // a Sunday before, a Saturday after
const NATIONAL_DAY_OFF = range('2027-10-01', 7); // Friday to Thursday
const NATIONAL_DAY_WORKED = [day('2027-09-26'), day('2027-10-09')]; // a Sunday before, a Saturday after
const CALENDAR: WorkCalendar = { holidays: new Set([...SPRING_FESTIVAL_OFF, ...NATIONAL_DAY_OFF]), makeUpDays: new Set([...SPRING_FESTIVAL_WORKED, ...NATIONAL_DAY_WORKED]) };
const at = (today: string) => ({ today: day(today), calendar: CALENDAR });

describe('five working days', () => {
  test.each([
    // over Spring Festival (counted on the fingers): Thu 4 | off 5-11 | Fri 12, Sat 13 worked | Sun | Mon 15 ...
    ['2027-02-03', '2027-02-16'], // Wednesday: 4, 12, 13, 15, 16
    ['2027-02-04', '2027-02-17'], // Thursday, the last day of work: 12, 13, 15, 16, 17
    ['2027-02-05', '2027-02-17'], // handed in on the first day off
    ['2027-02-08', '2027-02-17'], // in the middle of it
    ['2027-02-11', '2027-02-17'], // on the last day off
    ['2027-01-29', '2027-02-04'], // Friday; the Sunday worked counts: 31, 1, 2, 3, 4
    // over National Day: Thu 30 September | off 1-7 | Fri 8, Sat 9 worked | Sun | Mon 11 ...
    ['2027-09-29', '2027-10-12'], // Wednesday: 30, 8, 9, 11, 12
    ['2027-10-03', '2027-10-13'], // a Sunday in the holiday: 8, 9, 11, 12, 13
    ['2027-09-24', '2027-09-30'], // Friday: 26, 27, 28, 29, 30
  ])('from %s end on %s', (from, due) => expect(startClock(at(from))).toEqual({ dueOn: due, pausedOn: null }));
});

describe('a claim of two working days', () => {
  test.each([
    ['2027-02-03', '2027-02-12'], // 4, 12
    ['2027-02-04', '2027-02-13'], // 12, and the Saturday worked in exchange
    ['2027-10-08', '2027-10-11'], // 9 (worked), 11
  ])('made on %s stands until %s', (from, until) => expect(leaseFrom(at(from))).toBe(until));
});

describe('waiting for the company', () => {
  test('over the whole of Spring Festival takes nothing from the days that were left', () => {
    const asked = stopClock(startClock(at('2027-02-03')), at('2027-02-04')); // due 16 February, four days left
    expect(asked).toEqual({ dueOn: '2027-02-16', pausedOn: '2027-02-04' });
    expect(resumeClock(asked, at('2027-02-22'))).toEqual({ dueOn: '2027-02-26', pausedOn: null }); // 23, 24, 25, 26
  });
  test('asked and answered within the holiday: as if nothing had been', () => {
    const running = startClock(at('2027-09-29'));
    expect(resumeClock(stopClock(running, at('2027-10-02')), at('2027-10-06'))).toEqual(running);
  });
  test('is no lateness: on the days off nothing falls due', () => {
    const running = { state: 'submitted' as const, ...startClock(at('2027-02-04')) };
    expect([...SPRING_FESTIVAL_OFF, day('2027-02-16')].map((date) => dueStatus(running, date))).toEqual(Array.from({ length: 8 }, () => 'later'));
    expect([dueStatus(running, day('2027-02-17')), dueStatus(running, day('2027-02-18'))]).toEqual(['today', 'overdue']);
    expect(dueStatus({ ...running, pausedOn: day('2027-02-04') }, day('2027-06-01'))).toBe('paused');
  });
});

test('whenever it starts and however often it is stopped: due on a day of work, and exactly five were counted while it ran', () => {
  const gaps = fc.array(fc.tuple(fc.nat(12), fc.nat(30)), { maxLength: 4 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 330 }), gaps, (start, pauses) => {
      let today = addDays(day('2027-01-04'), start);
      let clock = startClock({ today, calendar: CALENDAR });
      let ran = 0;
      for (const [running, waiting] of pauses) {
        const stopped = addDays(today, running);
        if (stopped > clock.dueOn) break;
        ran += workingDaysBetween(today, stopped, CALENDAR);
        clock = stopClock(clock, { today: stopped, calendar: CALENDAR });
        today = addDays(stopped, waiting);
        clock = resumeClock(clock, { today, calendar: CALENDAR });
      }
      expect(ran + workingDaysBetween(today, clock.dueOn, CALENDAR)).toBe(5);
      expect(isWorkingDay(clock.dueOn, CALENDAR) || clock.dueOn === today).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
