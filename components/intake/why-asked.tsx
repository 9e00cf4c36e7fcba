'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import type { QuestionView } from '@/lib/contracts/intake/intake-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { wordList } from '@/lib/presenters/number.ts';

/** Why a question is asked: the products whose rules read the answer. */
export function WhyAsked({ usedBy }: { readonly usedBy: QuestionView['usedBy'] }) {
  const t = useTranslations('intake.why');
  const language = useLocale() as Language;
  if (usedBy.count === 0) return null;
  const names = wordList(
    usedBy.names.map((name) => (language === 'zh' ? `“${name.zh}”` : name.en)),
    'and',
    language,
  );
  return (
    <Disclosure summary={t('title')}>
      <p className="reading">{t(usedBy.count > usedBy.names.length ? 'many' : 'few', { count: usedBy.count, names })}</p>
    </Disclosure>
  );
}
