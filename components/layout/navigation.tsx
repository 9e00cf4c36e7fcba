'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names.ts';

/** The ways to go, in a row; on a narrow screen behind a menu that works without script. The one that is open is marked. */
export function Navigation({ label, menu, items }: { readonly label: string; readonly menu: string; readonly items: readonly { readonly href: string; readonly label: string }[] }) {
  const path = usePathname();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [path]);
  const links = items.map((item) => {
    const current = path === item.href || path.startsWith(`${item.href}/`);
    return (
      <li key={item.href}>
        <Link
          href={item.href}
          aria-current={current ? 'page' : undefined}
          className={classNames('flex min-h-11 items-center border-b-2 text-small underline-offset-4', current ? 'border-accent font-medium text-ink' : 'border-transparent text-ink-soft hover:text-ink hover:underline')}
        >
          {item.label}
        </Link>
      </li>
    );
  });
  return (
    <>
      <nav aria-label={label} className="hidden md:block">
        <ul className="flex flex-wrap gap-x-6">{links}</ul>
      </nav>
      <details ref={details} className="md:hidden">
        <summary className="flex min-h-11 w-fit list-none items-center gap-2 text-small [&::-webkit-details-marker]:hidden">
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round">
            <path d="M2 4h12M2 8h12M2 12h12" />
          </svg>
          {menu}
        </summary>
        <nav aria-label={label} className="absolute inset-x-0 top-full z-10 border-b border-line bg-paper">
          <ul className="page grid grid-cols-2 gap-x-6 py-2">{links}</ul>
        </nav>
      </details>
    </>
  );
}
