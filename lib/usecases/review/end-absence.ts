import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { endAbsence as cutShort, findAbsence } from '@/lib/db/stores/absences.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Somebody is back earlier, or stays after all: from today on they can be given cases again. Cases that went do not come back by themselves. */
export const endAbsence = command({
  name: 'end-absence',
  input: z.strictObject({ absenceId: id }),
  allow: (actor) => may(actor, 'end-absence'),
  run: async ({ db, actor, now, input }) => {
    const found = await findAbsence(db, input.absenceId);
    const today = shanghaiDay(now.getTime());
    if (!found || (actor.kind !== 'administrator' && found.userId !== userIdOf(actor)) || found.to < today) return fail({ kind: 'not-found' });
    await cutShort(db, found, today);
    return ok({ absenceId: found.id, userId: found.userId });
  },
  about: (_input, { absenceId, userId }) => ({ type: 'absence', id: absenceId, company: null, detail: { user: userId } }),
});
