import { z } from 'zod';
import { buildUpkeepView } from '@/lib/contracts/catalog/build-upkeep-view.ts';
import { calendarDate } from '@/lib/contracts/fields.ts';
import { currentEdition, type Edition } from '@/lib/db/stores/catalog.ts';
import { catalogUpkeep } from '@/lib/db/views/catalog-upkeep.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { lintCatalog } from '@/lib/domain/rules/lint.ts';
import type { LintFinding } from '@/lib/domain/rules/lint-finding.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** What of the published catalog has to be looked after: faulty rules, weak and unchecked sources, products that end; for its maintainer. */
export const viewUpkeep = query({
  name: 'view-upkeep',
  input: z.strictObject({ asOf: calendarDate }),
  allow: (actor) => may(actor, 'view-upkeep'),
  run: async ({ db, input }) => {
    const edition = await currentEdition(db);
    const { hash, catalog, sources } = edition;
    const { publishedAt, edited } = await catalogUpkeep(db, hash);
    return ok(buildUpkeepView({ edition: { hash, publishedAt }, catalog, sources: [...sources.values()], found: findingsIn(edition), edited, asOf: input.asOf }));
  },
});

const kept = new WeakMap<Edition, readonly LintFinding[]>();

/** What the lint finds in an edition, which never changes; looking takes a third of a second. */
function findingsIn(edition: Edition): readonly LintFinding[] {
  const found = kept.get(edition) ?? lintCatalog(edition.catalog, VOCABULARY, [...edition.sources.values()]);
  kept.set(edition, found);
  return found;
}
