// @ts-nocheck
import { z } from 'zod';
import { email, name } from '@/lib/contracts/fields.ts';
import { adoptDraft } from '@/lib/db/stores/companies.ts';
import { openSessionFor } from '@/lib/db/stores/sessions.ts';
import { addUser } from '@/lib/db/stores/users.ts';
import { passwordHash } from '@/lib/db/secrets.ts';
import { passwordProblem } from '@/lib/domain/access/password-policy.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A new member makes an account; the draft of their browser becomes their company, and they are signed in. */
export const signUp = command({
  name: 'sign-up',
  input: z.strictObject({ name: name(1, 120), email, password: z.string().max(1_000), device: z.string().max(200) }),
  allow: (actor) => may(actor, 'sign-up'),
  run: async ({ db, actor, now, input }) => {
    const problem = passwordProblem(input.password, input.email);
    if (problem !== null) return fail({ kind: 'invalid', problems: [{ field: 'password', code: problem }] });
    const user = await addUser(db, { name: input.name, email: input.email, role: 'member', passwordHash: await passwordHash(input.password) }, now);
    if (!user.ok) return user;
    const draft = actor.kind === 'anonymous' ? actor.draftCompanyId : null;
    const adopted = draft !== null && (await adoptDraft(db, draft, user.value.id, now));
    const secret = await openSessionFor(db, user.value, input.device, now);
    return ok({ userId: user.value.id, secret, companyId: adopted ? draft : null });
  },
  about: (_input, { userId, companyId }) => ({ type: 'user', id: userId, company: companyId }),
});
