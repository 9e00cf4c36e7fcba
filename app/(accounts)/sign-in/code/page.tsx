import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { checkedPath } from '@/lib/contracts/checked-path.ts';
import { confirmSignInAction } from '@/lib/web/proof-actions.ts';
import { halfSession } from '@/lib/web/half-session.ts';
import { viewer } from '@/lib/web/viewer.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('codes.askTitle') };
}

/** The second step of signing in; `next` is the page to go on to. */
export default async function CodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  const { next } = await searchParams;
  const onwards = checkedPath(typeof next === 'string' ? next : '/');
  if ((await viewer()).kind === 'person') redirect(onwards);
  const half = await halfSession();
  if (half === null) redirect('/sign-in');
  if (half.setUp !== null) redirect(`/sign-in/set-up?next=${encodeURIComponent(onwards)}`);
  const t = await getTranslations('accounts');
  return (
    <div className="page flex flex-col gap-8 py-8">
      <PageHeading title={t('codes.askTitle')} lead={t('codes.askLead', { email: half.email })} />
      <ClientMessages namespaces={['accounts']}>
        <ShortForm action={confirmSignInAction} hidden={{ next: onwards }} submit={t('signIn.submit')} fields={[{ name: 'code', label: t('codes.code'), hint: t('codes.codeHint'), autoComplete: 'one-time-code' }]} />
      </ClientMessages>
      <p className="reading text-small text-ink-soft">
        {t('codes.lost')} <TextLink href="/sign-in">{t('codes.startAgain')}</TextLink>
      </p>
    </div>
  );
}
