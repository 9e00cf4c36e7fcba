import { useTranslations } from 'next-intl';
import { MissingAnswers } from '@/components/matching/missing-answers.tsx';
import type { ReadinessRoad, ReadinessView } from '@/lib/contracts/matching/readiness-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { PathStep } from '@/lib/domain/rules/path.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { earliestWords, stepWords } from '@/lib/presenters/path-words.ts';
import { isForOthers } from './road-standing.ts';
import { Timeline } from './timeline.tsx';

/** What it would take by each road: the smallest realistic changes, gates included, with the earliest day; a timeline above the table. */
export function GapPlan({ view, vocabulary, language }: { readonly view: ReadinessView; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('readiness');
  const roads = view.roads.filter((road) => road.whole !== null && !isForOthers(road));
  const others = view.roads.filter((road) => road.whole !== null && isForOthers(road));
  const common = commonSteps(roads);
  return (
    <section aria-labelledby="plan" className="pt-10">
      <h2 id="plan" className="text-lead">{t('planTitle')}</h2>
      <p className="reading pb-3 text-small text-ink-soft">{t('planLead', { day: dayWords(view.factsOn, language) })}</p>
      {roads.length === 0 ? <p>{t('planNoRoad')}</p> : <Timeline roads={roads} on={view.factsOn} language={language} />}
      {common.length === 0 ? null : (
        <div className="pt-4 text-small">
          <h3 className="font-semibold">{t('planCommon')}</h3>
          <ul className="figures list-disc columns-1 gap-8 pl-5 md:columns-2">
            {common.map((step) => (
              <li key={step.fact}>{stepWords(step, vocabulary, language)}</li>
            ))}
          </ul>
        </div>
      )}
      <dl className="pt-4 text-small">
        {roads.map((road) => (
          <div key={road.name} className="grid gap-x-6 border-t border-line py-3 md:grid-cols-[12rem_minmax(0,1fr)]">
            <dt className="font-semibold">{t(`road.${road.name}` as never)}</dt>
            <dd>
              <RoadPlan road={road} common={common} on={view.factsOn} vocabulary={vocabulary} language={language} />
            </dd>
          </div>
        ))}
        {others.map((road) => (
          <div key={road.name} className="grid gap-x-6 border-t border-line py-3 text-ink-soft md:grid-cols-[12rem_minmax(0,1fr)]">
            <dt>{t(`road.${road.name}` as never)}</dt>
            <dd>{t('planOthers')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function RoadPlan({ road, common, on, vocabulary, language }: { readonly road: ReadinessRoad; readonly common: readonly PathStep[]; readonly on: string; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('readiness');
  if (road.whole?.verdict === 'eligible') return <p className="text-met">{t(road.whole.evidenceShort.length > 0 ? 'planDeclared' : 'planMet')}</p>;
  if (road.plan.paths.length === 0) {
    return (
      <>
        <p className="text-ink-soft">{t(road.whole?.verdict === 'faulty' ? 'planFaulty' : 'planNone')}</p>
        {road.whole === null ? null : <MissingAnswers paths={road.whole.missing} vocabulary={vocabulary} language={language} />}
      </>
    );
  }
  return (
    <ol className="flex flex-col gap-3">
      {road.plan.paths.map((path, index) => (
        <li key={index}>
          <p className="figures font-medium">
            {road.plan.paths.length > 1 ? t('way', { number: index + 1 }) : null} {t('steps', { count: path.steps.length })} · {earliestWords(path, on, language)}
          </p>
          <ul className="figures list-disc pl-5">
            {own(path.steps, common).length === 0 ? <li>{t('planOnlyCommon')}</li> : null}
            {own(path.steps, common).map((step) => (
              <li key={step.fact}>{stepWords(step, vocabulary, language)}</li>
            ))}
          </ul>
        </li>
      ))}
      {road.plan.complete ? null : <li className="list-none text-note text-ink-soft">{t('planIncomplete')}</li>}
    </ol>
  );
}

const same = (one: PathStep, other: PathStep): boolean => one.fact === other.fact && JSON.stringify(one.to) === JSON.stringify(other.to);

/** The steps that every way of every road has: said once. */
function commonSteps(roads: readonly ReadinessRoad[]): readonly PathStep[] {
  const ways = roads.flatMap((road) => road.plan.paths.map(({ steps }) => steps));
  const [first = [], ...rest] = ways;
  return rest.length === 0 ? [] : first.filter((step) => rest.every((steps) => steps.some((other) => same(step, other))));
}

function own(steps: readonly PathStep[], common: readonly PathStep[]): readonly PathStep[] {
  return steps.filter((step) => !common.some((other) => same(step, other)));
}
