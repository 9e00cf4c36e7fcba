import { useTranslations } from 'next-intl';
import type { ReadinessPart, ReadinessVersion, ReadinessView } from '@/lib/contracts/matching/readiness-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords, forceWords } from '@/lib/presenters/day.ts';
import { gradeWords } from '@/lib/presenters/source-line.ts';

/** Which version of each rule applied on the day, and why; where the filing day has another one, it says which was used. */
export function VersionTable({ view, language }: { readonly view: ReadinessView; readonly language: Language }) {
  const t = useTranslations('readiness');
  const parts = [...view.gates, ...view.roads].filter((part) => part.history.length > 1 || part.version === null || part.name === 'star-general-conditions');
  return (
    <section aria-labelledby="versions" className="pt-8">
      <h2 id="versions" className="text-lead">{t('versionsTitle')}</h2>
      <p className="reading pb-2 text-small text-ink-soft">{t('versionsLead', { asOf: dayWords(view.asOf, language), factsOn: dayWords(view.factsOn, language) })}</p>
      <dl className="text-small">
        {parts.map((part) => (
          <div key={part.name} className="grid gap-x-6 border-t border-line py-2 md:grid-cols-[16rem_minmax(0,1fr)]">
            <dt className="font-medium">{part.title[language]}</dt>
            <dd>
              {part.version === null ? <span className="text-ink-soft">{noneWords(part, view, language, t)}</span> : <Version part={part} language={language} />}
              <FilingNote part={part} view={view} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Version({ part, language }: { readonly part: ReadinessPart; readonly language: Language }) {
  const t = useTranslations('readiness');
  if (part.version === null) return null;
  const { version } = part;
  const index = part.history.findIndex(({ id }) => id === version.id);
  return (
    <>
      <span className="figures">{t('versionOf', { number: index + 1, total: part.history.length, dates: datesOf(version, language) })}</span>
      <span className="text-ink-soft"> · {gradeWords(version.confidence, language)}</span>
      {version.change === null ? null : <span className="block text-ink-soft">{version.change[language]}</span>}
    </>
  );
}

function FilingNote({ part, view, language }: { readonly part: ReadinessPart; readonly view: ReadinessView; readonly language: Language }) {
  const t = useTranslations('readiness');
  if (view.filedOn === null || part.onFilingDay === (part.version?.id ?? null)) return null;
  const then = part.history.find(({ id }) => id === part.onFilingDay);
  const filedOn = dayWords(view.filedOn, language);
  const used = dayWords(view.asOf, language);
  return <span className="block text-fault">{then ? t('filingOther', { filedOn, dates: datesOf(then, language), used }) : t('filingNone', { filedOn, used })}</span>;
}

function datesOf(version: ReadinessVersion, language: Language): string {
  return forceWords(version.inForce, language, version.fromPrecision, version.toPrecision);
}

function noneWords(part: ReadinessPart, view: ReadinessView, language: Language, t: ReturnType<typeof useTranslations<'readiness'>>): string {
  const next = part.history.find(({ inForce }) => inForce.from !== null && inForce.from > view.asOf)?.inForce.from;
  return next ? t('notYet', { day: dayWords(next, language) }) : t('notInForce');
}
