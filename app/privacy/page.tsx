import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';

const SECTIONS = ['rules', 'verdicts', 'order', 'object', 'limits', 'data', 'rights', 'kept', 'cookies'] as const;

/** Sections that say what a person may do, and lead to where they do it. */
const LEADS_ON: ReadonlySet<string> = new Set(['object', 'rights']);

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
            {LEADS_ON.has(section) ? (
              <p className="pt-2">
                <TextLink href="/account/data">{t('toOwn')}</TextLink>
              </p>
            ) : null}
          </section>
        ))}
      </div>
    </div>
  );
}
