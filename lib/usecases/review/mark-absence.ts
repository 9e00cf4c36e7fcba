import { absenceInput, LONGEST_ABSENCE_DAYS } from '@/lib/contracts/review/absence.ts';
import { addAbsence } from '@/lib/db/stores/absences.ts';
import { isAdvisor, lockStanding } from '@/lib/db/stores/advisors.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { addDays, shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase } from './carry-case.ts';
import { handOverHeld } from './hand-over-held.ts';

/**
 * An advisor marks days away, or an administrator does it for one. Where they begin today or earlier the open cases go at once, to the
 * deputy or to the queue; else on the day.
 */
export const markAbsence = command({
  name: 'mark-absence',
  input: absenceInput,
  allow: (actor) => may(actor, 'mark-absence'),
  run: async ({ db, actor, now, input }) => {
    const by = userIdOf(actor);
    if (by === null || (actor.kind !== 'administrator' && input.userId !== by)) return fail({ kind: 'forbidden' });
    if (input.to < input.from) return fail({ kind: 'invalid', problems: [{ field: 'to', code: 'ends-before-it-begins' }] });
    if (input.to > addDays(input.from, LONGEST_ABSENCE_DAYS)) return fail({ kind: 'invalid', problems: [{ field: 'to', code: 'too-long-away', params: { limit: LONGEST_ABSENCE_DAYS } }] });
    if (input.to < shanghaiDay(now.getTime())) return fail({ kind: 'invalid', problems: [{ field: 'to', code: 'in-past' }] });
    if (input.deputyId === input.userId || (input.deputyId !== null && !(await isAdvisor(db, input.deputyId)))) return fail({ kind: 'invalid', problems: [{ field: 'deputyId', code: 'not-a-deputy' }] });
    await lockStanding(db, input.userId, 'to-leave');
    if (!(await isAdvisor(db, input.userId))) return fail({ kind: 'not-found' });
    const absenceId = await addAbsence(db, input, by, now);
    return ok({ absenceId, userId: input.userId, steps: await handOverHeld({ db, now }, input.userId) });
  },
  about: (input, { absenceId, userId, steps }) => [{ type: 'absence', id: absenceId, company: null, detail: { user: userId, from: input.from, to: input.to, deputy: input.deputyId } }, ...steps.map(aboutCase)],
});
