import './globals.css';
import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { Footer } from '@/components/layout/footer.tsx';
import { Header } from '@/components/layout/header.tsx';
import { LocaleFrame } from '@/components/layout/locale-frame.tsx';
import { setLanguage, setTheme } from '@/lib/web/preferences.ts';
import { signOutAction } from '@/lib/web/session-actions.ts';
import { isTheme, THEME_COOKIE } from '@/lib/web/theme.ts';
import { viewer } from '@/lib/web/viewer.ts';

/** Title and description of every page; a page gives its own title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return { title: { default: t('nameFull'), template: t.raw('titleTemplate') }, description: t('description'), formatDetection: { telephone: false, address: false, email: false } };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1b22' },
  ],
};

/** The frame of every page. The appearance is read from a cookie here, so that nothing flashes and no inline script is needed. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await getLocale();
  const t = await getTranslations('common');
  const cookie = (await cookies()).get(THEME_COOKIE)?.value;
  const theme = isTheme(cookie) ? cookie : 'system';
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'} dir="ltr" {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <head>{nonce ? <meta property="csp-nonce" nonce={nonce} content={nonce} /> : null}</head>
      <body className="flex min-h-screen flex-col">
        <LocaleFrame locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
          <ClientMessages>
            <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-paper focus:px-4 focus:py-2">
              {t('skip')}
            </a>
            <Header viewer={await viewer()} signOut={signOutAction} />
            <main id="main" tabIndex={-1} className="flex-1 outline-none">
              {children}
            </main>
            <Footer language={language} theme={theme} setLanguage={setLanguage} setTheme={setTheme} />
          </ClientMessages>
        </LocaleFrame>
      </body>
    </html>
  );
}
