import { useFormatter, useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import type { CaseFormAction as FormAction } from '@/components/review/claim-form.tsx';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { ShortlistSummary } from '@/lib/contracts/shortlists/shortlist-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { momentWords } from '@/lib/presenters/moment.ts';
import { NameForm } from './name-form.tsx';

/** The lists of a company, the latest first, and the way to a new one. */
export function ListsPage({ lists, companyId, language, createAction }: { readonly lists: readonly ShortlistSummary[]; readonly companyId: string | null; readonly language: Language; readonly createAction: FormAction }) {
  const t = useTranslations('shortlists');
  const format = useFormatter();
  return (
    <ClientMessages namespaces={['shortlists']}>
      <div className="page flex flex-col gap-8 py-8">
        <div>
          <PageHeading title={t('title')} lead={t('lead')} />
          {lists.length === 0 ? (
            <EmptyState title={t('empty')} action={<LinkButton href="/matches">{t('toMatches')}</LinkButton>}>
              {t('emptyText')}
            </EmptyState>
          ) : (
            <ul className="border-t border-line-strong">
              {lists.map((list) => (
                <li key={list.id} className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b border-line py-4">
                  <span className="min-w-0">
                    <TextLink href={`/shortlists/${list.id}`} className="font-medium break-words">
                      {list.name}
                    </TextLink>
                    {list.prepared === null ? null : <span className="block text-small text-ink-soft" data-prepared>{t('preparedBy', { name: list.prepared.by ?? t('anAdvisor'), moment: momentWords(list.prepared.at, language) })}</span>}
                  </span>
                  <span className="figures text-small text-ink-soft" data-visibility={list.visibility}>
                    {t(`visibility.${list.visibility}`)} · {t('items', { count: list.items })} · {t('changed', { date: format.dateTime(new Date(list.updatedAt), { dateStyle: 'long' }) })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
        {companyId === null ? null : (
          <Disclosure summary={t('new')}>
            <NameForm action={createAction} hidden={{ companyId }} label={t('name')} send={t('create')} chooseVisibility />
          </Disclosure>
        )}
      </div>
    </ClientMessages>
  );
}
