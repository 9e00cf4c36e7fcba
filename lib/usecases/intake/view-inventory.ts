import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import type { InventoryView } from '@/lib/contracts/intake/asset-item.ts';
import { factsOfCompany, summariesOfCompany } from '@/lib/contracts/intake/facts-of-company.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { findCompany } from '@/lib/db/stores/companies.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { intakeProgress } from './progress.ts';

/** What a company has listed one by one, and what follows from it. */
export const viewInventory = query({
  name: 'view-inventory',
  input: z.strictObject({ companyId: id }),
  allow: (actor) => may(actor, 'view-inventory'),
  run: async ({ db, actor, now, input }) => {
    const company = await findCompany(db, actor, input.companyId);
    if (!company) return fail({ kind: 'not-found' });
    const progress = intakeProgress(factsOfCompany(company), await currentEdition(db), shanghaiDay(now.getTime()));
    return ok<InventoryView>({ companyId: company.id, assets: company.assets, whole: company.wholeKinds, summaries: summariesOfCompany(company), progress, anonymous: company.anonymous });
  },
});
