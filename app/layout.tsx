import './globals.css';
import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { CspNonce } from '@/components/layout/csp-nonce.tsx';
import { Footer } from '@/components/layout/footer.tsx';
import { FrameTexts } from '@/components/layout/frame-texts.tsx';
import { Header } from '@/components/layout/header.tsx';
import { SessionKeeper } from '@/components/layout/session-keeper.tsx';
import { navigationFor } from '@/components/layout/navigation-for.ts';
import { NOTICES_COUNTED } from '@/lib/contracts/accounts/notice-view.ts';
import { setLanguage, setTheme } from '@/lib/web/preferences.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { sessionLeftAction, signOutAction } from '@/lib/web/session-actions.ts';
import { sessionLeft } from '@/lib/web/session-left.ts';
import { themeCookie } from '@/lib/web/preference-cookies.ts';
import { isTheme } from '@/lib/web/theme.ts';
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
  const language = await readerLanguage();
  const t = await getTranslations('common');
  const cookie = await themeCookie.read();
  const theme = isTheme(cookie) ? cookie : 'system';
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const who = await viewer();
  const person = who.kind === 'anonymous' ? null : { name: who.name, unread: who.unread === 0 ? null : who.unread >= NOTICES_COUNTED ? `${NOTICES_COUNTED - 1}+` : String(who.unread) };
  const left = person === null ? null : await sessionLeft();
  return (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'} dir="ltr" {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <head>{nonce ? <CspNonce nonce={nonce} /> : null}</head>
      <body className="flex min-h-screen flex-col">
        <FrameTexts language={language}>
          <a href="#main" className="skip">{t('skip')}</a>
          <Header items={navigationFor(who)} person={person} signOut={signOutAction} />
          {left === null ? null : <SessionKeeper left={left} ask={sessionLeftAction} />}
          <main id="main" tabIndex={-1} className="flex-1 outline-none">
            {children}
          </main>
          <Footer language={language} theme={theme} setLanguage={setLanguage} setTheme={setTheme} />
        </FrameTexts>
      </body>
    </html>
  );
}
