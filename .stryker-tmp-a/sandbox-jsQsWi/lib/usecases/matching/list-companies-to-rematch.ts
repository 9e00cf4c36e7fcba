// @ts-nocheck
import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { latestRunsAfter } from '@/lib/db/stores/match-runs.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay, type CalendarDate } from '@/lib/domain/calendar.ts';
import type { Catalog } from '@/lib/domain/catalog/product.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

const PAGE = 100;

/** The next companies whose latest match was made by other rules than today's; `next` is the cursor of the page after, null at the end. */
export const listCompaniesToRematch = query({
  name: 'list-companies-to-rematch',
  input: z.strictObject({ after: id.nullable() }),
  allow: (actor) => may(actor, 'list-companies-to-rematch'),
  run: async ({ db, now, input }) => {
    const today = shanghaiDay(now.getTime());
    const edition = await currentEdition(db);
    const borders = bordersOf(edition.catalog);
    const runs = await latestRunsAfter(db, input.after, PAGE);
    const companies = runs.filter((run) => run.editionHash !== edition.hash || borders.some((day) => run.asOf < day && day <= today)).map(({ companyId }) => companyId);
    return ok({ companies, next: runs.length === PAGE ? (runs.at(-1)?.companyId ?? null) : null });
  },
});

/** The days on which a version comes into force or ends. */
function bordersOf({ products, definitions }: Catalog): readonly CalendarDate[] {
  return [...products, ...definitions].flatMap(({ versions }) => versions.flatMap(({ inForce }) => [inForce.from, inForce.to].filter((day) => day !== null)));
}
