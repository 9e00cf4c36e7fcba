import { z } from 'zod';
import { digestKey, markDigested, nextDigest } from '@/lib/db/stores/digests.ts';
import { putMail } from '@/lib/db/stores/mails.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { ok, type Result } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** The clock writes one person's digest of the day, at most one a day; called again until `userId` is null. Nothing of it is told again. */
export const writeDigest = command({
  name: 'write-digest',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'write-digest'),
  run: async ({ db, now }): Promise<Result<{ readonly userId: string | null }, Failure>> => {
    const day = shanghaiDay(now.getTime());
    const digest = await nextDigest(db, day);
    if (digest === null) return ok({ userId: null });
    const { userId, ...counts } = digest;
    await putMail(db, { userId, kind: 'digest', payload: counts, onceKey: digestKey(day), now });
    await markDigested(db, userId);
    return ok({ userId });
  },
  about: (_input, { userId }) => (userId === null ? [] : { type: 'user', id: userId, company: null }),
});
