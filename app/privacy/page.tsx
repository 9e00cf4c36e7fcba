import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeading } from '@/components/ui/page-heading.tsx';

const SECTIONS = ['rules', 'verdicts', 'order', 'limits', 'data', 'cookies'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy'))('title') };
}

/** How matching decides, and what is kept. */
export default async function PrivacyPage() {
  const t = await getTranslations('privacy');
  return (
    <div className="page py-8">
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="reading flex flex-col gap-8">
        {SECTIONS.map((section) => (
          <section key={section} aria-labelledby={section}>
            <h2 id={section} className="pb-2 text-lead">
              {t(`sections.${section}.title`)}
            </h2>
            <p>{t(`sections.${section}.body`)}</p>
          </section>
        ))}
      </div>
    </div>
  );
}
