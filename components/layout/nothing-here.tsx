'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';

/** Says that there is nothing at this address, and leads home. */
export function NothingHere() {
  const t = useTranslations('common.failure');
  return (
    <div className="page py-8">
      <PageHeading title={t('notFoundTitle')} lead={t('notFound')} />
      <LinkButton href="/" variant="secondary">
        {t('home')}
      </LinkButton>
    </div>
  );
}
