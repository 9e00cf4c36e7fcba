import { deleteAccountInput } from '@/lib/contracts/accounts/own-data.ts';
import { leaveOffice } from '@/lib/db/stores/advisors.ts';
import { eraseCompany, eraseUser, lockSoleCompanies } from '@/lib/db/stores/erasure.ts';
import { countAdministrators, findUser } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase } from '../review/carry-case.ts';
import { handOverHeld } from '../review/hand-over-held.ts';

/** Deletes one's own account and the companies that nobody else acts for. What was typed must be the address; the last administrator stays. Cases that an advisor holds go back to the queue first. */
export const deleteAccount = command({
  name: 'delete-account',
  input: deleteAccountInput,
  allow: (actor) => may(actor, 'delete-account'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const user = userId === null ? null : await findUser(db, userId);
    if (!user) return fail({ kind: 'not-found' });
    if (input.confirm.normalize('NFKC').trim().toLowerCase() !== user.email) return fail({ kind: 'invalid', problems: [{ field: 'confirm', code: 'confirm-address' }] });
    if (user.role === 'administrator' && (await countAdministrators(db)) < 2) return fail({ kind: 'conflict', code: 'last-administrator' });
    await leaveOffice(db, user.id, now);
    const steps = await handOverHeld({ db, now }, user.id);
    const companies = await lockSoleCompanies(db, user.id);
    for (const companyId of companies) await eraseCompany(db, companyId);
    await eraseUser(db, user.id);
    return ok({ userId: user.id, companies, steps });
  },
  about: (_input, { userId, companies, steps }) => [{ type: 'user', id: userId, company: null }, ...steps.map(aboutCase), ...companies.map((company) => ({ type: 'company', id: company, company }))],
});
