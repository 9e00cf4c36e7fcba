// @ts-nocheck
import { z } from 'zod';
import { isStorable } from '@/lib/contracts/fields.ts';
import { attemptKey } from '@/lib/db/attempt-key.ts';
import { clearPermits } from '@/lib/db/rate-limit.ts';
import { passwordFits } from '@/lib/db/secrets.ts';
import { adoptDraft } from '@/lib/db/stores/companies.ts';
import { openSessionFor } from '@/lib/db/stores/sessions.ts';
import { findUserByEmail } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

type Outcome = { readonly outcome: 'refused' } | { readonly outcome: 'signed-in'; readonly secret: string; readonly userId: string; readonly companyId: string | null };

/**
 * Somebody signs in with address and password. A refusal is an outcome, not a failure: it is recorded.
 * Whether the address is known cannot be told from the answer nor from its time. A member's anonymous draft becomes theirs.
 */
export const checkCredentials = command({
  name: 'check-credentials',
  input: z.strictObject({
    email: z.string().max(1_000).refine(isStorable, { error: 'not-text' }),
    password: z.string().max(1_000),
    device: z.string().max(200),
  }),
  allow: (actor) => may(actor, 'check-credentials'),
  run: async ({ db, actor, now, input }) => {
    const address = input.email.normalize('NFKC').trim().toLowerCase();
    const user = await findUserByEmail(db, address);
    const fits = await passwordFits(user?.passwordHash ?? null, input.password);
    if (!user || !fits || user.disabledAt !== null) return ok<Outcome>({ outcome: 'refused' });
    await clearPermits(db, attemptKey('sign-in', address));
    const draft = actor.kind === 'anonymous' && user.role === 'member' ? actor.draftCompanyId : null;
    const adopted = draft !== null && (await adoptDraft(db, draft, user.id, now));
    const secret = await openSessionFor(db, user, input.device, now);
    return ok<Outcome>({ outcome: 'signed-in', secret, userId: user.id, companyId: adopted ? draft : null });
  },
  about: (_input, result) =>
    result.outcome === 'refused'
      ? { type: 'sign-in', id: null, company: null, detail: { outcome: 'refused' } }
      : { type: 'sign-in', id: result.userId, company: result.companyId, detail: { outcome: 'signed-in' } },
});
