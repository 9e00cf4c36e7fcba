import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonLook } from '@/components/ui/button-look.ts';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { OwnDataView } from '@/lib/contracts/accounts/own-data.ts';
import type { Language } from '@/lib/domain/text.ts';
import { ConsentList } from './consent-list.tsx';
import type { ReadAction } from './read-form.tsx';

type Actions = Readonly<Record<'changeConsent' | 'deleteAccount' | 'deleteCompany' | 'requestHumanReview', ReadAction>>;

/** What a person may do about their own data, each with its consequence said before the button. */
export function OwnDataPage({ view, language, actions }: { readonly view: OwnDataView; readonly language: Language; readonly actions: Actions }) {
  const t = useTranslations('privacy.own');
  const nameOf = (company: { readonly id: string; readonly name: string | null }) => company.name ?? company.id;
  return (
    <div className="page flex flex-col gap-10 py-8">
      <PageHeading title={t('title')} lead={t('lead')} />
      <Part id="consents" title={t('consents.title')} lead={t('consents.lead')}>
        <ConsentList consents={view.consents} action={actions.changeConsent} language={language} />
      </Part>
      <Part id="copy" title={t('copy.title')} lead={t('copy.lead')}>
        <a href="/account/data/export" download className={`${buttonLook('secondary', 'roomy')} w-fit`}>
          {t('copy.button')}
        </a>
      </Part>
      {view.role === 'member' ? (
        <Part id="person" title={t('person.title')} lead={t('person.lead')}>
          <p className="text-small">
            <TextLink href="/privacy">{t('person.how')}</TextLink>
          </p>
          {view.runs.length === 0 ? (
            <p className="text-small text-ink-soft">{t('person.none')}</p>
          ) : (
            <ShortForm
              action={actions.requestHumanReview}
              hidden={{ language }}
              submit={t('person.submit')}
              variant="secondary"
              fields={[
                { name: 'runId', label: t('person.run'), options: view.runs.map((run) => ({ value: run.id, label: `${run.companyName ?? t('unnamed')} · ${run.on}` })) },
                { name: 'text', label: t('person.text'), hint: t('person.hint'), rows: 4 },
              ]}
            />
          )}
        </Part>
      ) : null}
      {view.companies.map((company) => (
        <Part key={company.id} id={`delete-${company.id}`} title={t('company.title', { name: company.name ?? t('unnamed') })} lead={company.shared ? t('company.leadShared') : t('company.lead')}>
          <ShortForm action={actions.deleteCompany} hidden={{ companyId: company.id }} submit={t('company.submit')} variant="danger" fields={[{ name: 'confirm', label: t('company.confirm', { name: nameOf(company) }), autoComplete: 'off' }]} />
        </Part>
      ))}
      <Part id="delete-account" title={t('account.title')} lead={t('account.lead')}>
        <ShortForm action={actions.deleteAccount} submit={t('account.submit')} variant="danger" fields={[{ name: 'confirm', label: t('account.confirm', { address: view.email }), autoComplete: 'off' }]} />
      </Part>
    </div>
  );
}

function Part({ id, title, lead, children }: { readonly id: string; readonly title: string; readonly lead: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="text-lead">
        {title}
      </h2>
      <p className="reading text-small text-ink-soft">{lead}</p>
      {children}
    </section>
  );
}
