'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { Table } from '@/components/ui/table.tsx';
import type { ShownAnswer } from '@/lib/contracts/intake/import-view.ts';
import type { SaveAnswersOutcome } from '@/lib/contracts/intake/intake-view.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';

type Change = Pick<ShownAnswer, 'path' | 'state' | 'value' | 'version'>;
/** The action that saves answers. */
export type SaveImported = (input: { companyId: string; changes: Change[] }) => Promise<Result<SaveAnswersOutcome, Failure>>;

type Saving = { readonly kind: 'open' } | { readonly kind: 'saving' } | { readonly kind: 'failed' } | { readonly kind: 'done'; readonly saved: number; readonly conflicts: number };

/** Every value of the table beside its cell and what it would replace; only what stays ticked is saved. */
export function ConfirmAnswers({ companyId, answers, save }: { readonly companyId: string; readonly answers: readonly ShownAnswer[]; readonly save: SaveImported }) {
  const t = useTranslations('spreadsheet');
  const fresh = answers.filter(({ change }) => change !== 'same');
  const sames = answers.length - fresh.length;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(fresh.map(({ path }) => path)));
  const [saving, setSaving] = useState<Saving>({ kind: 'open' });
  const chosen = fresh.filter(({ path }) => ticked.has(path));

  const tick = (path: string, on: boolean): void => setTicked((before) => new Set(on ? [...before, path] : [...before].filter((each) => each !== path)));
  const confirm = async (): Promise<void> => {
    setSaving({ kind: 'saving' });
    const outcome = await save({ companyId, changes: chosen.map(({ path, state, value, version }) => ({ path, state, value, version })) }).catch(() => null);
    setSaving(outcome?.ok ? { kind: 'done', saved: outcome.value.saved.length, conflicts: outcome.value.conflicts.length } : { kind: 'failed' });
  };

  if (saving.kind === 'done') {
    return (
      <div className="flex flex-col gap-4">
        <Notice tone={saving.conflicts > 0 ? 'warning' : 'good'} live="polite" title={t('saved', { count: saving.saved })}>
          {saving.conflicts > 0 ? t('conflicts', { count: saving.conflicts }) : null}
        </Notice>
        <div>
          <LinkButton href="/intake/check">{t('toCheck')}</LinkButton>
        </div>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      {sames > 0 ? <p className="text-small text-ink-soft">{t('samesHidden', { count: sames })}</p> : null}
      {fresh.length === 0 ? (
        <div>
          <LinkButton href="/intake/check">{t('toCheck')}</LinkButton>
        </div>
      ) : (
        <>
          <div className="flex flex-wrap gap-3">
            <Button variant="quiet" size="dense" onPress={() => setTicked(new Set(fresh.map(({ path }) => path)))}>
              {t('allOn')}
            </Button>
            <Button variant="quiet" size="dense" onPress={() => setTicked(new Set())}>
              {t('allOff')}
            </Button>
          </div>
          <Table
            caption={t('confirmCaption')}
            rows={fresh}
            rowKey={({ path }) => path}
            columns={[
              {
                id: 'use',
                title: t('column.use'),
                cell: ({ path, label }) => (
                  <label className="grid min-h-8 min-w-8 place-items-center">
                    <span className="sr-only">{t('use', { label })}</span>
                    <input type="checkbox" checked={ticked.has(path)} onChange={(event) => tick(path, event.target.checked)} className="size-5 accent-[var(--accent)]" />
                  </label>
                ),
              },
              { id: 'question', title: t('column.question'), names: true, cell: ({ label }) => <span className="inline-block min-w-24">{label}</span> },
              { id: 'value', title: t('column.value'), cell: ({ words }) => <span className="figures">{words ?? t('unknown')}</span> },
              { id: 'source', title: t('column.source'), cell: ({ source }) => <span className="inline-block min-w-28 break-words text-ink-soft">{`${t('place', { sheet: source.sheet, cell: source.cell }).trim()} · ${source.text}`}</span> },
              { id: 'stored', title: t('column.stored'), cell: ({ change, stored }) => (change === 'differs' && stored !== null ? t('replaces', { value: stored }) : '') },
            ]}
          />
          {saving.kind === 'failed' ? <Notice tone="bad" live="assertive" title={t('notSaved')} /> : null}
          <div>
            <Button isDisabled={chosen.length === 0} isPending={saving.kind === 'saving'} onPress={() => void confirm()}>
              {saving.kind === 'saving' ? t('saving') : t('save', { count: chosen.length })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
