import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Outcome } from '@/lib/domain/rules/explanation.ts';
import type { Language } from '@/lib/domain/text.ts';
import { bulletOf, type Bullet } from './bullet.ts';
import { requirementWords } from './criterion-sentence.ts';
import { distanceWords } from './distance-words.ts';
import { factEntry, factLabel, valueWords } from './fact-words.ts';
import { countOutcomes, countsWords } from './group-words.ts';
import { outcomeWords } from './outcome-words.ts';
import type { ReadinessInput, RoadInput } from './readiness-input.ts';
import { roadMatrix, type Cell } from './road-matrix.ts';
import { isForOthers } from './road-standing.ts';
import type { Say } from './say.ts';
import { weakWords } from './source-line.ts';

/** A criterion in a cell: what it asks, how the company stands in words, and the picture of it. `oneOf` stands before what need not be met by itself; `weak` says that it rests on weak sources only. */
export type RoadCell = { readonly oneOf: string; readonly asks: string; readonly outcome: Outcome; readonly words: string; readonly weak: string | null; readonly bullet: Bullet | null };

/** The roads side by side in words: a column a road, a row a measured fact; `others` counts what has no number. */
export type RoadTable = {
  readonly columns: readonly { readonly name: string; readonly title: string; readonly outcome: Outcome | null; readonly words: string }[];
  readonly rows: readonly { readonly fact: string; readonly label: string; readonly yours: string; readonly known: boolean; readonly cells: readonly (readonly RoadCell[])[] }[];
  readonly others: readonly (string | null)[];
};

export function roadTable({ roads, sources }: Pick<ReadinessInput, 'roads' | 'sources'>, vocabulary: Vocabulary, say: Say, language: Language): RoadTable {
  const { rows, others } = roadMatrix(roads);
  const cellOf = ({ leaf, oneOf }: Cell): RoadCell => ({
    oneOf: oneOf ? say('oneOf') : '',
    asks: requirementWords(leaf.rule, vocabulary, language, 'short'),
    outcome: leaf.outcome,
    words: distanceWords(leaf, language, 'short') ?? outcomeWords(leaf.outcome, language).words,
    weak: weakWords(leaf.rule.citations, sources, language),
    bullet: bulletOf(leaf),
  });
  return {
    columns: roads.map((road) => ({ name: road.name, title: say(`road.${road.name}`), ...standing(road, say) })),
    rows: rows.map(({ fact, first, cells }) => ({
      fact,
      label: factLabel(vocabulary, fact, language),
      yours: `${say('yours')}${valueWords(factEntry(vocabulary, fact), first.value, first.unit, language, 'short')}`,
      known: first.value !== null,
      cells: cells.map((found) => found.map(cellOf)),
    })),
    others: others.map((leaves) => (leaves.length === 0 ? null : countsWords(countOutcomes(leaves), language))),
  };
}

function standing(road: RoadInput, say: Say): { readonly outcome: Outcome | null; readonly words: string } {
  if (road.evaluation === null) return { outcome: null, words: say('notInForce') };
  if (isForOthers(road)) return { outcome: 'not-applicable', words: say('notForYou') };
  const { outcome } = road.evaluation.explanation;
  return { outcome, words: say(`roadOutcome.${outcome}`) };
}
