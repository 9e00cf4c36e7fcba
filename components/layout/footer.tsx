import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** Bottom of every page: what this is and is not, language, appearance. */
export function Footer({ language, theme, setLanguage, setTheme }: { readonly language: string; readonly theme: string; readonly setLanguage: (form: FormData) => Promise<void>; readonly setTheme: (form: FormData) => Promise<void> }) {
  const t = useTranslations('common.footer');
  return (
    <footer className="mt-16 border-t border-line">
      <div className="page flex flex-col gap-4 py-8 text-small text-ink-soft">
        <p className="reading">{t('disclaimer')}</p>
        <div className="no-print flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
          <ul className="flex flex-wrap gap-x-6">
            <li>
              <TextLink href="/privacy" className="inline-flex min-h-11 items-center">
                {t('how')}
              </TextLink>
            </li>
            <li>
              <TextLink href="/catalog" className="inline-flex min-h-11 items-center">
                {t('catalog')}
              </TextLink>
            </li>
          </ul>
          <div className="flex flex-wrap gap-x-6">
            <LanguageSwitch current={language} action={setLanguage} />
            <ThemeSwitch current={theme} action={setTheme} />
          </div>
        </div>
      </div>
    </footer>
  );
}
