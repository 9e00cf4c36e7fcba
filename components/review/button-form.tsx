'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import type { CaseFormAction } from './claim-form.tsx';
import { useRefusal } from './use-refusal.ts';

/** One button that does one thing, and says why not where it is refused. `name` tells it apart from others of the same words. */
export function ButtonForm({ action, fields, label, name, variant = 'secondary' }: { readonly action: CaseFormAction; readonly fields: Readonly<Record<string, string | number>>; readonly label: string; readonly name?: string; readonly variant?: 'secondary' | 'quiet' }) {
  const [state, submit] = useActionState(action, { status: 'idle' });
  const refusal = useRefusal(state);
  return (
    <form action={submit} className="inline">
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <Button type="submit" size="dense" variant={variant} {...(name ? { 'aria-label': name } : {})}>
        {label}
      </Button>
      {refusal.whole ? (
        <span role="alert" className="block text-note text-unmet">
          {refusal.whole}
        </span>
      ) : null}
    </form>
  );
}
