import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { addDays, day } from '@/lib/domain/calendar.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { changeRole } from '../accounts/change-role.ts';
import { claimNextCase } from './claim-next-case.ts';
import { endAbsence } from './end-absence.ts';
import { handOverCases } from './hand-over-cases.ts';
import { markAbsence } from './mark-absence.ts';
import { moveCases } from './move-cases.ts';
import { undoMoves } from './undo-moves.ts';

const FIRST = day('2026-11-23');
const CASES = 4;
const STEPS = ['claim', 'assign', 'undo', 'away', 'back', 'role', 'night'] as const;

afterAll(closeDatabase);

/** Cases whose holder cannot hold them on that day; written in SQL of its own, apart from what decides it in the code. */
async function strays(today: string): Promise<number> {
  const [row] = await reader().$queryRaw<[{ count: number }]>`
    SELECT count(*)::int FROM review_cases c LEFT JOIN users u ON u.id = c.holder_id
    WHERE c.state NOT IN ('concluded', 'withdrawn') AND NOT (c.state = 'submitted' AND c.holder_id IS NULL)
      AND (u.id IS NULL OR u.role <> 'advisor' OR u.disabled_at IS NOT NULL
        OR EXISTS (SELECT 1 FROM absences a WHERE a.user_id = u.id AND a.from_day <= ${today}::date AND a.to_day >= ${today}::date))`;
  return row.count;
}

test('whatever people do in whatever order, no open case is ever with somebody who is not there: it is with one who is, or in the queue', { timeout: 120_000 }, async () => {
  const step = fc.record({ what: fc.constantFrom(...STEPS), who: fc.nat(3), other: fc.nat(4), length: fc.nat(3), from: fc.nat(2) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      await reader().reviewCase.deleteMany({});
      await reader().user.deleteMany({ where: { role: 'advisor' } });
      const lead = await givenPerson('administrator');
      const people = await Promise.all([0, 1, 2, 3].map(() => givenPerson('advisor')));
      let clock = new Date(`${FIRST}T02:00:00Z`).getTime();
      let today = FIRST;
      for (let n = 0; n < CASES; n += 1) await givenCase(new Date(clock));
      let moved: readonly { caseId: string; version: number }[] = [];
      for (const { what, who, other, length, from } of steps) {
        const now = new Date((clock += 1_000));
        const person = people[who] as Person;
        const deputy = people[other]?.userId;
        const cases = (await reader().reviewCase.findMany({ select: { id: true, version: true } })).map(({ id, version }) => ({ caseId: id, version }));
        if (what === 'claim') await claimNextCase.execute({ actor: person, now }, {});
        if (what === 'assign') {
          const outcome = await moveCases.execute({ actor: lead, now }, { action: 'assign', to: person.userId, cases });
          moved = outcome.ok ? outcome.value.rows.flatMap(({ caseId, version }) => (version === null ? [] : [{ caseId, version }])) : [];
        }
        if (what === 'undo' && moved.length > 0) await undoMoves.execute({ actor: lead, now }, { cases: moved });
        if (what === 'away') await markAbsence.execute({ actor: lead, now }, { userId: person.userId, from: addDays(today, from), to: addDays(today, from + length), deputyId: deputy === undefined || deputy === person.userId ? null : deputy, note: '' });
        if (what === 'back') for (const { id } of await reader().absence.findMany({ where: { userId: person.userId } })) await endAbsence.execute({ actor: person, now }, { absenceId: id });
        if (what === 'role') {
          const { version, role } = await reader().user.findUniqueOrThrow({ where: { id: person.userId } });
          await changeRole.execute({ actor: lead, now }, { userId: person.userId, role: role === 'advisor' ? 'maintainer' : 'advisor', version });
        }
        if (what === 'night') {
          today = addDays(today, 1);
          clock = new Date(`${today}T00:01:00+08:00`).getTime();
          for (let left = 1; left > 0; ) {
            const outcome = await handOverCases.execute({ actor: { kind: 'system', task: 'hand-over' }, now: new Date(clock) }, {});
            if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
            left = outcome.value.handedOver;
          }
        }
        expect([what, await strays(today)]).toEqual([what, 0]);
      }
    }),
    { numRuns: 12 },
  );
});
