'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';

/** A page that could not be drawn: says whether anything was lost, and gives the reference of the log line. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('common.failure');
  return (
    <div className="page py-8" role="alert">
      <PageHeading title={t('errorTitle')} lead={t('error')} />
      <div className="flex flex-wrap gap-3">
        <Button onPress={reset}>{t('retry')}</Button>
        <LinkButton href="/" variant="secondary">
          {t('home')}
        </LinkButton>
      </div>
      {error.digest ? <p className="pt-6 text-note text-ink-soft">{t('reference', { digest: error.digest })}</p> : null}
    </div>
  );
}
