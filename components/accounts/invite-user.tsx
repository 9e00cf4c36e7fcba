'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { ROLES } from '@/lib/contracts/accounts/account-view.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';

type Shown = FormState<{ readonly link: string }>;

/** A new account, and the link by which its person sets the first password. */
export function InviteUser({ invite }: { readonly invite: (state: Shown, form: FormData) => Promise<Shown> }) {
  const t = useTranslations('accounts');
  return (
    <section aria-labelledby="new-user" className="flex flex-col gap-4" data-invite>
      <h2 id="new-user" className="text-lead">
        {t('users.create')}
      </h2>
      <p className="reading text-small text-ink-soft">{t('users.createText')}</p>
      <ShortForm
        action={invite}
        submit={t('users.createSubmit')}
        variant="secondary"
        fields={[
          { name: 'name', label: t('field.name') },
          { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'off' },
          { name: 'role', label: t('users.role'), options: ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) })) },
        ]}
        showDone={({ link }) => (
          <Notice tone="good" live="polite" title={t('users.created')}>
            <code className="break-all">{link}</code>
          </Notice>
        )}
      />
    </section>
  );
}
