import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { FactPath, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { PathStep } from '@/lib/domain/rules/path.ts';
import type { Language } from '@/lib/domain/text.ts';
import { earliestWords, stepWords } from './path-words.ts';
import type { RoadInput } from './readiness-input.ts';
import { isForOthers } from './road-standing.ts';
import type { Say } from './say.ts';

/** How a road's gaps can be closed, in words: each way with its head and steps, or a note why there is none. `tone`: the note says that all is met. */
export type RoadPlan = {
  readonly name: string;
  readonly title: string;
  readonly note: string | null;
  readonly tone: 'met' | 'quiet';
  readonly missing: readonly FactPath[];
  readonly ways: readonly { readonly head: string; readonly steps: readonly string[] }[];
  readonly incomplete: string | null;
};

/** The plans of all roads in force; what every way of every road begins with is said once, in `common`. */
export function roadPlans(roads: readonly RoadInput[], on: CalendarDate, vocabulary: Vocabulary, say: Say, language: Language): { readonly common: readonly string[]; readonly roads: readonly RoadPlan[] } {
  const inForce = roads.filter((road) => road.whole !== null);
  const [own, others] = [inForce.filter((road) => !isForOthers(road)), inForce.filter(isForOthers)];
  const common = commonSteps(own);
  const words = (step: PathStep) => stepWords(step, vocabulary, language);
  const planned = own.map((road): RoadPlan => {
    const none = { name: road.name, title: say(`road.${road.name}`), note: null, tone: 'quiet' as const, missing: [], ways: [], incomplete: null };
    if (road.whole?.verdict === 'eligible') return { ...none, tone: 'met', note: say(road.whole.evidenceShort.length > 0 ? 'planDeclared' : 'planMet') };
    if (road.plan.paths.length === 0) return { ...none, note: say(road.whole?.verdict === 'faulty' ? 'planFaulty' : 'planNone'), missing: road.whole?.missing ?? [] };
    const ways = road.plan.paths.map((path, index) => {
      const steps = path.steps.filter((step) => !common.some((other) => same(step, other)));
      const head = `${road.plan.paths.length > 1 ? `${say('way', { number: index + 1 })} ` : ''}${say('steps', { count: path.steps.length })} · ${earliestWords(path, on, language)}`;
      return { head, steps: steps.length === 0 ? [say('planOnlyCommon')] : steps.map(words) };
    });
    return { ...none, ways, incomplete: road.plan.complete ? null : say('planIncomplete') };
  });
  const notOwn = others.map((road): RoadPlan => ({ name: road.name, title: say(`road.${road.name}`), note: say('planOthers'), tone: 'quiet', missing: [], ways: [], incomplete: null }));
  return { common: common.map(words), roads: [...planned, ...notOwn] };
}

const same = (one: PathStep, other: PathStep): boolean => one.fact === other.fact && JSON.stringify(one.to) === JSON.stringify(other.to);

/** The steps that every way of every road has. */
function commonSteps(roads: readonly RoadInput[]): readonly PathStep[] {
  const [first = [], ...rest] = roads.flatMap((road) => road.plan.paths.map(({ steps }) => steps));
  return rest.length === 0 ? [] : first.filter((step) => rest.every((steps) => steps.some((other) => same(step, other))));
}
