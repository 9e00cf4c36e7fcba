'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/domain/text.ts';

const LANGUAGES = [
  { value: 'zh', label: '中文', lang: 'zh-CN' },
  { value: 'en', label: 'English', lang: 'en' },
] as const;
const THEMES = ['system', 'light', 'dark'] as const;

type Send = (form: FormData) => Promise<void>;

/** Bottom of every page: what this is and is not, language, appearance. The choices are cookies that the server reads: nothing flashes, and they work without script. */
export function Footer({ language, theme, setLanguage, setTheme }: { readonly language: Language; readonly theme: string; readonly setLanguage: Send; readonly setTheme: Send }) {
  const t = useTranslations('common');
  return (
    <footer className="frame-foot">
      <div className="page">
        <p className="reading">{t('footer.disclaimer')}</p>
        <div className="no-print">
          <Link href="/privacy" prefetch={false}>{t('footer.how')}</Link>
          <Link href="/catalog" prefetch={false}>{t('footer.catalog')}</Link>
          <form action={setLanguage}>
            <div role="group" aria-label={t('language.label')}>
              {LANGUAGES.map(({ value, label, lang }) => (
                <button key={value} name="language" value={value} lang={lang} aria-pressed={value === language}>
                  {label}
                </button>
              ))}
            </div>
          </form>
          <form action={setTheme}>
            <div role="group" aria-label={t('theme.label')}>
              {THEMES.map((value) => (
                <button key={value} name="theme" value={value} aria-pressed={value === theme}>
                  {t(`theme.${value}`)}
                </button>
              ))}
            </div>
          </form>
        </div>
      </div>
    </footer>
  );
}
