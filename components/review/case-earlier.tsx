import { useFormatter, useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { CaseView } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { ButtonForm } from './button-form.tsx';
import { CaseLog, CaseMessages } from './case-log.tsx';
import type { CaseFormAction } from './claim-form.tsx';

/** Other cases that may be of the same company. Nothing is merged but by hand (`merge`, null for whom it is not to do), and `part` undoes it. */
export function CaseEarlier({ view, language, actions }: { readonly view: Pick<CaseView, 'row' | 'earlierCases' | 'mergedTalk'>; readonly language: Language; readonly actions: { readonly merge: CaseFormAction; readonly part: CaseFormAction } | null }) {
  const t = useTranslations();
  const format = useFormatter();
  if (view.earlierCases.length === 0) return null;
  const date = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' });
  const alike = view.earlierCases.some(({ because }) => because !== 'same-company');
  return (
    <section aria-labelledby="earlier" className="border-l-4 border-fault py-1 pl-4 text-small">
      <h2 id="earlier" className="font-semibold">
        {t('review.case.earlier')}
      </h2>
      <ul>
        {view.earlierCases.map(({ caseId, number, state, submittedAt, because, merged }) => (
          <li key={caseId} className="flex flex-wrap items-center gap-x-2" data-earlier={caseId}>
            <span>
              <TextLink href={`/queue/${caseId}`}>{t('review.caseNumber', { number })}</TextLink> · {t(`review.state.${state}`)} · {date(submittedAt)} · {because === null ? t('casework.merge.byHand') : t(`review.case.because.${because}`)}
              {merged === null ? null : ` · ${t('casework.merge.merged', { name: merged.by, date: date(merged.at) })}`}
            </span>
            {actions === null || because === 'same-company' ? null : <ButtonForm action={merged === null ? actions.merge : actions.part} fields={{ caseId: view.row.caseId, otherId: caseId }} label={t(merged === null ? 'casework.merge.merge' : 'casework.merge.part')} variant="quiet" />}
          </li>
        ))}
      </ul>
      {alike ? <p className="text-note text-ink-soft">{t('casework.merge.note')}</p> : null}
      {view.mergedTalk.map(({ caseId, number, messages, events }) => (
        <Disclosure key={caseId} summary={t('casework.merge.talk', { number })} className="max-w-2xl">
          <div className="-ml-5 flex flex-col gap-3 text-ink">
            <CaseMessages messages={messages} own="advisor" />
            <CaseLog events={events} language={language} />
          </div>
        </Disclosure>
      ))}
    </section>
  );
}
