import { afterAll, beforeEach, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { changeCalendar } from './change-calendar.ts';
import { claimCase } from './claim-case.ts';
import { concludeCase } from './conclude-case.ts';
import { previewCalendar } from './preview-calendar.ts';
import { viewCalendar } from './view-calendar.ts';
import { viewCase } from './view-case.ts';

// Test dates, not official ones: Friday 5 to Thursday 11 February 2027 off, Saturday 13 worked.
const SPRING_FESTIVAL = '2027-02-05 至 2027-02-11 休 春节 Spring Festival\n2027-02-13 班 春节调休';
const NOW = new Date('2027-02-02T02:00:00Z'); // Tuesday
const change = (text: string, more: object = {}) => ({ text, wholeYear: null, remove: [], ...more });
let maintainer: Person;

afterAll(closeDatabase);
beforeEach(async () => {
  await reader().reviewCase.deleteMany({});
  await reader().calendarDay.deleteMany({});
  maintainer = await givenPerson('maintainer');
});

const due = async (caseId: string) => (await reader().reviewCase.findUniqueOrThrow({ where: { id: caseId } })).dueOn?.toISOString().slice(0, 10);

test('the preview names the cases whose due day moves and writes nothing; the change moves them, with an entry in each log and one audit row', async () => {
  const [open, done, advisor] = [await givenCase(NOW), await givenCase(NOW), await givenPerson('advisor')];
  await claimCase.execute({ actor: advisor, now: NOW }, { caseId: done.caseId, version: 1 });
  await concludeCase.execute({ actor: advisor, now: NOW }, { caseId: done.caseId, version: 2, outcome: 'not-now', reasonCode: 'no-reply', text: 'x' });
  expect(await due(open.caseId)).toBe('2027-02-09');
  const preview = await previewCalendar.execute({ actor: maintainer, now: NOW }, change(SPRING_FESTIVAL));
  expect(preview).toMatchObject({ ok: true, value: { problems: [], removed: [], moved: { count: 1, named: [{ from: '2027-02-09', to: '2027-02-15' }] } } });
  expect(preview.ok && preview.value.entered).toHaveLength(8);
  expect([await due(open.caseId), await reader().calendarDay.count()]).toEqual(['2027-02-09', 0]);

  expect(await changeCalendar.execute({ actor: maintainer, now: NOW }, change(SPRING_FESTIVAL))).toEqual(preview);
  expect([await due(open.caseId), await due(done.caseId)]).toEqual(['2027-02-15', '2027-02-09']); // 3, 4, 12, 13, 15
  expect(await reader().caseEvent.findMany({ where: { caseId: open.caseId, seq: 2 } })).toMatchObject([{ action: 'reschedule', actorRole: 'system', fromState: 'submitted', toState: 'submitted', text: '2027-02-09 → 2027-02-15' }]);
  expect(await reader().auditEntry.findMany({ where: { command: 'change-calendar', actorId: maintainer.userId } })).toMatchObject([{ subjectType: 'calendar', detail: { entered: 8, removed: 0, moved: 1 } }]);
  // Whoever still has the old day before them is told, and does not write it back.
  expect(await claimCase.execute({ actor: advisor, now: NOW }, { caseId: open.caseId, version: 1 })).toMatchObject({ failure: { code: 'case-changed' } });
  expect(await viewCase.execute({ actor: advisor, now: NOW }, { caseId: open.caseId })).toMatchObject({ value: { events: [{ what: 'submitted' }, { what: 'rescheduled', text: '2027-02-09 → 2027-02-15' }] } });

  // Taken out again, everything is where it was.
  const days = (await reader().calendarDay.findMany()).map(({ day }) => day.toISOString().slice(0, 10));
  expect(await changeCalendar.execute({ actor: maintainer, now: NOW }, change('', { remove: days }))).toMatchObject({ value: { moved: { count: 1 } } });
  expect([await due(open.caseId), await reader().calendarDay.count()]).toEqual(['2027-02-09', 0]);
});

test('the list of a whole year takes its other days out and leaves other years alone; one bad line changes nothing', async () => {
  const act = (input: object) => changeCalendar.execute({ actor: maintainer, now: NOW }, input);
  await act(change('2026-10-01 休 国庆\n2027-01-01 休 元旦'));
  expect(await act(change(`${SPRING_FESTIVAL}\n2027-02-30 休`, { wholeYear: 2027 }))).toMatchObject({ failure: { kind: 'invalid', problems: [{ field: 'text', code: 'line-not-a-day', params: { line: 3 } }] } });
  expect(await reader().calendarDay.count()).toBe(2);
  expect(await act(change(SPRING_FESTIVAL, { wholeYear: 2027 }))).toMatchObject({ value: { removed: [{ day: '2027-01-01' }] } });
  const view = await viewCalendar.execute({ actor: maintainer, now: NOW }, { year: null });
  expect(view).toMatchObject({ value: { year: 2027, years: [2026, 2027, 2028], missing: [2028], mayEdit: true } });
  expect(view.ok && view.value.days).toHaveLength(8);
  expect(await viewCalendar.execute({ actor: await givenPerson('administrator'), now: NOW }, { year: 2026 })).toMatchObject({ value: { days: [{ labelZh: '国庆', kind: 'holiday' }], mayEdit: false } });
});
