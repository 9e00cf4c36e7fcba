import { EVIDENCE_LEVELS } from '@/lib/domain/facts/evidence.ts';
import type { AssetKind } from '@/lib/domain/facts/asset.ts';
import type { Facts, KnownFact } from '@/lib/domain/facts/fact.ts';
import { settledBy, summarise } from '@/lib/domain/facts/inventory.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import { contradictionsIn } from '@/lib/contracts/facts/contradictions.ts';
import { inventoryContradictions } from '@/lib/contracts/facts/inventory-contradictions.ts';
import type { AssetContent, FactSummary } from './asset-item.ts';
import { factsOfAnswers, type Answer } from './facts-of-answers.ts';

/** A company as far as its facts go: what it answered, what it listed. */
export type Told = { readonly answers: ReadonlyMap<string, Answer>; readonly assets: readonly AssetContent[]; readonly wholeKinds: readonly AssetKind[] };

/** What the engine may know of a company: its known answers, and for what it did not answer, what its inventory settles. */
export function factsOfCompany(company: Told): Facts {
  const answered = factsOfAnswers(company.answers.values());
  const listed = new Map(summariesOfCompany(company).flatMap(({ fact, summary }) => {
    const value = settledBy(summary);
    return value === null ? [] : [[fact, { value, evidence: EVIDENCE_LEVELS[0] } satisfies KnownFact] as const];
  }));
  return new Map([...VOCABULARY.facts.keys()].flatMap((key) => {
    const known = answered.get(key) ?? listed.get(key);
    return known ? [[key, known] as const] : [];
  }));
}

/** What the inventory says, fact by fact. */
export function summariesOfCompany({ assets, wholeKinds }: Pick<Told, 'assets' | 'wholeKinds'>): readonly FactSummary[] {
  return [...summarise({ assets, whole: new Set(wholeKinds) })].map(([fact, summary]) => ({ fact, summary }));
}

/** What a company told that cannot be true together: answers among each other, and a total against the list. */
export function contradictionsOfCompany(company: Told): readonly Problem[] {
  return [...contradictionsIn(factsOfCompany(company), VOCABULARY), ...inventoryContradictions(factsOfAnswers(company.answers.values()), summariesOfCompany(company))];
}
