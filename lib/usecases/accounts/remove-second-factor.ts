import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { turnCodesOff } from './turn-codes-off.ts';

/** An administrator takes away the codes of somebody who lost phone and recovery codes, and made sure by other means who it is. Who must have codes sets them up at the next sign-in. Not one's own. */
export const removeSecondFactor = command({
  name: 'remove-second-factor',
  input: z.strictObject({ userId: id }),
  allow: (actor) => may(actor, 'remove-second-factor'),
  run: async ({ db, actor, now, input }) => {
    if (input.userId === userIdOf(actor)) return fail({ kind: 'conflict', code: 'own-account' });
    return (await turnCodesOff(db, input.userId, now)) ? ok({ userId: input.userId }) : fail({ kind: 'not-found' });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
