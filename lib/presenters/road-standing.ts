import { STAR_ROUTE_FACTS } from '@/lib/domain/matching/star-roads.ts';
import { leavesOf } from './group-words.ts';
import type { RoadInput } from './readiness-input.ts';

/** Whether the road is another kind of issuer's: the company is no red chip, has no weighted votes, or has one of them where the road asks for none. */
export function isForOthers(road: RoadInput): boolean {
  const leaves = [road.beside, road.evaluation].flatMap((evaluation) => (evaluation === null ? [] : leavesOf(evaluation.explanation)));
  return leaves.some(({ rule, outcome }) => outcome === 'unmet' && STAR_ROUTE_FACTS.includes(rule.fact));
}
