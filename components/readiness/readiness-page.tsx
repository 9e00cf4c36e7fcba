import { useTranslations } from 'next-intl';
import type { ExplanationContext } from '@/components/matching/explanation-context.ts';
import { buttonLook } from '@/components/ui/button-look.ts';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { ReadinessView } from '@/lib/contracts/matching/readiness-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { readinessReport, type ReportPart } from '@/lib/presenters/readiness-report.ts';
import type { Say } from '@/lib/presenters/say.ts';
import { BoardList } from './board-list.tsx';
import { DayControl } from './day-control.tsx';
import { GapPlan } from './gap-plan.tsx';
import { PartSection } from './part-section.tsx';
import { RoadTable } from './road-table.tsx';
import { VersionTable } from './version-table.tsx';

/** Name that opens every tree at once, for printing. */
const ALL = 'all';

/**
 * How far the STAR Market is, by which road, and what it would take: everything server-drawn, readable and printable without script.
 * `open` names the rules whose trees are drawn; the others are an outline or stand behind a link, which keeps the page light.
 */
export function ReadinessPage({ view, today, open, vocabulary, language }: { readonly open: readonly string[]; readonly view: ReadinessView; readonly today: CalendarDate; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('readiness');
  const report = readinessReport(view, vocabulary, t as Say, language);
  const context = { vocabulary, names: view.names, sources: view.sources, language };
  const evaluations = new Map([...view.gates, ...view.roads].map(({ name, evaluation }) => [name, evaluation]));
  const section = (part: ReportPart, outlined: boolean) => {
    const { name } = part;
    const tree = open.some((each) => each === name || each === ALL || each.startsWith(`${name}:`)) ? (evaluations.get(name)?.explanation ?? null) : null;
    return <PartSection key={name} part={part} tree={tree} outlined={outlined} openHref={`${addressOf(view, [...open, name])}#${name}`} context={open.includes(ALL) ? context : { ...context, onDemand: within(view, open, name) }} />;
  };
  return (
    <article className="page py-8">
      <PageHeading title={report.title} back={{ href: `/matches/${view.runId}`, label: t('back') }} lead={report.lead} aside={<Files view={view} />} />
      <p className="reading border-l-4 border-line-strong pl-4 text-small">{report.disclaimer}</p>
      <div className="pt-6">
        <DayControl view={view} today={today} language={language} />
      </div>
      {open.includes(ALL) ? null : (
        <p className="no-print pt-2 text-small">
          <TextLink href={addressOf(view, [ALL])} prefetch={false}>{t('openAll')}</TextLink>
        </p>
      )}
      {report.apart === null ? null : <p className="reading pt-3 text-small text-ink-soft">{report.apart}</p>}
      {view.product === null ? (
        <div className="pt-6">
          <Notice title={t('noMarketTitle')}>{t('noMarket')}</Notice>
        </div>
      ) : null}
      {report.answer === null ? null : <p className="reading pt-6 text-lead" data-answer>{report.answer}</p>}
      {report.needs.length === 0 ? null : (
        <div className="pt-6">
          <Notice tone="warning" title={t('declaredTitle')}>
            <ul className="text-small">
              {report.needs.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <section aria-labelledby="roads" className="pt-8">
        <h2 id="roads" className="text-lead">{t('roadsTitle')}</h2>
        <p className="reading pb-3 text-small text-ink-soft">{t('roadsLead')}</p>
        <RoadTable table={report.table} words={{ caption: t('tableCaption'), criterion: t('criterion'), others: t('otherCriteria'), notAsked: t('notAsked'), none: t('none') }} />
      </section>
      <section aria-labelledby="gates" className="pt-10">
        <h2 id="gates" className="pb-2 text-lead">{t('gatesTitle')}</h2>
        {report.gates.map((gate) => section(gate, true))}
      </section>
      <GapPlan report={report} lead={t('planLead', { day: dayWords(view.factsOn, language) })} vocabulary={vocabulary} language={language} />
      <section aria-labelledby="each-road" className="pt-10">
        <h2 id="each-road" className="pb-2 text-lead">{t('eachRoadTitle')}</h2>
        {report.roads.map((road) => section(road, false))}
      </section>
      <VersionTable versions={report.versions} lead={t('versionsLead', { asOf: dayWords(view.asOf, language), factsOn: dayWords(view.factsOn, language) })} />
      <BoardList boards={report.boards} runId={view.runId} />
    </article>
  );
}

/** The same report as a file, for the same days. */
function Files({ view }: { readonly view: ReadinessView }) {
  const t = useTranslations('readiness');
  const params = new URLSearchParams({ asOf: view.asOf, ...(view.filedOn === null ? {} : { filedOn: view.filedOn }) });
  return (
    <a href={`/matches/${view.runId}/star/export?${params.toString()}`} download className={`no-print ${buttonLook('secondary', 'dense')}`}>
      {t('pdf')}
    </a>
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
