import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { VerdictMark } from '@/components/ui/verdict-mark.tsx';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import { criterionSentence } from '@/lib/presenters/criterion-sentence.ts';
import { distanceWords } from '@/lib/presenters/distance-words.ts';
import { factEntry, factLabel, pathLabel, valueWords } from '@/lib/presenters/fact-words.ts';
import { evidenceWords, outcomeWords } from '@/lib/presenters/outcome-words.ts';
import { BulletRow } from './bullet-row.tsx';
import type { ExplanationContext } from './explanation-context.ts';
import { MissingAnswers } from './missing-answers.tsx';
import { SourceNote } from './source-note.tsx';

/** One criterion: what it asks, the company's value beside it, how far it is, what is missing, what proof is asked, where it comes from. */
export function CriterionItem({ leaf, context }: { readonly leaf: LeafExplanation; readonly context: ExplanationContext }) {
  const t = useTranslations('matching');
  const { vocabulary, sources, language } = context;
  const state = outcomeWords(leaf.outcome, language);
  const distance = distanceWords(leaf, language);
  const value = valueWords(factEntry(vocabulary, leaf.rule.fact), leaf.value, leaf.unit, language);
  return (
    <li id={`c${leaf.path}`} className="flex flex-col gap-1 border-t border-line py-3 first:border-t-0" data-path={leaf.path}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="min-w-0 flex-1 basis-60 font-medium">{criterionSentence(leaf.rule, vocabulary, language)}</p>
        <VerdictMark outcome={leaf.outcome} word={state.words} size="small" />
      </div>
      <p className="figures text-small">
        <span className="text-ink-soft">{t('yourValue')}</span>
        <span className={leaf.value === null ? 'text-unknown' : 'font-medium'}>{value}</span>
        {distance === null ? null : <span className={leaf.outcome === 'unmet' ? 'text-unmet' : 'text-ink-soft'}> · {distance}</span>}
      </p>
      <div className="max-w-md">
        <BulletRow leaf={leaf} />
      </div>
      {leaf.rule.note ? <p className="text-small text-ink-soft">{leaf.rule.note[language]}</p> : null}
      {leaf.fault === null ? null : <p className="text-small text-fault">{t('faultyCriterion')}</p>}
      <MissingAnswers paths={leaf.missing} vocabulary={vocabulary} language={language} />
      <Proof leaf={leaf} language={language} />
      <div className="flex flex-wrap items-start gap-x-6">
        <Working leaf={leaf} context={context} />
        <SourceNote citations={leaf.rule.citations} sources={sources} language={language} />
      </div>
    </li>
  );
}

function Proof({ leaf, language }: { readonly leaf: LeafExplanation; readonly language: ExplanationContext['language'] }) {
  const t = useTranslations('matching');
  const { held, asked, enough } = leaf.evidence;
  if (asked === null || (held === null && leaf.outcome !== 'met')) return null;
  const words = { held: held === null ? t('noProof') : evidenceWords(held, language), asked: evidenceWords(asked, language) };
  return <p className={enough ? 'text-note text-ink-soft' : 'text-note text-fault'}>{enough ? t('proofEnough', words) : t('proofShort', words)}</p>;
}

function Working({ leaf, context }: { readonly leaf: LeafExplanation; readonly context: ExplanationContext }) {
  const t = useTranslations('matching');
  const { vocabulary, language } = context;
  if (leaf.derivation === null || leaf.derivation.inputs.length === 0) return null;
  return (
    <Disclosure summary={t('working', { fact: factLabel(vocabulary, leaf.rule.fact, language) })}>
      <p className="text-note">{leaf.derivation.formula[language]}</p>
      <ul className="figures text-note">
        {leaf.derivation.inputs.map((input) => {
          const path = input.year === null ? input.fact : `${input.fact}.${input.year}`;
          return (
            <li key={path}>
              {pathLabel(vocabulary, path, language)}{t('colon')}{valueWords(factEntry(vocabulary, input.fact), input.value, null, language)}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
