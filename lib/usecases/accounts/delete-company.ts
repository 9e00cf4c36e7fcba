import { deleteCompanyInput } from '@/lib/contracts/accounts/own-data.ts';
import { lockCompany } from '@/lib/db/stores/companies.ts';
import { eraseCompany } from '@/lib/db/stores/erasure.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Deletes a company with its answers, matches, lists and cases, for everybody who acts for it. What was typed must name it. */
export const deleteCompany = command({
  name: 'delete-company',
  input: deleteCompanyInput,
  allow: (actor) => may(actor, 'delete-company'),
  run: async ({ db, actor, input }) => {
    const company = await lockCompany(db, actor, input.companyId);
    if (!company) return fail({ kind: 'not-found' });
    const wanted = (company.name ?? company.id).normalize('NFKC');
    if (input.confirm.normalize('NFKC').trim() !== wanted) return fail({ kind: 'invalid', problems: [{ field: 'confirm', code: 'confirm-name' }] });
    await eraseCompany(db, company.id);
    return ok({ companyId: company.id });
  },
  about: (_input, { companyId }) => ({ type: 'company', id: companyId, company: companyId }),
});
