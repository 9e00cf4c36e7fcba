import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Consents } from '@/components/accounts/consents.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { signUpAction } from '@/lib/web/session-actions.ts';
import { viewer } from '@/lib/web/viewer.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('signUp.title') };
}

/** Making an account; the draft of this browser moves into it. */
export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const person = await viewer();
  if (person.kind === 'person') redirect('/');
  const t = await getTranslations('accounts');
  const { next } = await searchParams;
  const onwards = typeof next === 'string' ? next : '/intake';
  return (
    <div className="page py-8">
      <PageHeading title={t('signUp.title')} lead={person.draftCompanyId ? t('signUp.leadDraft') : t('signUp.lead')} />
      <ClientMessages namespaces={['accounts']}>
        <ShortForm
          action={signUpAction}
          hidden={{ next: onwards }}
          submit={t('signUp.submit')}
          fields={[
            { name: 'name', label: t('field.name'), hint: t('field.nameHint'), autoComplete: 'name' },
            { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' },
            { name: 'password', label: t('field.newPassword'), hint: t('field.passwordHint'), type: 'password', autoComplete: 'new-password' },
          ]}
        >
          <Consents />
        </ShortForm>
      </ClientMessages>
      <p className="pt-8 text-small">
        {t('signUp.haveAccount')} <TextLink href={`/sign-in?next=${encodeURIComponent(onwards)}`}>{t('signIn.title')}</TextLink>
      </p>
    </div>
  );
}
