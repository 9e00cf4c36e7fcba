import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { NOTICES_COUNTED } from '@/lib/contracts/accounts/notice-view.ts';
import type { ViewerView } from '@/lib/contracts/accounts/account-view.ts';
import { Mark } from './mark.tsx';
import { Navigation } from './navigation.tsx';
import { navigationFor } from './navigation-for.ts';
import { SignOut } from './sign-out.tsx';

/** Top of every page: the mark, where this viewer can go, who they are. */
export function Header({ viewer, signOut }: { readonly viewer: ViewerView; readonly signOut: () => Promise<void> }) {
  const t = useTranslations('common');
  const items = navigationFor(viewer).map((item) => ({ href: item.href, label: t(`nav.${item.key}`) }));
  return (
    <header className="no-print relative border-b border-line">
      <div className="page flex flex-wrap items-center gap-x-8 gap-y-1 py-2">
        <Link href="/" className="flex min-h-11 items-center gap-2 font-semibold text-ink no-underline">
          <Mark />
          <span>{t('nameFull')}</span>
        </Link>
        <Navigation label={t('nav.label')} menu={t('nav.menu')} items={items} />
        <div className="ml-auto flex items-center gap-x-5 text-small">
          {viewer.kind === 'person' ? (
            <>
              <Link href="/notices" className="flex min-h-11 items-center gap-1.5 text-ink underline-offset-4 hover:underline" data-unread={viewer.unread}>
                {t('nav.notices')}
                {viewer.unread > 0 ? (
                  <span className="figures rounded-full bg-accent px-1.5 text-note leading-5 text-paper">
                    <span className="sr-only">{t('nav.unread')} </span>
                    {viewer.unread >= NOTICES_COUNTED ? `${NOTICES_COUNTED - 1}+` : viewer.unread}
                  </span>
                ) : null}
              </Link>
              <Link href="/account" className="flex min-h-11 items-center text-ink underline-offset-4 hover:underline">
                <span className="sr-only">{t('nav.account')} </span>
                <span className="max-w-40 truncate">{viewer.name}</span>
              </Link>
              <SignOut action={signOut} label={t('nav.signOut')} />
            </>
          ) : (
            <Link href="/sign-in" className="flex min-h-11 items-center text-ink underline-offset-4 hover:underline">
              {t('nav.signIn')}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}
