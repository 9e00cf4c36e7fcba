import { deleteAccountInput } from '@/lib/contracts/accounts/own-data.ts';
import { eraseCompany, eraseUser, lockSoleCompanies } from '@/lib/db/stores/erasure.ts';
import { countAdministrators, findUser } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Deletes one's own account and the companies that nobody else acts for. What was typed must be the address; the last administrator stays. */
export const deleteAccount = command({
  name: 'delete-account',
  input: deleteAccountInput,
  allow: (actor) => may(actor, 'delete-account'),
  run: async ({ db, actor, input }) => {
    const userId = userIdOf(actor);
    const user = userId === null ? null : await findUser(db, userId);
    if (!user) return fail({ kind: 'not-found' });
    if (input.confirm.normalize('NFKC').trim().toLowerCase() !== user.email) return fail({ kind: 'invalid', problems: [{ field: 'confirm', code: 'confirm-address' }] });
    if (user.role === 'administrator' && (await countAdministrators(db)) < 2) return fail({ kind: 'conflict', code: 'last-administrator' });
    const companies = await lockSoleCompanies(db, user.id);
    for (const companyId of companies) await eraseCompany(db, companyId);
    await eraseUser(db, user.id);
    return ok({ userId: user.id, companies });
  },
  about: (_input, { userId, companies }) => [{ type: 'user', id: userId, company: null }, ...companies.map((company) => ({ type: 'company', id: company, company }))],
});
