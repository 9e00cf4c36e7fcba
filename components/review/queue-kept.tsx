'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { LABEL_LOOK } from '@/components/ui/field-look.ts';
import { useKeptForm } from '@/components/ui/use-kept-form.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { MAX_VIEW_NAME, type KeptView, type QueueQuery } from '@/lib/contracts/review/queue-query.ts';
import type { CaseFormAction } from './claim-form.tsx';
import { queueHref, queueParams } from './queue-address.ts';
import { useRefusal } from './use-refusal.ts';

/** The lists that are kept under a name, with the number of their cases, and a way to keep this one. */
export function KeptViews({ kept, query, keep, forget }: { readonly kept: readonly KeptView[]; readonly query: QueueQuery; readonly keep: CaseFormAction; readonly forget: CaseFormAction }) {
  const t = useTranslations('queue');
  const here = queueHref({ ...query, page: 1 });
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-1 text-small">
      {kept.length === 0 ? null : (
        <ul aria-label={t('kept.title')} className="flex flex-wrap gap-x-5">
          {kept.map((view) => {
            const href = queueHref({ ...view.query, page: 1 });
            return (
              <li key={view.id} className="flex items-center gap-1.5" data-kept={view.name}>
                <Link href={href} prefetch={false} aria-current={href === here ? 'page' : undefined} className={classNames('flex min-h-8 items-center gap-1.5 underline-offset-4 hover:underline pointer-coarse:min-h-11', href === here ? 'font-semibold text-ink' : 'text-accent')}>
                  {view.name} <span className="figures text-note text-ink-soft">{view.many ? t('many', { count: view.count }) : view.count}</span>
                </Link>
                {view.shared ? <span className="text-note text-ink-soft">{view.mine ? t('kept.sharedMine') : t('kept.sharedBy', { name: view.ownerName })}</span> : null}
                {view.mine ? <Forget view={view} action={forget} /> : null}
              </li>
            );
          })}
        </ul>
      )}
      <Keep key={here} query={query} action={keep} />
    </div>
  );
}

function Keep({ query, action }: { readonly query: QueueQuery; readonly action: CaseFormAction }) {
  const t = useTranslations('queue');
  const { state, pending, form } = useKeptForm<FormState<unknown>>(action, { status: 'idle' });
  const refusal = useRefusal(state);
  const wrong = refusal.field('name') ?? refusal.whole;
  return (
    <details className="group">
      <summary className="flex min-h-8 w-fit cursor-pointer items-center text-accent underline underline-offset-4 pointer-coarse:min-h-11">{t('kept.keep')}</summary>
      <form {...form} className="flex flex-wrap items-end gap-3 py-2 text-note" data-keep>
        <input type="hidden" name="query" value={queueParams({ ...query, page: 1 }).toString()} />
        <label className="flex flex-col gap-1">
          <span className={classNames(LABEL_LOOK, 'text-note')}>{t('kept.name')}</span>
          <input name="name" required maxLength={MAX_VIEW_NAME} aria-invalid={wrong !== null} aria-describedby="keep-wrong" className="min-h-9 w-56 rounded-6 border border-line-strong bg-surface px-2.5 text-small text-ink pointer-coarse:min-h-11" />
        </label>
        <label className="flex min-h-9 items-center gap-2 text-small">
          <input type="checkbox" name="shared" value="yes" className="size-4 accent-[var(--accent)]" />
          {t('kept.shareIt')}
        </label>
        <Button type="submit" variant="secondary" size="dense" isPending={pending}>
          {t('kept.save')}
        </Button>
        <p id="keep-wrong" role="alert" className="w-full text-unmet empty:hidden">
          {wrong}
        </p>
      </form>
    </details>
  );
}

function Forget({ view, action }: { readonly view: KeptView; readonly action: CaseFormAction }) {
  const t = useTranslations('queue');
  const [, submit] = useActionState(action, { status: 'idle' });
  return (
    <form action={submit}>
      <input type="hidden" name="viewId" value={view.id} />
      <button type="submit" aria-label={t('kept.forgetNamed', { name: view.name })} title={t('kept.forget')} className="grid size-6 place-items-center text-ink-soft hover:text-unmet pointer-coarse:size-11">
        <span aria-hidden="true">✕</span>
      </button>
    </form>
  );
}
