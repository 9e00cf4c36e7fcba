import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { MatchView } from '@/lib/contracts/matching/match-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { SubmitCaseForm } from './submit-case-form.tsx';

export type SubmitCaseAction = (state: FormState, form: FormData) => Promise<FormState>;

/** The way to an advisor: the form, or the case that is already with one, or the account that is needed first. */
export function SubmitCase({ view, language, action }: { readonly view: MatchView; readonly language: Language; readonly action: SubmitCaseAction }) {
  const t = useTranslations('matching');
  return (
    <section id="advisor" aria-labelledby="advisor-title" className="no-print mt-12 flex flex-col items-start gap-3 border-t-2 border-ink pt-4">
      <h2 id="advisor-title" className="text-lead">{t('advisorTitle')}</h2>
      <p className="reading text-ink-soft">{t('advisorLead')}</p>
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
    </section>
  );
}
