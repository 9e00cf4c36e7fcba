import { z } from 'zod';
import type { AbsencesView } from '@/lib/contracts/review/absence.ts';
import { advisorsInOffice } from '@/lib/db/stores/advisors.ts';
import { absenceRows } from '@/lib/db/views/absences.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Who is, or will be, away, and who may stand in. */
export const listAbsences = query({
  name: 'list-absences',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'list-absences'),
  run: async ({ db, actor, now }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'forbidden' });
    const today = shanghaiDay(now.getTime());
    return ok<AbsencesView>({ today, own: actor.kind === 'advisor' ? userId : null, absences: await absenceRows(db, userId, today), advisors: await advisorsInOffice(db) });
  },
});
