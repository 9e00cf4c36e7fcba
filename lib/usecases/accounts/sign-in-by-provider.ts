import { z } from 'zod';
import { identityKey, signInTrace, type ProviderOutcome } from '@/lib/contracts/accounts/sign-in.ts';
import { email, name } from '@/lib/contracts/fields.ts';
import { giveConsent } from '@/lib/db/stores/consents.ts';
import { putMail } from '@/lib/db/stores/mails.ts';
import { addIdentity, findIdentityUser } from '@/lib/db/stores/identities.ts';
import { addUser, findUser, findUserByEmail } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { admit } from './admit.ts';
import { signInSubject } from './sign-in-subject.ts';

/**
 * Somebody whom the provider vouches for signs in. A linked identity is its account's. Another one is linked to the account of its address when the provider says that the address is
 * verified and we have seen it verified, too: else whoever signed up first with somebody's address would share their account. Where the address has no account, a member's is made,
 * without a password. A refusal is an outcome: it is recorded.
 */
export const signInByProvider = command({
  name: 'sign-in-by-provider',
  input: z.strictObject({ ...identityKey, email: email.nullable(), emailVerified: z.boolean(), name: name(1, 120).nullable(), ...signInTrace }),
  allow: (actor) => may(actor, 'sign-in-by-provider'),
  run: async ({ db, actor, now, input }) => {
    const refused = (reason: Extract<ProviderOutcome, { outcome: 'refused' }>['reason']) => ok<ProviderOutcome>({ outcome: 'refused', reason });
    const entrance = { db, actor, now, trace: input };
    const known = await findIdentityUser(db, input);
    const linked = known === null ? null : await findUser(db, known);
    if (linked) return linked.disabledAt === null ? ok<ProviderOutcome>(await admit(entrance, linked)) : refused('not-allowed');
    if (input.email === null || !input.emailVerified) return refused('address-unverified');
    const holder = await findUserByEmail(db, input.email);
    if (holder && holder.disabledAt !== null) return refused('not-allowed');
    if (holder && holder.emailVerifiedAt === null) return refused('link-first');
    const made = holder ? null : await addUser(db, { name: input.name ?? input.email, email: input.email, role: 'member', passwordHash: null, emailVerifiedAt: now }, now);
    if (made && !made.ok) return made;
    const user = holder ?? made?.value;
    if (!user) return refused('not-allowed');
    // The button says that a first visit makes an account and agrees to the service.
    if (made) await giveConsent(db, user.id, 'service', now);
    await addIdentity(db, input, user.id, now);
    if (holder) await putMail(db, { userId: user.id, kind: 'account-changed', payload: { what: 'provider' }, now });
    return ok<ProviderOutcome>(await admit(entrance, user));
  },
  about: (_input, result) => signInSubject('provider', result),
});
