import { z } from 'zod';
import { holderGone, lockStanding } from '@/lib/db/stores/advisors.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase } from './carry-case.ts';
import { handOverHeld } from './hand-over-held.ts';

/**
 * The clock gives away the cases of one advisor whose days away have begun (or who is no advisor any more); called again until `handedOver` is 0.
 */
export const handOverCases = command({
  name: 'hand-over-cases',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'hand-over-cases'),
  run: async ({ db, now }) => {
    const userId = await holderGone(db, shanghaiDay(now.getTime()));
    if (userId === null) return ok({ handedOver: 0, steps: [] });
    await lockStanding(db, userId, 'to-leave');
    const steps = await handOverHeld({ db, now }, userId);
    return ok({ handedOver: steps.length, steps });
  },
  about: (_input, { steps }) => steps.map(aboutCase),
});
