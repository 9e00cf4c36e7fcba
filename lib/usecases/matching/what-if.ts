import { whatIfInput, type WhatIfView } from '@/lib/contracts/matching/what-if.ts';
import { loadEdition } from '@/lib/db/stores/catalog.ts';
import { findRun, loadMatch } from '@/lib/db/stores/match-runs.ts';
import { may } from '@/lib/domain/access/policy.ts';
import type { Facts, FactValue } from '@/lib/domain/facts/fact.ts';
import { sheetOf } from '@/lib/domain/facts/sheet.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { standingOf } from '@/lib/domain/matching/difference.ts';
import { matchSheet } from '@/lib/domain/matching/match-company.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { compiledOn } from './compiled-on.ts';

/** Moves figures of a stored match, or its day, and says which products would stand otherwise; by the rules of that match, without saving. */
export const whatIf = query({
  name: 'what-if',
  input: whatIfInput,
  allow: (actor) => may(actor, 'what-if'),
  run: async ({ db, actor, input }) => {
    const run = await findRun(db, actor, input.runId);
    if (!run) return fail({ kind: 'not-found' });
    const edition = await loadEdition(db, run.editionHash);
    const asOf = input.asOf ?? run.asOf;
    const moved = matchSheet(compiledOn(edition, asOf).rules, sheetOf(laidOver(run.facts, input.changes), VOCABULARY, run.factsOn));
    const before = new Map((await loadMatch(db, run)).products.map((entry) => [entry.product, standingOf(entry)]));
    const products = moved.products
      .map((entry) => ({ productId: entry.product, name: edition.products.get(entry.product)?.name ?? { zh: entry.product, en: entry.product }, before: before.get(entry.product) ?? 'absent', after: standingOf(entry) }))
      .filter((entry) => entry.before !== entry.after);
    return ok<WhatIfView>({ asOf, products });
  },
});

/** The facts with others in their place; of a series only the years that are given. */
function laidOver(facts: Facts, changes: Facts): Facts {
  const isSeries = (value: FactValue | undefined): value is Readonly<Record<number, number>> => typeof value === 'object' && !Array.isArray(value);
  const laid = new Map(facts);
  for (const [key, change] of changes) {
    const before = facts.get(key)?.value;
    laid.set(key, isSeries(before) && isSeries(change.value) ? { ...change, value: { ...before, ...change.value } } : change);
  }
  return laid;
}
