'use client';

import { useLocale, useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import { settledBy, type Summary } from '@/lib/domain/facts/inventory.ts';
import type { Language } from '@/lib/domain/text.ts';
import { summaryWords } from '@/lib/presenters/summary-words.ts';

/** What the inventory says of a question, beside it. */
export function FromInventory({ definition, summary }: { readonly definition: FactDefinition; readonly summary: Summary }) {
  const t = useTranslations('intake.inventory');
  const language = useLocale() as Language;
  const words = summaryWords(definition, summary, language);
  if (words === null) return null;
  return (
    <p className="border-l-2 border-accent pl-3 text-small text-ink-soft" data-from-inventory={definition.key}>
      <span className="figures font-medium text-ink">{t('fromList', { words })}</span> {t(settledBy(summary) === null ? 'notSettled' : 'settled')} <TextLink href="/intake/inventory">{t('toList')}</TextLink>
    </p>
  );
}
