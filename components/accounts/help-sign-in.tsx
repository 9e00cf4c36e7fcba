'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import type { UserRow } from '@/lib/contracts/accounts/account-view.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';

type Action<Done> = (state: FormState<Done>, form: FormData) => Promise<FormState<Done>>;

/** For somebody who cannot sign in, or lost a device: a one-time link to set a password, ending every session, taking lost sign-in codes away. */
export function HelpSignIn({
  user,
  makeLink,
  endSessions,
  dropCodes,
}: {
  readonly user: UserRow;
  readonly makeLink: Action<{ readonly link: string }>;
  readonly endSessions: Action<{ readonly userId: string }>;
  readonly dropCodes: Action<{ readonly userId: string }>;
}) {
  const t = useTranslations('accounts.users');
  return (
    <section id="help" aria-labelledby="help-title" className="flex flex-col gap-6">
      <h2 id="help-title" className="text-lead">
        {t('helpFor', { name: user.name })}
      </h2>
      <p className="reading">{t('helpText')}</p>
      <div className="flex flex-col gap-2" data-help="link">
        <p className="reading text-small text-ink-soft">{t('resetLinkText')}</p>
        <ShortForm
          action={makeLink}
          hidden={{ userId: user.id }}
          submit={t('resetLink')}
          variant="secondary"
          fields={[]}
          renderDone={({ link }) => (
            <Notice tone="good" live="polite" title={t('resetLinkMade')}>
              <code className="break-all">{link}</code>
            </Notice>
          )}
        />
      </div>
      <div className="flex flex-col gap-2" data-help="sessions">
        <p className="reading text-small text-ink-soft">{t('endSessionsText')}</p>
        <ShortForm action={endSessions} hidden={{ userId: user.id }} submit={t('endSessions')} done={t('sessionsEnded')} variant="secondary" fields={[]} />
      </div>
      <div className="flex flex-col gap-2" data-help="codes">
        <p className="reading text-small text-ink-soft">{user.hasCodes ? t('dropCodesText') : t('noCodes')}</p>
        {user.hasCodes ? <ShortForm action={dropCodes} hidden={{ userId: user.id }} submit={t('dropCodes')} variant="secondary" fields={[]} /> : null}
      </div>
    </section>
  );
}
