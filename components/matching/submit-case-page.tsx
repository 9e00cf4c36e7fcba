import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { MatchView } from '@/lib/contracts/matching/match-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { SubmitCaseForm } from './submit-case-form.tsx';

export type SubmitCaseAction = (state: FormState, form: FormData) => Promise<FormState>;

/** The way to an advisor: the form, or the case that is already with one, or the account that is needed first. */
export function SubmitCasePage({ view, language, action }: { readonly view: MatchView; readonly language: Language; readonly action: SubmitCaseAction }) {
  const t = useTranslations('matching');
  return (
    <ClientMessages>
      <div id="advisor" className="page flex flex-col items-start gap-3 py-8">
        <PageHeading title={t('advisorTitle')} eyebrow={t('asOf', { day: dayWords(view.asOf, language) })} lead={t('advisorLead')} back={{ href: `/matches/${view.runId}`, label: t('backToResults') }} />
        {view.case !== null ? (
          <TextLink href={`/cases/${view.case.id}`}>{t('advisorOpenCase')}</TextLink>
        ) : view.may.submitCase ? (
          <SubmitCaseForm
            action={action}
            companyId={view.companyId}
            runId={view.runId}
            language={language}
            words={{ language: t('advisorLanguage'), zh: t('chinese'), en: t('english'), note: t('advisorNote'), noteHint: t('advisorNoteHint'), submit: t('advisorSubmit'), refused: t('advisorRefused') }}
          />
        ) : (
          <div className="flex flex-wrap items-center gap-4">
            <LinkButton href="/sign-up">{t('advisorSignUp')}</LinkButton>
            <TextLink href="/sign-in">{t('advisorSignIn')}</TextLink>
          </div>
        )}
      </div>
    </ClientMessages>
  );
}
