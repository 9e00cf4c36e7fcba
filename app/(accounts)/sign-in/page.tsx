import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { signInAction } from '@/lib/web/session-actions.ts';
import { viewer } from '@/lib/web/viewer.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('signIn.title') };
}

/** Signing in; `next` is the page to go on to. */
export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  if ((await viewer()).kind === 'person') redirect('/');
  const t = await getTranslations('accounts');
  const { next } = await searchParams;
  const onwards = typeof next === 'string' ? next : '/';
  return (
    <div className="page py-8">
      <PageHeading title={t('signIn.title')} lead={t('signIn.lead')} />
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
      <p className="pt-8 text-small">
        {t('signIn.noAccount')} <TextLink href={`/sign-up?next=${encodeURIComponent(onwards)}`}>{t('signUp.title')}</TextLink>
      </p>
    </div>
  );
}
