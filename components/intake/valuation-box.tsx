'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fieldId } from '@/components/ui/field-id.ts';
import { INPUT_LOOK } from '@/components/ui/field-look.ts';
import { amountText } from '@/lib/contracts/intake/answer-draft.ts';
import { yuanOf } from '@/lib/domain/money.ts';
import { amountOf } from './money-echo.ts';

/** The value of a valuation report, written as people write money; what cannot be read is left as it is and not saved. */
export function ValuationBox({ name, valuation, echo, onChange }: { readonly name: string; readonly valuation: string | null; readonly echo: (text: string) => string | null; readonly onChange: (valuation: string | null) => void }) {
  const t = useTranslations('intake.inventory');
  const [text, setText] = useState(() => amountText(valuation));
  const id = fieldId(name);
  const told = echo(text);
  const wrong = text.trim() !== '' && told === null;
  return (
    <div className="col-span-2 flex min-w-0 flex-col gap-0.5 xl:col-span-3">
      <label htmlFor={id} className="text-note text-ink-soft">
        {t('valuation')}
      </label>
      <input
        id={id}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-echo`}
        onChange={(event) => {
          setText(event.target.value);
          const fen = amountOf(event.target.value, 'wan');
          if (event.target.value.trim() === '') onChange(null);
          else if (fen !== null && fen >= 0) onChange(yuanOf(fen));
        }}
        className={`${INPUT_LOOK} w-full min-w-0`}
      />
      <output id={`${id}-echo`} htmlFor={id} className={wrong ? 'text-note text-unmet' : 'figures text-note text-ink-soft'}>
        {wrong ? t('valuationUnreadable') : told}
      </output>
    </div>
  );
}
