import { useTranslations } from 'next-intl';
import type { ExplanationContext } from '@/components/matching/explanation-context.ts';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { ReadinessView } from '@/lib/contracts/matching/readiness-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { BoardList } from './board-list.tsx';
import { DayControl } from './day-control.tsx';
import { FilingNeeds } from './filing-needs.tsx';
import { GapPlan } from './gap-plan.tsx';
import { PartSection } from './part-section.tsx';
import { isForOthers } from './road-standing.ts';
import { RoadTable } from './road-table.tsx';
import { VersionTable } from './version-table.tsx';

/** Name that opens every tree at once, for printing. */
const ALL = 'all';

/**
 * How far the STAR Market is, by which road, and what it would take: everything server-drawn, readable and printable without script.
 * `open` names the rules whose trees are drawn; the others stand behind a link, which keeps the page light.
 */
export function ReadinessPage({ view, today, open, vocabulary, language }: { readonly open: readonly string[]; readonly view: ReadinessView; readonly today: CalendarDate; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('readiness');
  const context = { vocabulary, names: view.names, sources: view.sources, language };
  const partProps = (name: string) => ({ open: open.includes(name) || open.includes(ALL), openHref: `${addressOf(view, [...open, name])}#${name}`, context: open.includes(ALL) ? context : { ...context, onDemand: within(view, open, name) } });
  return (
    <article className="page py-8">
      <PageHeading
        title={t('title')}
        back={{ href: `/matches/${view.runId}`, label: t('back') }}
        lead={t('lead', { company: view.companyName ?? t('unnamed'), asOf: dayWords(view.asOf, language), factsOn: dayWords(view.factsOn, language) })}
      />
      <p className="reading border-l-4 border-line-strong pl-4 text-small">{t('disclaimer')}</p>
      <div className="pt-6">
        <DayControl view={view} today={today} language={language} />
      </div>
      {open.includes(ALL) ? null : (
        <p className="no-print pt-2 text-small">
          <TextLink href={addressOf(view, [ALL])} prefetch={false}>{t('openAll')}</TextLink>
        </p>
      )}
      {view.asOf === view.factsOn ? null : <p className="reading pt-3 text-small text-ink-soft">{t('daysApart', { factsOn: dayWords(view.factsOn, language) })}</p>}
      {view.product === null ? (
        <div className="pt-6">
          <Notice title={t('noMarketTitle')}>{t('noMarket')}</Notice>
        </div>
      ) : null}
      <Answer view={view} />
      <FilingNeeds roads={view.roads} vocabulary={vocabulary} language={language} />
      <section aria-labelledby="roads" className="pt-8">
        <h2 id="roads" className="text-lead">{t('roadsTitle')}</h2>
        <p className="reading pb-3 text-small text-ink-soft">{t('roadsLead')}</p>
        <RoadTable roads={view.roads} vocabulary={vocabulary} language={language} />
      </section>
      <section aria-labelledby="gates" className="pt-10">
        <h2 id="gates" className="pb-2 text-lead">{t('gatesTitle')}</h2>
        {view.gates.map((gate) => (
          <PartSection key={gate.name} part={gate} title={gate.title[language]} {...partProps(gate.name)} />
        ))}
      </section>
      <GapPlan view={view} vocabulary={vocabulary} language={language} />
      <section aria-labelledby="each-road" className="pt-10">
        <h2 id="each-road" className="pb-2 text-lead">{t('eachRoadTitle')}</h2>
        {view.roads.map((road) => (
          <PartSection key={road.name} part={road} title={road.title[language]} {...partProps(road.name)} />
        ))}
      </section>
      <VersionTable view={view} language={language} />
      <BoardList view={view} language={language} />
    </article>
  );
}

/** The answer in one sentence: how many roads are met with all gates, how many could be, and how the gates stand. */
function Answer({ view }: { readonly view: ReadinessView }) {
  const t = useTranslations('readiness');
  const wholes = view.roads.flatMap((road) => (road.whole === null || isForOthers(road) ? [] : [road.whole.verdict]));
  const count = (verdict: string) => wholes.filter((each) => each === verdict).length;
  if (wholes.length === 0) return null;
  const gates = view.gates.filter((gate) => gate.evaluation !== null);
  const passed = gates.filter((gate) => gate.evaluation?.verdict === 'eligible').length;
  return (
    <p className="reading pt-6 text-lead" data-answer>
      {count('eligible') > 0 ? t('answerMet', { count: count('eligible') }) : count('undetermined') > 0 ? t('answerOpen', { count: count('undetermined') }) : t('answerNot')} {t('answerGates', { passed, total: gates.length })}
    </p>
  );
}

/** The same report with these trees drawn. */
function addressOf(view: ReadinessView, open: readonly string[]): string {
  const params = new URLSearchParams([['asOf', view.asOf], ...(view.filedOn === null ? [] : [['filedOn', view.filedOn]]), ...open.map((name) => ['open', name])]);
  return `/matches/${view.runId}/star?${params.toString()}`;
}

/** Named rules inside the tree of `name`: asked for as `name:path`. */
function within(view: ReadinessView, open: readonly string[], name: string): ExplanationContext['onDemand'] {
  const prefix = `${name}:`;
  return {
    open: open.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length)),
    hrefOf: (path) => `${addressOf(view, [...open, `${prefix}${path}`])}#c${path}`,
  };
}
