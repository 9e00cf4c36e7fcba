// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../calendar.ts';
import { WEEKENDS_ONLY } from '../working-days.ts';
import { CASE_STATES } from './case-state.ts';
import type { CaseState } from './case-state.ts';
import { actionsOpenTo, changeCase } from './change-case.ts';
import type { CaseChange } from './change-case.ts';
import { dueStatus } from './case-clock.ts';
import type { CaseMoment } from './case-clock.ts';
import type { CaseActor, ReviewCase } from './review-case.ts';
import { submitCase } from './submit-case.ts';
import { CASE_ACTIONS } from './transitions.ts';
import type { CaseAction } from './transitions.ts';

const at = (date: string): CaseMoment => ({ today: day(date), calendar: WEEKENDS_ONLY });
const MONDAY = at('2026-11-23');
const ACTORS = {
  company: { kind: 'company', userId: 'founder' },
  holder: { kind: 'advisor', userId: 'li' },
  other: { kind: 'advisor', userId: 'wang' },
  administrator: { kind: 'administrator', userId: 'root' },
  system: { kind: 'system' },
} as const satisfies Record<string, CaseActor>;
type Who = keyof typeof ACTORS;

const REASON = { code: 'criteria-met', outcome: 'recommended', text: { zh: '符合', en: 'Meets' }, retired: false } as const;

function caseIn(state: CaseState, more: Partial<ReviewCase> = {}): ReviewCase {
  const held = state !== 'submitted' && state !== 'withdrawn';
  const working = state === 'claimed' || state === 'in-review';
  return {
    id: 'c1', companyId: 'k1', runId: 'r1', language: 'zh', state,
    holderId: held ? 'li' : null,
    leaseUntil: working ? day('2026-11-20') : null, // has run out on Monday, so that `expire` is tried in earnest
    dueOn: day('2026-11-27'),
    pausedOn: state === 'waiting-for-company' ? day('2026-11-23') : null,
    outcome: state === 'concluded' ? 'recommended' : null,
    version: 3, ...more,
  };
}

const SILENT: readonly CaseAction[] = ['claim', 'start-review', 'expire'];
function change(action: CaseAction): CaseChange {
  if (action === 'conclude') return { action, outcome: 'recommended', reason: REASON, text: 'because' };
  return SILENT.includes(action) ? { action } : { action, text: 'because' };
}

// Written out by hand from issue 8 and ADR 030, not from the table in the code.
const ALLOWED: readonly (readonly [CaseState, CaseAction, Who, CaseState])[] = [
  ['submitted', 'claim', 'holder', 'claimed'],
  ['submitted', 'claim', 'other', 'claimed'],
  ['submitted', 'withdraw', 'company', 'withdrawn'],
  ['claimed', 'start-review', 'holder', 'in-review'],
  ['claimed', 'ask-company', 'holder', 'waiting-for-company'],
  ['claimed', 'conclude', 'holder', 'concluded'],
  ['claimed', 'release', 'holder', 'submitted'],
  ['claimed', 'release', 'administrator', 'submitted'],
  ['claimed', 'expire', 'system', 'submitted'],
  ['claimed', 'withdraw', 'company', 'withdrawn'],
  ['in-review', 'ask-company', 'holder', 'waiting-for-company'],
  ['in-review', 'conclude', 'holder', 'concluded'],
  ['in-review', 'release', 'holder', 'submitted'],
  ['in-review', 'release', 'administrator', 'submitted'],
  ['in-review', 'expire', 'system', 'submitted'],
  ['in-review', 'withdraw', 'company', 'withdrawn'],
  ['waiting-for-company', 'answer', 'company', 'in-review'],
  ['waiting-for-company', 'start-review', 'holder', 'in-review'],
  ['waiting-for-company', 'release', 'holder', 'submitted'],
  ['waiting-for-company', 'release', 'administrator', 'submitted'],
  ['waiting-for-company', 'withdraw', 'company', 'withdrawn'],
  ['concluded', 'reopen', 'holder', 'claimed'],
  ['concluded', 'reopen', 'other', 'claimed'],
  ['concluded', 'reopen', 'administrator', 'submitted'],
];

describe('every state, every action, every actor', () => {
  const all = CASE_STATES.flatMap((from) => CASE_ACTIONS.flatMap((action) => (Object.keys(ACTORS) as Who[]).map((who) => [from, action, who] as const)));
  test('is a case', () => expect(all).toHaveLength(6 * 9 * 5));
  test.each(all)('%s · %s · %s', (from, action, who) => {
    const expected = ALLOWED.find((row) => row[0] === from && row[1] === action && row[2] === who);
    const outcome = changeCase(caseIn(from), ACTORS[who], change(action), MONDAY);
    expect(outcome.ok ? outcome.value.next.state : null).toBe(expected ? expected[3] : null);
    expect(actionsOpenTo(caseIn(from), ACTORS[who], MONDAY.today).includes(action)).toBe(expected !== undefined);
    if (outcome.ok) expect(outcome.value.event).toMatchObject({ action, from, to: outcome.value.next.state, actor: ACTORS[who] });
  });
});

describe('why not', () => {
  const refusal = (...args: Parameters<typeof changeCase>) => {
    const outcome = changeCase(...args);
    return outcome.ok ? null : outcome.failure;
  };
  test('a state that does not know the action', () =>
    expect(refusal(caseIn('withdrawn'), ACTORS.holder, change('claim'), MONDAY)).toMatchObject({ kind: 'conflict', code: 'case-state', current: { state: 'withdrawn', version: 3 } }));
  test('another advisor holds it', () =>
    expect(refusal(caseIn('claimed'), ACTORS.other, change('conclude'), MONDAY)).toMatchObject({ kind: 'conflict', code: 'case-held', current: { holderId: 'li' } }));
  test('a kind of actor that never may', () => expect(refusal(caseIn('claimed'), ACTORS.company, change('conclude'), MONDAY)).toEqual({ kind: 'forbidden' }));
  test('a lease that still runs, on its last day', () =>
    expect(refusal(caseIn('claimed', { leaseUntil: MONDAY.today }), ACTORS.system, change('expire'), MONDAY)).toMatchObject({ code: 'case-leased' }));
  test.each(['release', 'ask-company', 'conclude'] as const)('%s without words', (action) =>
    expect(refusal(caseIn('claimed'), ACTORS.holder, { ...change(action), text: ' \n' }, MONDAY)).toEqual({ kind: 'invalid', problems: [{ field: 'text', code: 'required' }] }));
  test('too many words', () =>
    expect(refusal(caseIn('claimed'), ACTORS.holder, { action: 'ask-company', text: 'x'.repeat(4001) }, MONDAY)).toMatchObject({ problems: [{ code: 'too-long' }] }));
  test.each([null, { ...REASON, outcome: 'refused' as const }, { ...REASON, retired: true }])('a reason that is unknown, of another outcome or retired', (reason) =>
    expect(refusal(caseIn('in-review'), ACTORS.holder, { action: 'conclude', outcome: 'recommended', reason, text: 'x' }, MONDAY)).toEqual({
      kind: 'invalid', problems: [{ field: 'reasonCode', code: 'case-reason' }],
    }));
});

describe('the clock', () => {
  const step = (reviewCase: ReviewCase, who: Who, action: CaseAction, moment: CaseMoment) => {
    const outcome = changeCase(reviewCase, ACTORS[who], change(action), moment);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    return outcome.value.next;
  };
  const fresh = submitCase({ id: 'c1', companyId: 'k1', runId: 'r1', language: 'zh', note: '' }, ACTORS.company, at('2026-11-19')).next;

  test('five working days from the hand-over', () => expect(fresh.dueOn).toBe('2026-11-26'));
  test('stands still while the company is asked', () => {
    const asked = step(step(fresh, 'holder', 'claim', at('2026-11-20')), 'holder', 'ask-company', at('2026-11-24'));
    expect(asked).toMatchObject({ dueOn: '2026-11-26', pausedOn: '2026-11-24', leaseUntil: null, holderId: 'li' });
    expect(step(asked, 'company', 'answer', at('2026-12-03'))).toMatchObject({ state: 'in-review', dueOn: '2026-12-07', pausedOn: null, leaseUntil: '2026-12-07' });
  });
  test('lateness is not forgiven by asking', () => {
    const late = step(step(fresh, 'holder', 'claim', at('2026-11-30')), 'holder', 'ask-company', at('2026-11-30'));
    expect(step(late, 'company', 'answer', at('2026-12-09')).dueOn).toBe('2026-12-07');
  });
  test('a case that is handed back while waiting runs again', () => {
    const asked = step(step(fresh, 'holder', 'claim', at('2026-11-20')), 'holder', 'ask-company', at('2026-11-24'));
    expect(step(asked, 'holder', 'release', at('2026-11-25'))).toMatchObject({ state: 'submitted', holderId: null, dueOn: '2026-11-27' });
  });
  test('reopening starts it anew and drops the outcome', () =>
    expect(step(caseIn('concluded'), 'other', 'reopen', MONDAY)).toMatchObject({ holderId: 'wang', dueOn: '2026-11-30', outcome: null }));
});

test('any sequence of attempts leaves a case that makes sense', () => {
  const attempts = fc.array(fc.record({ who: fc.constantFrom(...(Object.keys(ACTORS) as Who[])), action: fc.constantFrom(...CASE_ACTIONS), later: fc.integer({ min: 0, max: 9 }) }), { maxLength: 40 });
  fc.assert(
    fc.property(attempts, (list) => {
      let today = 20_780; // 2026-11-23
      let current = submitCase({ id: 'c1', companyId: 'k1', runId: 'r1', language: 'zh', note: '' }, ACTORS.company, at('2026-11-23')).next;
      for (const { who, action, later } of list) {
        today += later;
        const moment: CaseMoment = { today: day(new Date(today * 86_400_000).toISOString().slice(0, 10)), calendar: WEEKENDS_ONLY };
        const outcome = changeCase(current, ACTORS[who], change(action), moment);
        if (outcome.ok) current = outcome.value.next;
        const open = current.state !== 'concluded' && current.state !== 'withdrawn';
        expect(current.holderId === null).toBe(current.state === 'submitted' || current.state === 'withdrawn');
        expect(current.leaseUntil !== null).toBe(current.state === 'claimed' || current.state === 'in-review');
        expect(current.outcome !== null).toBe(current.state === 'concluded');
        expect(current.pausedOn !== null).toBe(current.state === 'waiting-for-company');
        if (open) expect(dueStatus(current, moment.today) === 'paused').toBe(current.state === 'waiting-for-company');
      }
    }),
    { numRuns: 500 },
  );
});
