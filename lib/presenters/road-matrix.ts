import type { FactKey } from '@/lib/domain/facts/fact.ts';
import type { LeafExplanation, Explanation } from '@/lib/domain/rules/explanation.ts';
import { bulletOf } from './bullet.ts';
import { leavesOf } from './group-words.ts';
import type { RoadInput } from './readiness-input.ts';

/** A criterion in a cell. `oneOf`: it stands in a choice, so that it need not be met by itself. */
export type Cell = { readonly leaf: LeafExplanation; readonly oneOf: boolean };

/** Measured criteria of the roads, a row a fact, a cell a road; `others` are the criteria without a number, by road. */
export type RoadMatrix = {
  readonly rows: readonly { readonly fact: FactKey; readonly first: LeafExplanation; readonly cells: readonly (readonly Cell[])[] }[];
  readonly others: readonly (readonly LeafExplanation[])[];
};

/** Lays the roads side by side; rows in the order in which the roads first speak of them. */
export function roadMatrix(roads: readonly RoadInput[]): RoadMatrix {
  const cells = roads.map((road) => (road.evaluation === null ? [] : cellsOf(road.evaluation.explanation, false)));
  const measured = cells.map((found) => found.filter(({ leaf }) => bulletOf(leaf) !== null));
  const facts = [...new Set(measured.flatMap((found) => found.map(({ leaf }) => leaf.rule.fact)))];
  const rows = facts.flatMap((fact) => {
    const byRoad = measured.map((found) => unlike(found.filter(({ leaf }) => leaf.rule.fact === fact)));
    const first = byRoad.flat()[0]?.leaf;
    return first ? [{ fact, first, cells: byRoad }] : [];
  });
  const others = roads.map((road) => [road.beside, road.evaluation].flatMap((evaluation) => (evaluation === null ? [] : leavesOf(evaluation.explanation).filter((leaf) => bulletOf(leaf) === null))));
  return { rows, others };
}

function cellsOf(node: Explanation, oneOf: boolean): readonly Cell[] {
  if (node.kind === 'leaf') return [{ leaf: node, oneOf }];
  if (node.kind === 'ref') return node.part === null ? [] : cellsOf(node.part, oneOf);
  const choice = oneOf || ((node.kind === 'any' || node.kind === 'at-least-of') && node.parts.length > 1);
  return node.parts.flatMap((part) => cellsOf(part, choice));
}

/** One cell for each different test. */
function unlike(cells: readonly Cell[]): readonly Cell[] {
  const test = ({ leaf: { rule } }: Cell) => (rule.kind === 'compare' || rule.kind === 'age' ? `${rule.is} ${rule.threshold.amount}` : rule.kind === 'between' ? `${rule.low.amount} ${rule.high.amount}` : '');
  return cells.filter((cell, index) => cells.findIndex((other) => test(other) === test(cell)) === index);
}
