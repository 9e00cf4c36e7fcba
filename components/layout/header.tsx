'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Mark } from './mark.tsx';
import { Navigation } from './navigation.tsx';
import type { NavigationItem } from './navigation-for.ts';
import { SignOut } from './sign-out.tsx';

/**
 * Top of every page: the mark, where this viewer can go, who they are. With the footer drawn by the script and not written into the
 * router's payload, so that a page carries it once. `person` null: nobody is signed in; `unread` is a count in words.
 */
export function Header({ items, person, signOut }: { readonly items: readonly NavigationItem[]; readonly person: { readonly name: string; readonly unread: string | null } | null; readonly signOut: () => Promise<void> }) {
  const t = useTranslations('common');
  return (
    <header className="frame-head no-print">
      <div className="page">
        <Link href="/" prefetch={false}>
          <Mark /> {t('nameFull')}
        </Link>
        <Navigation items={items} />
        <div>
          {person === null ? (
            <Link href="/sign-in" prefetch={false}>{t('nav.signIn')}</Link>
          ) : (
            <>
              <Link href="/notices" prefetch={false} data-unread={person.unread ?? 0}>
                {t('nav.notices')}
                {person.unread === null ? null : (
                  <b>
                    <span className="sr-only">{t('nav.unread')} </span>
                    {person.unread}
                  </b>
                )}
              </Link>
              <Link href="/account" prefetch={false}>
                <span className="sr-only">{t('nav.account')} </span>
                <span className="name">{person.name}</span>
              </Link>
              <SignOut action={signOut} label={t('nav.signOut')} className="quiet" />
            </>
          )}
        </div>
      </div>
    </header>
  );
}
