'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

/** How far below the window a section may be when its cards are fetched. */
const NEAR = '600px';

/**
 * A type of the results in short (`children`), with a plain link to its own page. With script the whole of it is fetched from there and put in
 * its place when the reader comes near, and before the page is printed. What was fetched is our own markup, from the same address as the link.
 */
export function FullSection({ id, href, children }: { readonly id: string; readonly href: string; readonly children: ReactNode }) {
  const [whole, setWhole] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = section.current;
    if (whole !== null || element === null) return;
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        void fetch(href)
          .then((answer) => (answer.ok ? answer.text() : ''))
          .then((page) => setWhole(sectionIn(page, id)))
          .catch(() => undefined); // the link stays
      },
      { rootMargin: NEAR },
    );
    // The browser prints what stands on the page when this returns: there is no later.
    const print = () => {
      const request = new XMLHttpRequest();
      request.open('GET', href, false);
      request.send();
      flushSync(() => setWhole(request.status === 200 ? sectionIn(request.responseText, id) : null));
    };
    near.observe(element);
    window.addEventListener('beforeprint', print);
    return () => {
      near.disconnect();
      window.removeEventListener('beforeprint', print);
    };
  }, [id, href, whole]);
  const frame = { ref: section, id, 'aria-labelledby': `${id}-title`, className: 'ms' } as const;
  return whole === null ? <section {...frame}>{children}</section> : <section {...frame} data-whole dangerouslySetInnerHTML={{ __html: whole }} />;
}

/** What stands in the section of another page of ours; null where it is not there (signed out, gone). */
function sectionIn(page: string, id: string): string | null {
  return new DOMParser().parseFromString(page, 'text/html').getElementById(id)?.innerHTML ?? null;
}
