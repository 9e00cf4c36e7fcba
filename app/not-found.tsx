import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('common'))('failure.notFoundTitle') };
}

/** What is not there, or not yours: the two look alike. */
export default async function NotFound() {
  const t = await getTranslations('common.failure');
  return (
    <div className="page py-8">
      <PageHeading title={t('notFoundTitle')} lead={t('notFound')} />
      <LinkButton href="/" variant="secondary">
        {t('home')}
      </LinkButton>
    </div>
  );
}
