'use client';

import { useTranslations } from 'next-intl';
import type { MoneyUnit } from '@/lib/domain/money.ts';
import { fieldId } from './field-id.ts';
import { SelectBox } from './select-box.tsx';
import { TextField, type FieldProps } from './text-field.tsx';

/** Units an amount can be written in; a unit typed in the text (`0.35亿`) wins over the one chosen. */
export const MONEY_UNITS: readonly MoneyUnit[] = ['yuan', 'wan', 'yi'];

/** What was typed, as it was typed, and the unit beside it. */
export type MoneyText = { readonly text: string; readonly unit: MoneyUnit };

/**
 * An amount of money: plain text and a unit (元 / 万元 / 亿元). `echo` is the full value in words of the reader,
 * `= 35,000,000 元`, given by the form that knows how to read money; nothing in the box is changed while typing.
 * Without script the fields `name` and `name:unit` are sent.
 */
export function MoneyField({
  value,
  onChange,
  echo,
  ...field
}: FieldProps & { readonly value: MoneyText; readonly onChange: (value: MoneyText) => void; readonly echo: string | null }) {
  const t = useTranslations('common.money');
  const id = fieldId(field.name);
  return (
    <TextField
      {...field}
      value={value.text}
      onChange={(text) => onChange({ ...value, text })}
      inputMode="decimal"
      autoComplete="off"
      boxClass="w-40 min-w-0 flex-1 sm:flex-none"
      suffix={<MoneyUnitBox name={`${field.name}:unit`} label={t('unit')} unit={value.unit} onChange={(unit) => onChange({ ...value, unit })} {...(field.isDisabled ? { isDisabled: true } : {})} />}
      below={
        <output htmlFor={id} className="figures min-h-6 pt-0.5 text-small text-ink-soft" data-echo={field.name}>
          {echo}
        </output>
      }
    />
  );
}

/** The unit of an amount, by itself: one for a whole table of years. */
export function MoneyUnitBox({ name, label, unit, onChange, isDisabled = false }: { readonly name: string; readonly label: string; readonly unit: MoneyUnit; readonly onChange: (unit: MoneyUnit) => void; readonly isDisabled?: boolean }) {
  const t = useTranslations('common.money.units');
  return (
    <SelectBox name={name} aria-label={label} value={unit} disabled={isDisabled} onChange={(event) => onChange(event.target.value as MoneyUnit)}>
      {MONEY_UNITS.map((each) => (
        <option key={each} value={each}>
          {t(each)}
        </option>
      ))}
    </SelectBox>
  );
}
