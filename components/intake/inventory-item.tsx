'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { fieldId } from '@/components/ui/field-id.ts';
import { INPUT_LOOK } from '@/components/ui/field-look.ts';
import { SelectBox } from '@/components/ui/select-box.tsx';
import { KIND_LABELS, TRAIT_LABELS, TRAITS_OF, type AssetTrait } from '@/lib/domain/facts/asset.ts';
import type { Language } from '@/lib/domain/text.ts';
import { echoOf } from './money-echo.ts';
import type { ListedItem } from './use-inventory.ts';
import { ValuationBox } from './valuation-box.tsx';

/** One item: its name, its number, and each trait as yes, no or don't know. A whole list copied into the name becomes items (`onPasteList`). */
export function InventoryItem({
  item,
  position,
  onChange,
  onRemove,
  onBlur,
  onPasteList,
}: {
  readonly item: ListedItem;
  readonly position: number;
  readonly onChange: (item: ListedItem) => void;
  readonly onRemove: () => void;
  readonly onBlur: () => void;
  readonly onPasteList: (text: string) => void;
}) {
  const t = useTranslations('intake.inventory');
  const language = useLocale() as Language;
  const person = item.kind === 'person';
  const says = (trait: AssetTrait) => (item.traits[trait] === undefined ? '' : item.traits[trait] ? 'yes' : 'no');
  const say = (trait: AssetTrait, answer: string) => {
    const { [trait]: _, ...others } = item.traits;
    onChange({ ...item, traits: answer === '' ? others : { ...others, [trait]: answer === 'yes' } });
  };
  return (
    <fieldset data-asset={item.id} onBlur={onBlur} className="grid gap-3 border-t border-line py-3">
      <legend className="sr-only">{t('itemLegend', { kind: KIND_LABELS[item.kind][language], position })}</legend>
      <div className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]">
        <Box name={`${item.id}.name`} label={t(person ? 'personName' : 'name')} value={item.name} most={200} onChange={(name) => onChange({ ...item, name })} onPasteList={onPasteList} />
        <Box name={`${item.id}.number`} label={t(person ? 'personNumber' : 'number')} value={item.number} most={80} onChange={(number) => onChange({ ...item, number })} />
        <Button size="dense" variant="quiet" className="justify-self-start" onPress={onRemove} aria-label={t('removeWhat', { name: item.name || t('itemLegend', { kind: KIND_LABELS[item.kind][language], position }) })}>
          {t('remove')}
        </Button>
      </div>
      <div className="grid grid-cols-2 items-end gap-x-4 gap-y-2 sm:grid-cols-4 xl:grid-cols-7 xl:gap-x-2">
        {TRAITS_OF[item.kind].map((trait) => {
          const id = fieldId(`${item.id}.${trait}`);
          return (
            <div key={trait} className="flex min-w-0 flex-col gap-0.5">
              <label htmlFor={id} className="text-note text-ink-soft">
                {TRAIT_LABELS[trait][language]}
              </label>
              <SelectBox id={id} dense value={says(trait)} onChange={(event) => say(trait, event.target.value)} className={classNames('w-full', says(trait) === '' && 'text-ink-soft')}>
                <option value="">{t('open')}</option>
                <option value="yes">{t('yes')}</option>
                <option value="no">{t('no')}</option>
              </SelectBox>
            </div>
          );
        })}
        {item.traits.valued ? <ValuationBox name={`${item.id}.valuation`} valuation={item.valuation} echo={(text) => echoOf(text, 'wan', language)} onChange={(valuation) => onChange({ ...item, valuation })} /> : null}
      </div>
    </fieldset>
  );
}

function Box({ name, label, value, most, onChange, onPasteList }: { readonly name: string; readonly label: string; readonly value: string; readonly most: number; readonly onChange: (text: string) => void; readonly onPasteList?: (text: string) => void }) {
  const id = fieldId(name);
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      <label htmlFor={id} className="text-note text-ink-soft">
        {label}
      </label>
      <input
        id={id}
        value={value}
        maxLength={most}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text');
          if (!onPasteList || !/[\t\n]/.test(text.trim())) return;
          event.preventDefault();
          onPasteList(text);
        }}
        className={classNames(INPUT_LOOK, 'w-full min-w-0')}
      />
    </div>
  );
}
