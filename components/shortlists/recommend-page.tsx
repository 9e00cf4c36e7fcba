import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { StateLine } from '@/components/matching/state-line.tsx';
import type { CaseFormAction as FormAction } from '@/components/review/claim-form.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import type { RecommendationView } from '@/lib/contracts/shortlists/recommendation-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { momentWords } from '@/lib/presenters/moment.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import { RecommendForm } from './recommend-form.tsx';

/** An advisor prepares a list for the company of a case: products by type with their verdicts, a name, the reason. */
export function RecommendPage({ view, language, action }: { readonly view: RecommendationView; readonly language: Language; readonly action: FormAction }) {
  const t = useTranslations('shortlists.recommend');
  const { match } = view;
  return (
    <ClientMessages namespaces={['shortlists']}>
      <div className="page flex flex-col gap-8 py-8">
        <PageHeading title={t('title', { company: match.companyName ?? t('unnamed') })} lead={t('lead', { day: dayWords(match.asOf, language) })} back={{ href: `/queue/${view.caseId}`, label: t('back') }} />
        {view.lists.length === 0 ? null : (
          <section aria-labelledby="prepared">
            <h2 id="prepared" className="text-lead">{t('prepared')}</h2>
            <ul className="border-t border-line text-small">
              {view.lists.map((list) => (
                <li key={list.name} className="border-b border-line py-2" data-recommended>
                  <span className="font-medium">{list.name}</span> <span className="text-ink-soft">{t('preparedBy', { name: list.by ?? '–', moment: momentWords(list.at, language), count: list.products })}</span>
                  <span className="block whitespace-pre-line break-words">{list.why}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {view.mine ? (
          <RecommendForm action={action} caseId={view.caseId}>
            {match.sections.map(({ type, cards }) => (
              <fieldset key={type}>
                <legend className="text-body font-semibold">{typeName(type, language)}</legend>
                <ul className="border-t border-line">
                  {cards.map((card) => (
                    <li key={card.productId} className="border-b border-line">
                      <label className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 py-1">
                        <input type="checkbox" name="productIds" value={card.productId} className="size-5 accent-[var(--accent)]" />
                        <span className="min-w-0 flex-1 basis-60">{card.name[language]}</span>
                        <StateLine {...stateWords(card.state, language)} />
                      </label>
                    </li>
                  ))}
                </ul>
              </fieldset>
            ))}
          </RecommendForm>
        ) : (
          <Notice title={t('notHolder')} />
        )}
      </div>
    </ClientMessages>
  );
}
