// @ts-nocheck
import { z } from 'zod';
import { calendarDate, id } from '@/lib/contracts/fields.ts';
import { buildReadinessView } from '@/lib/contracts/matching/build-readiness-view.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { findCompany } from '@/lib/db/stores/companies.ts';
import { findRun } from '@/lib/db/stores/match-runs.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/**
 * How far a company is from the STAR Market by every road, with the facts of one of its matches. The rules are those of the catalog
 * as it is published now, on `asOf` (null: the match's day); a live reading, not a record. Fiscal years stay those of the match.
 */
export const viewReadiness = query({
  name: 'view-readiness',
  input: z.strictObject({ runId: id, asOf: calendarDate.nullable(), filedOn: calendarDate.nullable().default(null) }),
  allow: (actor) => may(actor, 'view-readiness'),
  run: async ({ db, actor, input }) => {
    const run = await findRun(db, actor, input.runId);
    if (!run) return fail({ kind: 'not-found' });
    const { catalog, sources } = await currentEdition(db);
    const companyName = (await findCompany(db, actor, run.companyId))?.name ?? null;
    const { facts, factsOn } = run;
    return ok(buildReadinessView({ runId: run.id, companyName, facts, factsOn, asOf: input.asOf ?? run.asOf, filedOn: input.filedOn, catalog, sources }, VOCABULARY));
  },
});
