import { WHAT_IF_FACTS } from '@/lib/contracts/matching/what-if-form.ts';
import { whatIfInput, type WhatIfFigure, type WhatIfView } from '@/lib/contracts/matching/what-if.ts';
import { loadEdition } from '@/lib/db/stores/catalog.ts';
import { findCompany } from '@/lib/db/stores/companies.ts';
import { findRun, loadMatch } from '@/lib/db/stores/match-runs.ts';
import { dismissedFor } from '@/lib/db/views/dismissed.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { yearOf, type CalendarDate } from '@/lib/domain/calendar.ts';
import type { Facts, FactValue } from '@/lib/domain/facts/fact.ts';
import { sheetOf } from '@/lib/domain/facts/sheet.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { standingOf } from '@/lib/domain/matching/difference.ts';
import { matchSheet } from '@/lib/domain/matching/match-company.ts';
import { waysToOpen } from '@/lib/domain/matching/ways-to-open.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { compiledOn } from './compiled-on.ts';

const WAYS = 4;

/**
 * Moves figures of a stored match, or its day, and says which products would stand otherwise; by the rules of that match, without saving.
 * The day moves the rules alone; fiscal years and ages stay those of the match (docs/adr/041). Ways count from the day the facts were looked at.
 */
export const whatIf = query({
  name: 'what-if',
  input: whatIfInput,
  allow: (actor) => may(actor, 'what-if'),
  run: async ({ db, actor, input }) => {
    const run = await findRun(db, actor, input.runId);
    if (!run) return fail({ kind: 'not-found' });
    const edition = await loadEdition(db, run.editionHash);
    const asOf = input.asOf ?? run.asOf;
    const { rules } = compiledOn(edition, asOf);
    const facts = laidOver(run.facts, input.changes);
    const moved = matchSheet(rules, sheetOf(facts, VOCABULARY, run.factsOn));
    const before = new Map((await loadMatch(db, run)).products.map((entry) => [entry.product, standingOf(entry)]));
    const named = (productId: string) => ({ productId, name: edition.products.get(productId)?.name ?? { zh: productId, en: productId } });
    const products = moved.products
      .map((entry) => ({ ...named(entry.product), before: before.get(entry.product) ?? ('absent' as const), after: standingOf(entry) }))
      .filter((entry) => entry.before !== entry.after);
    const dismissed = await dismissedFor(db, run.companyId, actor);
    const ways = waysToOpen(rules, facts, run.factsOn, WAYS).flatMap(({ path, opens }) => [opens.filter((id) => !dismissed.has(id))].flatMap((told) => (told.length === 0 ? [] : [{ path, opens: told.map(named) }])));
    const companyName = (await findCompany(db, actor, run.companyId))?.name ?? null;
    return ok<WhatIfView>({ runId: run.id, companyName, runAsOf: run.asOf, factsOn: run.factsOn, asOf, figures: figuresOf(run.facts, run.factsOn, input.changes), products, ways });
  },
});

/** The figures of the form as the match has them, and whether each was moved. */
function figuresOf(facts: Facts, factsOn: CalendarDate, changes: Facts): readonly WhatIfFigure[] {
  const year = yearOf(factsOn) - 1;
  return WHAT_IF_FACTS.map((key) => {
    const value = facts.get(key)?.value ?? null;
    if (VOCABULARY.facts.get(key)?.shape.kind !== 'series') return { path: key, stored: value, moved: changes.has(key) };
    return { path: `${key}.${year}`, stored: isSeries(value) ? (value[year] ?? null) : null, moved: changes.has(key) };
  });
}

function isSeries(value: FactValue | null | undefined): value is Readonly<Record<number, number>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The facts with others in their place; of a series only the years that are given. */
function laidOver(facts: Facts, changes: Facts): Facts {
  const laid = new Map(facts);
  for (const [key, change] of changes) {
    const before = facts.get(key)?.value;
    laid.set(key, isSeries(before) && isSeries(change.value) ? { ...change, value: { ...before, ...change.value } } : change);
  }
  return laid;
}
