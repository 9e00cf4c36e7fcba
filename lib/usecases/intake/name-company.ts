import { z } from 'zod';
import { id, name } from '@/lib/contracts/fields.ts';
import { lockCompany, saveCapacity, saveIdentity } from '@/lib/db/stores/companies.ts';
import { CAPACITIES } from '@/lib/domain/access/capacity.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { parseCreditCode } from '@/lib/domain/facts/credit-code.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/**
 * A company says what it is called and, once it is registered, its unified social credit code, and who fills this in: one of it, or somebody who acts for it. A code whose check character does not
 * fit is kept (real ones exist) and told as `doubtful`; one of another form is refused.
 */
export const nameCompany = command({
  name: 'name-company',
  input: z.strictObject({ companyId: id, name: name(1, 120), creditCode: z.string().max(60).nullable(), capacity: z.enum(CAPACITIES).nullable().default(null) }),
  allow: (actor) => may(actor, 'name-company'),
  run: async ({ db, actor, input }) => {
    const company = await lockCompany(db, actor, input.companyId);
    if (!company) return fail({ kind: 'not-found' });
    const typed = input.creditCode?.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase() ?? '';
    const read = typed === '' ? null : parseCreditCode(typed);
    if (read && !read.ok && read.failure !== 'check-character') return fail({ kind: 'invalid', problems: [{ field: 'creditCode', code: `credit-code-${read.failure}` }] });
    await saveIdentity(db, company.id, { name: input.name, creditCode: read === null ? null : typed });
    if (input.capacity !== null) await saveCapacity(db, actor, company.id, input.capacity);
    return ok({ doubtful: read !== null && !read.ok });
  },
  about: ({ companyId }) => ({ type: 'company', id: companyId, company: companyId }),
});
