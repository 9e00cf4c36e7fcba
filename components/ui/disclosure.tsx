import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A part that can be opened. The browser's own: works without script, is found by search in the page, prints open or closed as it stands. */
export function Disclosure({ summary, children, open = false, className }: { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean; readonly className?: string }) {
  return (
    <details open={open} className={classNames('group', className)}>
      <summary className="flex min-h-11 w-fit list-none items-center gap-2 text-small text-accent marker:content-none [&::-webkit-details-marker]:hidden">
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="flex-none transition-transform duration-[120ms] group-open:rotate-90" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
          <path d="M4 2l4 4-4 4" />
        </svg>
        <span className="underline decoration-1 underline-offset-4">{summary}</span>
      </summary>
      <div className="pb-2 pl-5 text-small text-ink-soft">{children}</div>
    </details>
  );
}
