// @ts-nocheck
import { z } from 'zod';
import { addCompany } from '@/lib/db/stores/companies.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A visitor or a member begins with a company; a visitor gets the secret that opens the draft again (`openIntake` keeps it in a cookie). */
export const startIntake = command({
  name: 'start-intake',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'start-intake'),
  run: async ({ db, actor, now }) => ok(await addCompany(db, userIdOf(actor), now)),
  about: (_input, { companyId }) => ({ type: 'company', id: companyId, company: companyId }),
});
