'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { Table } from '@/components/ui/table.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { ImportedAsset } from '@/lib/contracts/intake/import-view.ts';
import { KIND_LABELS } from '@/lib/domain/facts/asset.ts';
import type { Language } from '@/lib/domain/text.ts';
import { traitLists } from '@/lib/presenters/asset-words.ts';
import { moneyOfYuan } from '@/lib/presenters/money.ts';
import type { SaveAssets } from './use-inventory.ts';

/** As many items go to the server at once. */
const AT_ONCE = 500;

type Saving = { readonly kind: 'open' } | { readonly kind: 'saving' } | { readonly kind: 'failed' } | { readonly kind: 'done'; readonly saved: number; readonly conflicts: number };

/** Every item of the table beside its cell, as it would stand in the inventory; only what stays ticked is saved. */
export function ConfirmAssets({ companyId, assets, save }: { readonly companyId: string; readonly assets: readonly ImportedAsset[]; readonly save: SaveAssets }) {
  const t = useTranslations('spreadsheet');
  const language = useLocale() as Language;
  // An item keeps its id when a save is tried again.
  const [fresh] = useState(() => assets.filter(({ change }) => change !== 'same').map((asset) => ({ ...asset, id: asset.id ?? crypto.randomUUID() })));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(fresh.map(({ id }) => id)));
  const [saving, setSaving] = useState<Saving>({ kind: 'open' });
  const chosen = fresh.filter(({ id }) => ticked.has(id));
  const tick = (id: string, on: boolean): void => setTicked((before) => new Set(on ? [...before, id] : [...before].filter((each) => each !== id)));

  const confirm = async (): Promise<void> => {
    setSaving({ kind: 'saving' });
    let [saved, conflicts] = [0, 0];
    for (let from = 0; from < chosen.length; from += AT_ONCE) {
      const outcome = await save({ companyId, changes: chosen.slice(from, from + AT_ONCE).map(({ id, version, item }) => ({ id, version, item })), whole: null }).catch(() => null);
      if (!outcome?.ok) return setSaving({ kind: 'failed' });
      saved += outcome.value.saved.length;
      conflicts += outcome.value.conflicts.length;
    }
    setSaving({ kind: 'done', saved, conflicts });
  };

  if (saving.kind === 'done') {
    return (
      <Notice tone={saving.conflicts > 0 ? 'warning' : 'good'} live="polite" title={t('assets.saved', { count: saving.saved })}>
        {saving.conflicts > 0 ? t('conflicts', { count: saving.conflicts }) : <TextLink href="/intake/inventory">{t('assets.toList')}</TextLink>}
      </Notice>
    );
  }
  const sames = assets.length - fresh.length;
  return (
    <div className="flex flex-col gap-4" data-confirm-assets>
      {sames > 0 ? <p className="text-small text-ink-soft">{t('assets.samesHidden', { count: sames })}</p> : null}
      {fresh.length === 0 ? null : (
        <>
          <Table
            caption={t('assets.caption')}
            rows={fresh}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'use',
                title: t('column.use'),
                cell: ({ id, item }) => (
                  <label className="grid min-h-8 min-w-8 place-items-center">
                    <span className="sr-only">{t('use', { label: item.name || item.number })}</span>
                    <input type="checkbox" checked={ticked.has(id)} onChange={(event) => tick(id, event.target.checked)} className="size-5 accent-[var(--accent)]" />
                  </label>
                ),
              },
              { id: 'item', title: t('assets.item'), names: true, cell: ({ item }) => <span className="inline-block min-w-24">{[KIND_LABELS[item.kind][language], item.name, item.number].filter((part) => part !== '').join(' · ')}</span> },
              { id: 'value', title: t('column.value'), cell: ({ item }) => <Said item={item} language={language} /> },
              { id: 'source', title: t('column.source'), cell: ({ source }) => <span className="inline-block min-w-28 break-words text-ink-soft">{`${t('place', { sheet: source.sheet, cell: source.cell }).trim()} · ${source.text}`}</span> },
              { id: 'change', title: t('column.stored'), cell: ({ change }) => (change === 'differs' ? t('assets.listed') : '') },
            ]}
          />
          {saving.kind === 'failed' ? <Notice tone="bad" live="assertive" title={t('notSaved')} /> : null}
          <div>
            <Button isDisabled={chosen.length === 0} isPending={saving.kind === 'saving'} onPress={() => void confirm()}>
              {saving.kind === 'saving' ? t('saving') : t('assets.save', { count: chosen.length })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Said({ item, language }: { readonly item: ImportedAsset['item']; readonly language: Language }) {
  const t = useTranslations('spreadsheet.assets');
  const { yes, no } = traitLists(item, language);
  return (
    <span className="flex flex-col">
      {yes === '' ? null : <span>{t('yes', { traits: yes })}</span>}
      {no === '' ? null : <span>{t('no', { traits: no })}</span>}
      {item.valuation === null ? null : <span className="figures">{t('valuation', { amount: moneyOfYuan(item.valuation, language) })}</span>}
    </span>
  );
}
