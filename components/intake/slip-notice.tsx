'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import type { AnswerDraft } from '@/lib/contracts/intake/answer-draft.ts';
import { findUnitSlip } from '@/lib/domain/facts/unit-slip.ts';
import { formatMoney } from '@/lib/domain/money.ts';
import type { Language } from '@/lib/domain/text.ts';
import { money } from '@/lib/presenters/money.ts';
import { amountOf } from './money-echo.ts';

/** Asks about a year that is some ten thousand times off the others; nothing is refused. */
export function SlipNotice({ draft, onMend }: { readonly draft: Extract<AnswerDraft, { kind: 'series' }>; readonly onMend: (draft: AnswerDraft) => void }) {
  const t = useTranslations('intake.slip');
  const language = useLocale() as Language;
  const amounts = Object.fromEntries(Object.entries(draft.texts).flatMap(([year, text]) => {
    const fen = amountOf(text, draft.unit);
    return fen === null ? [] : [[year, fen]];
  }));
  const slip = findUnitSlip(amounts);
  if (!slip) return null;
  const instead = money(slip.instead, language);
  return (
    <Notice tone="warning" live="polite" title={t(slip.factor === 'too-large' ? 'tooLarge' : 'tooSmall', { year: String(slip.year), amount: money(amounts[slip.year] ?? 0, language) })}>
      <p className="pt-1">
        <Button size="dense" variant="secondary" onPress={() => onMend({ ...draft, texts: { ...draft.texts, [slip.year]: formatMoney(slip.instead, 'zh') } })}>
          {t('change', { amount: instead })}
        </Button>
      </p>
    </Notice>
  );
}
