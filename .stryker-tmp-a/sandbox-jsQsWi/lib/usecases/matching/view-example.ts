// @ts-nocheck
import { z } from 'zod';
import { readFacts } from '@/lib/contracts/facts/read-facts.ts';
import { matchCard } from '@/lib/contracts/matching/match-card.ts';
import type { ProductMatchView } from '@/lib/contracts/matching/match-view.ts';
import { productMatchView } from '@/lib/contracts/matching/product-match-view.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { sheetOf } from '@/lib/domain/facts/sheet.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { matchSheet } from '@/lib/domain/matching/match-company.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { compiledOn } from './compiled-on.ts';
import { exampleFacts, EXAMPLE_PRODUCTS } from './example-company.ts';

/** A made-up company held against a real product under the rules of today, for the home page; nothing of it is kept. */
export const viewExample = query({
  name: 'view-example',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'view-example'),
  run: async ({ db, now }) => {
    const edition = await currentEdition(db);
    const asOf = shanghaiDay(now.getTime());
    const facts = readFacts(exampleFacts(asOf));
    if (!facts.ok) throw new Error(`The example company cannot be read: ${JSON.stringify(facts.failure)}`);
    const match = matchSheet(compiledOn(edition, asOf).rules, sheetOf(facts.value, VOCABULARY, asOf));
    for (const id of EXAMPLE_PRODUCTS) {
      const found = match.products.find((entry) => entry.product === id && entry.state === 'judged');
      const product = edition.products.get(id);
      if (found && product) return ok<ProductMatchView>(productMatchView({ runId: '', asOf }, found, matchCard(found, product, edition.sources), product, edition));
    }
    return fail({ kind: 'not-found' });
  },
});
