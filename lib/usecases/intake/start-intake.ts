import { z } from 'zod';
import { addCompany } from '@/lib/db/stores/companies.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { CAPACITIES } from '@/lib/domain/access/capacity.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A visitor or a member begins with a company, their own or one they act for; a visitor gets the secret that opens the draft again (`openIntake` keeps it in a cookie). */
export const startIntake = command({
  name: 'start-intake',
  input: z.strictObject({ capacity: z.enum(CAPACITIES).nullable().default(null) }),
  allow: (actor) => may(actor, 'start-intake'),
  run: async ({ db, actor, now, input }) => ok(await addCompany(db, userIdOf(actor), now, input.capacity)),
  about: (_input, { companyId }) => ({ type: 'company', id: companyId, company: companyId }),
});
