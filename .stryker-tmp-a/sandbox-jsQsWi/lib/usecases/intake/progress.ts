// @ts-nocheck
import type { IntakeProgress } from '@/lib/contracts/intake/intake-view.ts';
import type { Edition } from '@/lib/db/stores/catalog.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Facts } from '@/lib/domain/facts/fact.ts';
import { sheetOf } from '@/lib/domain/facts/sheet.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { matchSheet } from '@/lib/domain/matching/match-company.ts';
import { openProducts } from '@/lib/domain/matching/open-products.ts';
import { unlocks } from '@/lib/domain/rules/next-question.ts';
import { compiledOn } from '../matching/compiled-on.ts';

/** How many products of the day can be judged on these facts, and which few answers judge more. */
export function intakeProgress(facts: Facts, edition: Edition, asOf: CalendarDate): IntakeProgress {
  const match = matchSheet(compiledOn(edition, asOf).rules, sheetOf(facts, VOCABULARY, asOf));
  const judged = match.products.flatMap((entry) => (entry.state === 'judged' ? [entry.evaluation.verdict] : []));
  const [next] = unlocks(openProducts(match), VOCABULARY);
  return {
    judged: judged.filter((verdict) => verdict === 'eligible' || verdict === 'ineligible').length,
    total: judged.length,
    next: next ? { facts: next.facts, products: next.products } : null,
  };
}
