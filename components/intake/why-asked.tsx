'use client';

import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';

/** Products whose rules read an answer: how many, and the first of them with the criterion in words. */
export type Why = { readonly count: number; readonly readers: readonly { readonly name: string; readonly criterion: string }[] };

/** Why a question is asked: the products whose rules read the answer, and what they ask. */
export function WhyAsked({ why }: { readonly why: Why }) {
  const t = useTranslations('intake.why');
  if (why.count === 0) return null;
  return (
    <Disclosure summary={t('title')}>
      <p className="reading">{t('readers', { count: why.count })}</p>
      <ul className="reading mt-1 list-disc pl-5">
        {why.readers.map(({ name, criterion }) => (
          <li key={name}>{t('reader', { name, criterion })}</li>
        ))}
        {why.count > why.readers.length ? <li>{t('others', { count: why.count - why.readers.length })}</li> : null}
      </ul>
    </Disclosure>
  );
}
