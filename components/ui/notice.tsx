import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const TONES = { plain: 'border-line-strong', good: 'border-met', warning: 'border-fault', bad: 'border-unmet' } as const;

/** Something to be read before going on. `live` reads it out when it appears (`polite` waits for a pause). */
export function Notice({ tone = 'plain', title, live, children }: { readonly tone?: keyof typeof TONES; readonly title?: ReactNode; readonly live?: 'polite' | 'assertive'; readonly children?: ReactNode }) {
  return (
    <div className={classNames('reading border-l-4 py-1 pl-4', TONES[tone])} {...(live ? { role: live === 'assertive' ? 'alert' : 'status' } : {})}>
      {title ? <p className="font-semibold">{title}</p> : null}
      {children ? <div className="text-ink">{children}</div> : null}
    </div>
  );
}
