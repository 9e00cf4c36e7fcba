import { fullMonthsBetween, toEpochDay, type CalendarDate } from '../calendar.ts';
import type { FactValue } from '../facts/fact.ts';
import type { View } from './criterion-test.ts';

/** The value as the criterion looks at it, or undefined where it has not the shape it should have. */
export function look(view: View, value: FactValue, on: CalendarDate): number | boolean | string | readonly string[] | undefined {
  switch (view) {
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return typeof value === 'string' ? value : undefined;
    case 'set':
      return Array.isArray(value) ? (value as readonly string[]) : undefined;
    case 'day':
      return typeof value === 'string' ? toEpochDay(value as CalendarDate) : undefined;
    case 'months':
      return typeof value === 'string' ? fullMonthsBetween(value as CalendarDate, on) : undefined;
    case 'years':
      return typeof value === 'string' ? Math.floor(fullMonthsBetween(value as CalendarDate, on) / 12) : undefined;
  }
}
