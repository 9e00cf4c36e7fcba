import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { WhatIfView } from '@/lib/contracts/matching/what-if.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import { onlyAnswers } from '@/lib/domain/matching/ways-to-open.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { earliestWords, stepWords } from '@/lib/presenters/path-words.ts';

type Props = { readonly view: WhatIfView; readonly vocabulary: Vocabulary; readonly language: Language };

/** "These changes open these products", with the earliest day: what has to be brought about first, then what only has to be answered. */
export function WaysToOpen({ view, vocabulary, language }: Props) {
  const t = useTranslations('matching.whatIf');
  const kinds = [
    ['waysChange', view.ways.filter((way) => !onlyAnswers(way))],
    ['waysAnswer', view.ways.filter(onlyAnswers)],
  ] as const;
  return (
    <section aria-labelledby="ways">
      <h2 id="ways" className="text-lead">
        {t('waysTitle')}
      </h2>
      <p className="reading text-small text-ink-soft">{view.ways.length === 0 ? t('waysNone') : t('waysLead', { rules: dayWords(view.asOf, language) })}</p>
      {kinds.map(([kind, ways]) =>
        ways.length === 0 ? null : (
          <div key={kind} className="pt-4">
            <h3 className="text-body font-semibold">{t(kind)}</h3>
            <ul className="border-t border-line text-small" data-ways={kind}>
              {ways.map((way, index) => (
                <li key={index} className="grid gap-x-8 gap-y-1 border-b border-line py-3 md:grid-cols-2">
                  <div className="figures min-w-0">
                    <ul>
                      {way.path.steps.map((step) => (
                        <li key={step.fact} className="break-words">{stepWords(step, vocabulary, language)}</li>
                      ))}
                    </ul>
                    <p className="text-note text-ink-soft">{earliestWords(way.path, view.factsOn, language)}</p>
                  </div>
                  <div className="min-w-0">
                    <p className="text-ink-soft">{t('way', { count: way.opens.length })}</p>
                    <ul>
                      {way.opens.map(({ productId, name }) => (
                        <li key={productId}>
                          <TextLink href={`/matches/${view.runId}/${productId}`} prefetch={false}>
                            {name[language]}
                          </TextLink>
                        </li>
                      ))}
                    </ul>
                  </div>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}
