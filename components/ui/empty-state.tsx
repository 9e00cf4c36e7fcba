import type { ReactNode } from 'react';

/** Nothing here: why, and what to do next. Also for errors, no permission and offline. */
export function EmptyState({ title, children, action }: { readonly title: ReactNode; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return (
    <section className="reading flex flex-col items-start gap-3 border-t border-line py-8">
      <h2 className="text-lead">{title}</h2>
      {children ? <div className="text-ink-soft">{children}</div> : null}
      {action}
    </section>
  );
}
