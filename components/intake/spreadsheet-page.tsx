import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonLook } from '@/components/ui/button-look.ts';
import { PageHeading } from '@/components/ui/page-heading.tsx';

/** The intake form by spreadsheet: the templates, and the place to upload (`children`). */
export function SpreadsheetPage({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('spreadsheet');
  return (
    <div className="page py-8">
      <PageHeading title={t('title')} lead={t('lead')} back={{ href: '/intake', label: t('back') }} />
      <div className="flex flex-col gap-10">
        <section aria-labelledby="template" className="reading flex flex-col gap-3">
          <h2 id="template" className="text-lead">
            {t('step1')}
          </h2>
          <p className="text-ink-soft">{t('step1Lead')}</p>
          <div className="flex flex-wrap gap-3">
            {(['zh', 'en'] as const).map((language) => (
              <a key={language} href={`/intake/spreadsheet/template?lang=${language}`} download className={buttonLook('secondary', 'roomy')}>
                {t(language === 'zh' ? 'downloadZh' : 'downloadEn')}
              </a>
            ))}
          </div>
        </section>
        {children}
      </div>
    </div>
  );
}
