import type { IntakeProgress } from '@/lib/contracts/intake/intake-view.ts';
import type { Edition } from '@/lib/db/stores/catalog.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { AUDITED } from '@/lib/domain/facts/audited-years.ts';
import type { FactKey, Facts } from '@/lib/domain/facts/fact.ts';
import { sheetOf } from '@/lib/domain/facts/sheet.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { matchSheet } from '@/lib/domain/matching/match-company.ts';
import { openProducts } from '@/lib/domain/matching/open-products.ts';
import { unlocks } from '@/lib/domain/rules/next-question.ts';
import { compiledOn } from '../matching/compiled-on.ts';

/** How many products of the day can be judged on these facts, and which few answers judge more. */
export function intakeProgress(facts: Facts, edition: Edition, asOf: CalendarDate): IntakeProgress {
  return standing(facts, edition, asOf).progress;
}

/** As `intakeProgress`, and the facts whose answer can still change a verdict. */
export function standing(facts: Facts, edition: Edition, asOf: CalendarDate): { readonly progress: IntakeProgress; readonly open: ReadonlySet<FactKey> } {
  const match = matchSheet(compiledOn(edition, asOf).rules, sheetOf(facts, VOCABULARY, asOf));
  const products = openProducts(match);
  const judged = match.products.flatMap((entry) => (entry.state === 'judged' ? [entry.evaluation.verdict] : []));
  const [next] = unlocks(products, VOCABULARY);
  const progress = {
    judged: judged.filter((verdict) => verdict === 'eligible' || verdict === 'ineligible').length,
    total: judged.length,
    next: next ? { facts: next.facts, products: next.products } : null,
  };
  const open = new Set(products.flatMap(({ missing }) => missing.map((path) => path.split('.')[0] ?? path)));
  // Which years were audited changes no verdict, but whether it stands on audited or on declared figures.
  const possible = new Set(match.products.flatMap((entry) => (entry.state === 'judged' && entry.evaluation.verdict !== 'ineligible' ? [entry.product] : [])));
  if (compiledOn(edition, asOf).usedBy.get(AUDITED)?.some(({ product }) => possible.has(product))) open.add(AUDITED);
  return { progress, open };
}
