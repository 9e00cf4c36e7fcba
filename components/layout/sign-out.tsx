'use client';

import { useFormStatus } from 'react-dom';
import { forgetDrafts } from './local-drafts.ts';

/** Ends the session on the server, after forgetting what this browser had kept of unsaved answers. Works without script. */
export function SignOut({ action, label, className }: { readonly action: () => Promise<void>; readonly label: string; readonly className?: string }) {
  return (
    <form action={action} onSubmit={forgetDrafts}>
      <SignOutButton label={label} {...(className ? { className } : {})} />
    </form>
  );
}

function SignOutButton({ label, className }: { readonly label: string; readonly className?: string }) {
  const { pending } = useFormStatus();
  return (
    <button type="submit" disabled={pending} className={className ?? 'min-h-11 text-small text-ink-soft underline-offset-4 hover:underline'}>
      {label}
    </button>
  );
}
