'use client';

import { useTranslations } from 'next-intl';
import { ChoiceField } from '@/components/ui/choice-field.tsx';
import type { Capacity } from '@/lib/domain/access/capacity.ts';

/** For whom this is filled in: one's own company, or one that is acted for. */
export function CapacityChoice({ value = 'own' }: { readonly value?: Capacity }) {
  const t = useTranslations('intake.capacity');
  return (
    <ChoiceField
      name="capacity"
      label={t('question')}
      hint={t('hint')}
      defaultValue={value}
      options={[
        { value: 'own', label: t('own') },
        { value: 'agent', label: t('agent') },
      ]}
    />
  );
}
