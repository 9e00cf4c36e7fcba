import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { ProviderForm } from '@/components/accounts/provider-form.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { checkedPath } from '@/lib/contracts/checked-path.ts';
import { providerName } from '@/lib/web/provider-name.ts';
import { signInAction } from '@/lib/web/session-actions.ts';
import { viewer } from '@/lib/web/viewer.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('signIn.title') };
}

/** Signing in; `next` is the page to go on to. */
export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const t = await getTranslations('accounts');
  const { next, problem, done, error } = await searchParams;
  const provider = providerName();
  const onwards = checkedPath(typeof next === 'string' ? next : '/');
  if ((await viewer()).kind === 'person') redirect(onwards);
  return (
    <div className="page py-8">
      <PageHeading title={t('signIn.title')} lead={t('signIn.lead')} />
      <div className="pb-6 empty:pb-0">
        {typeof problem === 'string' && t.has(`signIn.problem.${problem}`) ? <Notice tone="warning" live="polite" title={t(`signIn.problem.${problem}`)} /> : null}
        {error === undefined ? null : <Notice tone="warning" live="polite" title={t('signIn.problem.provider-failed')} />}
        {done === 'password' ? <Notice tone="good" live="polite" title={t('signIn.passwordSet')} /> : null}
      </div>
      <ClientMessages namespaces={['accounts']}>
        <ShortForm
          action={signInAction}
          hidden={{ next: onwards }}
          submit={t('signIn.submit')}
          fields={[
            { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' },
            { name: 'password', label: t('field.password'), type: 'password', autoComplete: 'current-password' },
          ]}
        />
      </ClientMessages>
      {provider === null ? null : (
        <div className="pt-8">
          <ProviderForm label={t('provider.signIn', { provider })} fields={{ next: onwards }} />
          <p className="reading pt-2 text-note text-ink-soft">
            {t('provider.agree')} <TextLink href="/privacy">{t('provider.agreeTo')}</TextLink>
          </p>
        </div>
      )}
      <ul className="flex flex-wrap gap-x-6 pt-6 text-small">
        <li>
          <TextLink href="/sign-in/mail" className="inline-flex min-h-11 items-center">
            {t('signIn.byMail')}
          </TextLink>
        </li>
        <li>
          <TextLink href="/reset-password" className="inline-flex min-h-11 items-center">
            {t('signIn.forgot')}
          </TextLink>
        </li>
      </ul>
      <p className="pt-4 text-small">
        {t('signIn.noAccount')} <TextLink href={`/sign-up?next=${encodeURIComponent(onwards)}`}>{t('signUp.title')}</TextLink>
      </p>
    </div>
  );
}
