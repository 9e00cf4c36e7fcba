'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { TickField } from '@/components/ui/tick-field.tsx';
import { KIND_LABELS, type AssetKind } from '@/lib/domain/facts/asset.ts';
import type { Language } from '@/lib/domain/text.ts';
import { InventoryItem } from './inventory-item.tsx';
import type { ListedItem } from './use-inventory.ts';

/** The items of one kind, the ways to add more, and whether that is all of them. */
export function InventoryKind({
  kind,
  items,
  whole,
  onAdd,
  onChange,
  onRemove,
  onPaste,
  onWhole,
  onBlur,
}: {
  readonly kind: AssetKind;
  readonly items: readonly ListedItem[];
  readonly whole: boolean;
  readonly onAdd: () => void;
  readonly onChange: (item: ListedItem) => void;
  readonly onRemove: (id: string) => void;
  readonly onPaste: (text: string) => void;
  readonly onWhole: (whole: boolean) => void;
  readonly onBlur: () => void;
}) {
  const t = useTranslations('intake.inventory');
  const language = useLocale() as Language;
  const [pasted, setPasted] = useState('');
  const label = KIND_LABELS[kind][language];
  return (
    <section aria-labelledby={`kind-${kind}`} data-kind={kind} className="border-t-2 border-line-strong pt-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <h2 id={`kind-${kind}`} className="text-lead">
          {label} {items.length > 0 ? <span className="figures text-small text-ink-soft">{t('listed', { count: items.length })}</span> : null}
        </h2>
        <TickField name={`whole-${kind}`} quiet label={items.length > 0 ? t('whole', { kind: label }) : t('noneOf', { kind: label })} isSelected={whole} onChange={onWhole} />
      </div>
      {items.map((item, index) => (
        <InventoryItem key={item.id} item={item} position={index + 1} onChange={onChange} onRemove={() => onRemove(item.id)} onBlur={onBlur} onPasteList={onPaste} />
      ))}
      <div className="flex flex-wrap items-start gap-x-6">
        <Button size="dense" variant="secondary" className="my-1.5" onPress={onAdd}>
          {t('add', { kind: label })}
        </Button>
        <Disclosure summary={t('pasteTitle')}>
          <div className="reading flex flex-col items-start gap-2">
            <div className="w-full">
              <TextField name={`paste-${kind}`} label={t('pasteLabel')} hint={t('pasteHint')} rows={4} value={pasted} onChange={setPasted} />
            </div>
            <Button
              size="dense"
              variant="secondary"
              onPress={() => {
                onPaste(pasted);
                setPasted('');
              }}
            >
              {t('pasteAdd')}
            </Button>
          </div>
        </Disclosure>
      </div>
    </section>
  );
}
