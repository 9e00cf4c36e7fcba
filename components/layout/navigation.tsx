import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { NavigationItem } from './navigation-for.ts';

/** The ways to go, in a row; on a narrow screen the same list opens over the page, without script too. The one that is open is marked. */
export function Navigation({ items }: { readonly items: readonly NavigationItem[] }) {
  const t = useTranslations('common.nav');
  const path = usePathname();
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current?.hidePopover?.(), [path]);
  return (
    <>
      <button type="button" className="menu" popoverTarget="nav">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
        {t('menu')}
      </button>
      <nav id="nav" aria-label={t('label')} ref={list} popover="auto">
        {items.map(({ key, href }) => (
          <Link key={key} href={href} prefetch={false} aria-current={path === href || path.startsWith(`${href}/`) ? 'page' : undefined}>
            {t(key)}
          </Link>
        ))}
      </nav>
    </>
  );
}
