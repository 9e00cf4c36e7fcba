import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';

/** A one-time link that opens nothing, and the way to a new one. */
export function LinkEnded({ purpose }: { readonly purpose: 'signIn' | 'reset' }) {
  const t = useTranslations('accounts.link');
  return (
    <>
      <PageHeading title={t(`${purpose}.title`)} />
      <EmptyState title={t('ended')} action={<TextLink href={purpose === 'signIn' ? '/sign-in/mail' : '/reset-password'}>{t('again')}</TextLink>}>
        {t('endedText')}
      </EmptyState>
    </>
  );
}
