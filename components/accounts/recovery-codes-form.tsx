'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import type { FormState } from '@/lib/contracts/form-state.ts';

type Shown = FormState<{ readonly recoveryCodes: readonly string[] }>;
export type CodesAction = (state: Shown, form: FormData) => Promise<Shown>;

/** A code of the app is asked for; new recovery codes come of it, which are shown this once. */
export function RecoveryCodesForm({ action, heading, submit, next }: { readonly action: CodesAction; readonly heading: string | null; readonly submit: string; readonly next: string }) {
  const t = useTranslations('accounts.codes');
  return (
    <section className="flex flex-col gap-4">
      {heading === null ? null : <h2 className="text-lead">{heading}</h2>}
      <ShortForm
        action={action}
        submit={submit}
        fields={[{ name: 'code', label: t('code'), hint: t('codeHint'), autoComplete: 'one-time-code' }]}
        renderDone={({ recoveryCodes }) => (
          <div className="flex flex-col items-start gap-4">
            <Notice tone="good" live="polite" title={t('done')}>
              {t('doneText')}
            </Notice>
            <ul className="figures grid gap-x-8 gap-y-1 sm:grid-cols-2" data-recovery-codes>
              {recoveryCodes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
            <LinkButton href={next}>{t('kept')}</LinkButton>
          </div>
        )}
      />
    </section>
  );
}
