import { expect, test } from 'vitest';
import { handOverOf } from './hand-over.ts';

const step = (what: 'submitted' | 'claimed' | 'in-review' | 'waiting-for-company' | 'expired' | 'reopened' | 'assigned', at: string, actorName = '顾明远') => ({ what, at, actorName });

test('names who held the case, since when, the last step and the notes of that time', () => {
  const steps = [step('submitted', '2026-11-23T01', '沈知行'), step('claimed', '2026-11-23T02', '陆一帆'), step('expired', '2026-11-26T00', ''), step('claimed', '2026-11-26T02'), step('in-review', '2026-11-26T03')];
  expect(handOverOf(steps, ['2026-11-23T05', '2026-11-26T04', '2026-11-26T05', '2026-12-02T00'], '2026-11-30T00')).toEqual({ heldBy: '顾明远', since: '2026-11-26T02', last: steps[4], notes: 2 });
});

test('whom it had been given to by another is not named: the log names who gave it', () => {
  expect(handOverOf([step('submitted', '1'), step('assigned', '3', '管理员')], [], '9')).toMatchObject({ heldBy: null, since: '3', last: { actorName: '管理员' } });
});

test('a reopening is the beginning of a claim; without one there is nothing to hand over', () => {
  const reopened = [step('submitted', '1'), step('claimed', '2', '陆一帆'), step('reopened', '4')];
  expect(handOverOf(reopened, [], '9')).toMatchObject({ heldBy: '顾明远', since: '4', notes: 0 });
  expect(handOverOf([step('submitted', '1')], [], '9')).toBeNull();
});
