import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { Table } from '@/components/ui/table.tsx';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { ReasonRow } from '@/lib/contracts/review/review-view.ts';
import { REASON_PURPOSES } from '@/lib/domain/review/case-reason.ts';
import type { Language } from '@/lib/domain/text.ts';
import { ButtonForm } from './button-form.tsx';
import type { CaseFormAction } from './claim-form.tsx';

/** The coded reasons by purpose: how often each was given, retire and take up again, and a form for a new one. */
export function ReasonsPage({ reasons, language, add, retire }: { readonly reasons: readonly ReasonRow[]; readonly language: Language; readonly add: (state: FormState<{ code: string }>, form: FormData) => Promise<FormState<{ code: string }>>; readonly retire: CaseFormAction }) {
  const t = useTranslations('casework.reasons');
  return (
    <ClientMessages namespaces={['casework']}>
      <div className="page flex flex-col gap-8 py-8">
        <PageHeading title={t('title')} lead={t('lead')} />
        {REASON_PURPOSES.map((purpose) => (
          <Table
            key={purpose}
            caption={t(`purpose.${purpose}`)}
            dense
            rows={reasons.filter((row) => row.purpose === purpose)}
            rowKey={({ code }) => code}
            columns={[
              { id: 'zh', title: t('zh'), names: true, cell: ({ zh, retired }) => <span className={retired ? 'text-ink-soft' : undefined} lang="zh">{zh}</span> },
              { id: 'en', title: t('en'), cell: ({ en }) => <span lang="en">{en}</span> },
              { id: 'code', title: t('code'), cell: ({ code }) => code },
              { id: 'given', title: t('given'), numeric: true, cell: ({ given }) => (given === 0 ? '—' : t('times', { count: given })) },
              { id: 'state', title: t('state'), cell: ({ retired }) => t(retired ? 'retired' : 'inUse') },
              { id: 'act', title: t('act'), cell: ({ code, retired, ...text }) => <ButtonForm action={retire} fields={{ code, retired: String(!retired) }} label={t(retired ? 'restore' : 'retire')} name={t(retired ? 'restoreNamed' : 'retireNamed', { reason: text[language] })} variant="quiet" /> },
            ]}
          />
        ))}
        <section aria-labelledby="new-reason" className="flex flex-col gap-4">
          <h2 id="new-reason" className="text-lead">
            {t('add')}
          </h2>
          <ShortForm
            action={add}
            submit={t('addSend')}
            done={t('added')}
            variant="secondary"
            fields={[
              { name: 'purpose', label: t('for'), options: REASON_PURPOSES.map((purpose) => ({ value: purpose, label: t(`purpose.${purpose}`) })) },
              { name: 'code', label: t('code'), hint: t('codeHint'), autoComplete: 'off' },
              { name: 'zh', label: t('zh'), autoComplete: 'off' },
              { name: 'en', label: t('en'), autoComplete: 'off' },
            ]}
          />
        </section>
      </div>
    </ClientMessages>
  );
}
