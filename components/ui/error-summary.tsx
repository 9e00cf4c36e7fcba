'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { fieldId } from './field-id.ts';

/** One thing that is wrong; `field` null speaks of the whole form. */
export type ErrorItem = { readonly field: string | null; readonly message: string };

/**
 * What is wrong, on top of the form, as GOV.UK does it: takes the focus, links to each field, says the same words as the field.
 * With `attempt` it takes the focus at each new try and not before the first; without, when it appears. Nothing wrong draws nothing.
 */
export function ErrorSummary({ errors, attempt }: { readonly errors: readonly ErrorItem[]; readonly attempt?: number }) {
  const t = useTranslations('common.errors');
  const box = useRef<HTMLDivElement>(null);
  const has = errors.length > 0;
  useEffect(() => {
    if (has && attempt !== 0) box.current?.focus();
  }, [has, attempt]);
  if (!has) return null;
  return (
    <div ref={box} role="alert" aria-labelledby="error-summary-title" tabIndex={-1} className="reading rounded-6 border-2 border-unmet p-5" data-error-summary>
      <h2 id="error-summary-title" className="text-lead font-semibold">
        {t('title', { count: errors.length })}
      </h2>
      <ul className="mt-2 flex flex-col gap-1">
        {errors.map((error, index) => (
          <li key={`${error.field ?? ''}-${index}`}>
            {error.field === null ? (
              <span className="font-medium text-unmet">{error.message}</span>
            ) : (
              <a
                href={`#${fieldId(error.field)}`}
                className="inline-flex min-h-8 items-center font-medium text-unmet underline underline-offset-4"
                onClick={(event) => {
                  event.preventDefault();
                  focusField(error.field ?? '');
                }}
              >
                {error.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Moves the focus to the control of a field and brings its label into view. */
export function focusField(name: string): void {
  const found = document.getElementById(fieldId(name));
  const control = found?.matches('input, select, textarea') ? found : (found?.querySelector<HTMLElement>('input, select, textarea') ?? found);
  (control?.closest('[data-question]') ?? control)?.scrollIntoView({ block: 'start' });
  control?.focus({ preventScroll: true });
}
