'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import type { InventoryView } from '@/lib/contracts/intake/asset-item.ts';
import { assetsFromPaste } from '@/lib/contracts/intake/assets-from-paste.ts';
import { ASSET_KINDS, KIND_LABELS, type AssetKind } from '@/lib/domain/facts/asset.ts';
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { InventoryKind } from './inventory-kind.tsx';
import { InventorySummary } from './inventory-summary.tsx';
import { ProgressLine } from './progress-line.tsx';
import { SaveLine } from './save-line.tsx';
import { contentOf, useInventory, type SaveAssets } from './use-inventory.ts';

/** The whole inventory, kind by kind, saved as it is written; what follows from it is told beside it. */
export function InventoryForm({ view, definitions, save, doneHref }: { readonly view: InventoryView; /** Of the facts that an inventory can tell. */ readonly definitions: readonly FactDefinition[]; readonly save: SaveAssets; readonly doneHref: string }) {
  const t = useTranslations('intake.inventory');
  const inIntake = useTranslations('intake');
  const language = useLocale() as Language;
  const router = useRouter();
  const { items, whole, summaries, autosave, put, putBack, remove, markWhole } = useInventory(view, save);
  const [told, setTold] = useState<string | null>(null);
  const alive = useSyncExternalStore(noChange, () => true, () => false);

  const rest = ASSET_KINDS.filter((kind) => !whole.has(kind) && items.every((item) => item.kind !== kind));
  const paste = (kind: AssetKind, text: string) => {
    const { items: found, unread } = assetsFromPaste(text, kind);
    put(found.map((content) => ({ id: crypto.randomUUID(), ...content })));
    setTold(t('pasted', { count: found.length, unread }));
  };
  const done = async () => {
    if (await autosave.flush()) router.push(doneHref);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]" data-inventory data-alive={alive}>
      <div className="flex flex-col gap-8">
        {told ? <Notice tone="good" live="polite" title={told} /> : null}
        {autosave.conflicts.map((conflict) => {
          const [mine, theirs] = [contentOf(conflict.mine.value), contentOf(conflict.theirs.value)];
          return (
            <Notice key={conflict.mine.path} tone="warning" live="assertive" title={t('conflict', { name: mine?.name || theirs?.name || '' })}>
              <p className="text-small">{theirs === null ? t('conflictGone') : t('conflictTheirs', { name: theirs.name, number: theirs.number })}</p>
              <p className="flex flex-wrap gap-3 pt-2">
                <Button size="dense" variant="secondary" onPress={() => autosave.settle(conflict, 'mine')}>
                  {inIntake('conflict.keepMine')}
                </Button>
                <Button
                  size="dense"
                  variant="secondary"
                  onPress={() => {
                    autosave.settle(conflict, 'theirs');
                    putBack([conflict.theirs]);
                  }}
                >
                  {inIntake('conflict.keepTheirs')}
                </Button>
              </p>
            </Notice>
          );
        })}
        {ASSET_KINDS.map((kind) => (
          <InventoryKind
            key={kind}
            kind={kind}
            items={items.filter((item) => item.kind === kind)}
            whole={whole.has(kind)}
            onAdd={() => put([{ id: crypto.randomUUID(), kind, name: '', number: '', traits: {}, valuation: null }])}
            onChange={(item) => put([item])}
            onRemove={(id) => {
              remove(id);
              setTold(t('removed', { kind: KIND_LABELS[kind][language] }));
            }}
            onPaste={(text) => paste(kind, text)}
            onWhole={(all) => markWhole(ASSET_KINDS.filter((each) => (each === kind ? all : whole.has(each))))}
            onBlur={() => void autosave.flush()}
          />
        ))}
        {rest.length > 0 && items.length > 0 ? (
          <p>
            <Button size="dense" variant="secondary" onPress={() => markWhole(ASSET_KINDS.filter((kind) => whole.has(kind) || rest.includes(kind)))}>
              {t('noneOfRest')}
            </Button>
          </p>
        ) : null}
        {autosave.status.kind === 'refused' ? <Notice tone="bad" live="assertive" title={inIntake('save.goneTitle')}>{inIntake('save.gone')}</Notice> : null}
        <div data-sticky-foot className="no-print sticky bottom-0 -mx-4 flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0">
          <Button onPress={() => void done()}>{t('done')}</Button>
          <div className="min-w-0">
            <SaveLine status={autosave.status} savedAt={null} />
            <ProgressLine progress={autosave.progress} />
          </div>
        </div>
      </div>
      <InventorySummary summaries={summaries} definitions={definitions} />
    </div>
  );
}

const noChange = () => () => {};
