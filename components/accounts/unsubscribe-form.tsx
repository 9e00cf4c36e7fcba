'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { ReadAction } from './read-form.tsx';

/** One button that turns the mails off, and what came of it. */
export function UnsubscribeForm({ action, token }: { readonly action: ReadAction; readonly token: string }) {
  const t = useTranslations('accounts.unsubscribe');
  const [state, submit] = useActionState(action, { status: 'idle' });
  if (state.status === 'done')
    return (
      <Notice tone="good" live="polite" title={t('done')}>
        <TextLink href="/account#notices">{t('account')}</TextLink>
      </Notice>
    );
  return (
    <form action={submit} className="flex flex-col items-start gap-4" data-unsubscribe>
      <input type="hidden" name="token" value={token} />
      {state.status === 'refused' ? <Notice tone="bad" live="assertive" title={t('unknown')} /> : null}
      <Button type="submit">{t('send')}</Button>
    </form>
  );
}
