'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { answerWords } from './answer-words.ts';
import type { Conflict } from './use-autosave.ts';

/** An answer that was changed elsewhere: both values, and which to keep. */
export function ConflictNotice({ definition, conflict, onSettle }: { readonly definition: FactDefinition; readonly conflict: Conflict; readonly onSettle: (side: 'mine' | 'theirs') => void }) {
  const t = useTranslations('intake.conflict');
  const language = useLocale() as Language;
  const words = (answer: Conflict['mine'] | Conflict['theirs']) => answerWords(definition, answer, language, t('none')) ?? (answer.state === 'unknown' ? t('dontKnow') : t('empty'));
  const year = conflict.theirs.path.split('.')[1];
  return (
    <Notice tone="warning" live="assertive" title={t('title', { label: definition.label[language], year: year ?? 'none' })}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-small">
        <dt className="text-ink-soft">{t('mine')}</dt>
        <dd>{words(conflict.mine)}</dd>
        <dt className="text-ink-soft">{t('theirs')}</dt>
        <dd>{words(conflict.theirs)}</dd>
      </dl>
      <p className="flex flex-wrap gap-3 pt-2">
        <Button size="dense" variant="secondary" onPress={() => onSettle('mine')}>
          {t('keepMine')}
        </Button>
        <Button size="dense" variant="secondary" onPress={() => onSettle('theirs')}>
          {t('keepTheirs')}
        </Button>
      </p>
    </Notice>
  );
}
