import type { ReadinessRoad } from '@/lib/contracts/matching/readiness-view.ts';
import { STAR_ROUTE_FACTS } from '@/lib/domain/matching/star-roads.ts';
import { leavesOf } from '@/lib/presenters/group-words.ts';

/** Whether the road is another kind of issuer's: the company is no red chip, has no weighted votes, or has one of them where the road asks for none. */
export function isForOthers(road: ReadinessRoad): boolean {
  const leaves = [road.beside, road.evaluation].flatMap((evaluation) => (evaluation === null ? [] : leavesOf(evaluation.explanation)));
  return leaves.some(({ rule, outcome }) => outcome === 'unmet' && STAR_ROUTE_FACTS.includes(rule.fact));
}
