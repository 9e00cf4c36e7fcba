import { useTranslations } from 'next-intl';
import { MissingAnswers } from '@/components/matching/missing-answers.tsx';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { ReadinessReport } from '@/lib/presenters/readiness-report.ts';
import type { RoadPlan } from '@/lib/presenters/road-plan.ts';
import { Timeline } from './timeline.tsx';

/** What it would take by each road: the smallest realistic changes, gates included, with the earliest day; a timeline above the table. */
export function GapPlan({ report, lead, vocabulary, language }: { readonly report: ReadinessReport; readonly lead: string; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('readiness');
  const { timeline, common, plans } = report;
  return (
    <section aria-labelledby="plan" className="pt-10">
      <h2 id="plan" className="text-lead">{t('planTitle')}</h2>
      <p className="reading pb-3 text-small text-ink-soft">{lead}</p>
      {timeline.bars.length === 0 ? <p>{t('planNoRoad')}</p> : <Timeline picture={timeline} />}
      {common.length === 0 ? null : (
        <div className="pt-4 text-small">
          <h3 className="font-semibold">{t('planCommon')}</h3>
          <ul className="figures list-disc columns-1 gap-8 pl-5 md:columns-2">
            {common.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      )}
      <dl className="pt-4 text-small">
        {plans.map((plan) => (
          <div key={plan.name} className="grid gap-x-6 border-t border-line py-3 md:grid-cols-[12rem_minmax(0,1fr)]">
            <dt className="font-semibold">{plan.title}</dt>
            <dd>
              {plan.note === null ? null : <p className={plan.tone === 'met' ? 'text-met' : 'text-ink-soft'}>{plan.note}</p>}
              <MissingAnswers paths={plan.missing} vocabulary={vocabulary} language={language} />
              {plan.ways.length === 0 ? null : <Ways plan={plan} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Ways({ plan }: { readonly plan: RoadPlan }) {
  return (
    <ol className="flex flex-col gap-3">
      {plan.ways.map(({ head, steps }) => (
        <li key={head}>
          <p className="figures font-medium">{head}</p>
          <ul className="figures list-disc pl-5">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </li>
      ))}
      {plan.incomplete === null ? null : <li className="list-none text-note text-ink-soft">{plan.incomplete}</li>}
    </ol>
  );
}
