import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodesSection } from '@/components/accounts/codes-section.tsx';
import { ProviderForm } from '@/components/accounts/provider-form.tsx';
import { NoticePreferences } from '@/components/accounts/notice-preferences.tsx';
import { SessionList } from '@/components/accounts/session-list.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { SignOut } from '@/components/layout/sign-out.tsx';
import { buttonLook } from '@/components/ui/button-look.ts';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { viewPreferences } from '@/lib/usecases/accounts/view-preferences.ts';
import { viewAccount } from '@/lib/usecases/accounts/view-account.ts';
import { ask } from '@/lib/web/ask.ts';
import { beginSecondFactorAction, changePasswordAction, dropSecondFactorAction, renewRecoveryCodesAction, unlinkIdentityAction } from '@/lib/web/proof-actions.ts';
import { providerName } from '@/lib/web/provider-name.ts';
import { signOutAction } from '@/lib/web/session-actions.ts';
import { endSessionAction, savePreferencesAction, signOutEverywhereAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('account.title') };
}

/** One's own account: who, where signed in, password. */
export default async function AccountPage({ searchParams }: PageProps<'/account'>) {
  const { done, problem } = await searchParams;
  const account = await ask(viewAccount, {});
  const t = await getTranslations('accounts');
  const say = await getTranslations('problems');
  const provider = providerName();
  return (
    <div className="page flex flex-col gap-10 py-8">
      <PageHeading title={t('account.title')} lead={`${account.name} · ${account.email} · ${t(`roles.${account.role}`)}`} />
      <div className="flex flex-col gap-4">
        <h2 className="text-lead">
          {t('sessions.title')}
        </h2>
        <SessionList sessions={account.sessions} end={endSessionAction} />
        <div className="flex flex-wrap gap-3">
          <SignOut action={signOutAction} label={t('sessions.signOut')} className={buttonLook('secondary', 'roomy')} />
          <SignOut action={signOutEverywhereAction} label={t('sessions.signOutEverywhere')} className={buttonLook('secondary', 'roomy')} />
        </div>
      </div>
      <ClientMessages namespaces={['accounts']}>
        <CodesSection codes={account.codes} hasPassword={account.hasPassword} begin={beginSecondFactorAction} renew={renewRecoveryCodesAction} drop={dropSecondFactorAction} />
      </ClientMessages>
      {provider === null ? null : (
        <section aria-labelledby="provider" className="flex flex-col gap-4">
          <h2 id="provider" className="text-lead">
            {t('provider.title', { provider })}
          </h2>
          {done === 'linked' ? <Notice tone="good" live="polite" title={t('provider.done')} /> : null}
          {typeof problem === 'string' && say.has(problem) ? <Notice tone="bad" live="assertive" title={say(problem)} /> : null}
          <p className="reading text-small text-ink-soft">{account.linked ? t('provider.linked', { provider }) : t('provider.lead', { provider })}</p>
          {account.linked ? (
            <ClientMessages namespaces={['accounts']}>
              <ShortForm action={unlinkIdentityAction} submit={t('provider.unlink')} variant="secondary" fields={account.hasPassword ? [{ name: 'unlinkPassword', label: t('codes.ownPassword'), type: 'password', autoComplete: 'current-password' }] : []} />
            </ClientMessages>
          ) : (
            <ProviderForm label={t('provider.link', { provider })} fields={{ link: 'yes' }} {...(account.hasPassword ? { password: t('codes.ownPassword') } : {})} />
          )}
        </section>
      )}
      <ClientMessages namespaces={['accounts']}>
        <NoticePreferences view={await ask(viewPreferences, {})} action={savePreferencesAction} />
      </ClientMessages>
      <section aria-labelledby="password" className="flex flex-col gap-4">
        <h2 id="password" className="text-lead">
          {t('password.title')}
        </h2>
        <p className="reading text-small text-ink-soft">{t('password.lead')}</p>
        <ClientMessages namespaces={['accounts']}>
          <ShortForm
            action={changePasswordAction}
            submit={t('password.submit')}
            variant="secondary"
            fields={[
              { name: 'current', label: t('field.currentPassword'), type: 'password', autoComplete: 'current-password' },
              { name: 'password', label: t('field.newPassword'), hint: t('field.passwordHint'), type: 'password', autoComplete: 'new-password' },
            ]}
          />
        </ClientMessages>
      </section>
      <p>
        <TextLink href="/account/data">{(await getTranslations('privacy'))('toOwn')}</TextLink>
      </p>
    </div>
  );
}
