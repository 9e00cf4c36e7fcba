'use client';

import { useTranslations } from 'next-intl';
import { ChoiceField, type Option } from './choice-field.tsx';
import type { FieldProps } from './text-field.tsx';

/** `''` is not answered; `unknown` is the answer "don't know". */
export type FlagText = '' | 'yes' | 'no' | 'unknown';

/** Yes, no, and (unless `mustKnow`) don't know. */
export function FlagField({ value, onChange, mustKnow = false, ...field }: FieldProps & { readonly value: FlagText; readonly onChange: (value: FlagText) => void; readonly mustKnow?: boolean }) {
  const t = useTranslations('common.answer');
  const options: Option[] = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
  if (!mustKnow) options.push({ value: 'unknown', label: t('dontKnow'), quiet: true });
  return <ChoiceField {...field} inline options={options} value={value} onChange={(next) => onChange(next as FlagText)} />;
}
