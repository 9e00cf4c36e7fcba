'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { useRefusal } from '@/components/review/use-refusal.ts';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { SelectField } from '@/components/ui/select-field.tsx';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { DEFAULT_SHARE_DAYS, SHARE_DAYS, SHARE_SCOPES } from '@/lib/domain/shortlists/share-link.ts';

type Made = { readonly token: string };
/** Makes a link; a method, so that an action with a fuller answer fits. */
export type CreateLink = { call(state: FormState<Made>, form: FormData): Promise<FormState<Made>> }['call'];

/** Scope and duration of a new link; once made, the link is shown this one time. */
export function ShareForm({ listId, origin, action }: { readonly listId: string; readonly origin: string; readonly action: CreateLink }) {
  const t = useTranslations('shortlists.share');
  const [state, submit, pending] = useActionState<FormState<Made>, FormData>(action, { status: 'idle' });
  const refusal = useRefusal(state);
  return (
    <form action={submit} className="flex flex-col gap-4" data-share-form>
      {refusal.whole ? <Notice tone="bad" live="assertive" title={refusal.whole} /> : null}
      {state.status === 'done' ? <MadeLink key={state.value.token} address={`${origin}/shared/${state.value.token}`} /> : null}
      <input type="hidden" name="shortlistId" value={listId} />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <SelectField name="scope" label={t('scope')} defaultValue={SHARE_SCOPES[0]} options={SHARE_SCOPES.map((value) => ({ value, label: t(`scopes.${value}`) }))} />
        <SelectField name="days" label={t('days')} defaultValue={String(DEFAULT_SHARE_DAYS)} options={SHARE_DAYS.map((count) => ({ value: String(count), label: t('dayCount', { count }) }))} />
        <Button type="submit" variant="secondary" isPending={pending}>
          {t('create')}
        </Button>
      </div>
      <p className="text-note text-ink-soft">{t('scopeHint')}</p>
    </form>
  );
}

function MadeLink({ address }: { readonly address: string }) {
  const t = useTranslations('shortlists.share');
  const [copied, setCopied] = useState<'no' | 'copied' | 'copyFailed'>('no');
  const copy = () => {
    const done = navigator.clipboard === undefined ? Promise.reject(new Error('no clipboard')) : navigator.clipboard.writeText(address);
    done.then(
      () => setCopied('copied'),
      () => setCopied('copyFailed'),
    );
  };
  return (
    <Notice tone="good" live="polite" title={t('made')}>
      <span className="flex flex-wrap items-center gap-3 pt-2">
        <input readOnly value={address} aria-label={t('link')} data-made-link onFocus={(event) => event.currentTarget.select()} className="min-h-11 w-full min-w-0 max-w-xl rounded-6 border border-line-strong bg-surface px-3 text-small" />
        <Button type="button" size="dense" variant="secondary" onPress={copy}>
          {t('copy')}
        </Button>
        <span role="status" className="text-small">
          {copied === 'no' ? '' : t(copied)}
        </span>
      </span>
    </Notice>
  );
}
