import { useTranslations } from 'next-intl';
import { CriterionItem } from '@/components/matching/criterion-item.tsx';
import { VerdictMark } from '@/components/ui/verdict-mark.tsx';
import type { ProductMatchView } from '@/lib/contracts/matching/match-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { Language } from '@/lib/domain/text.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { leavesOf } from '@/lib/presenters/group-words.ts';

const MARKS = { met: 'met', unmet: 'unmet', unknown: 'unknown', faulty: 'faulty', quiet: 'not-applicable' } as const;
const SHOWN = 6;

/** A real match of the made-up example company: the verdict, and the criteria that tell most, with value, threshold and source. */
export function ExampleMatch({ view, vocabulary, language }: { readonly view: ProductMatchView; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('home');
  const { card, evaluation } = view;
  const state = stateWords(card.state, language);
  const leaves = evaluation === null ? [] : telling(leavesOf(evaluation.explanation));
  return (
    <div className="flex max-w-[52rem] flex-col gap-4">
      <p className="text-small text-ink-soft">
        {t('exampleLead', { company: t('exampleCompany'), day: dayWords(view.asOf, language), product: card.name[language] })} {t('exampleNote')}
      </p>
      <div className="border-y-2 border-ink py-4">
        <VerdictMark outcome={MARKS[state.tone]} word={state.words} size="large" />
        <p className="pt-1">
          {card.name[language]} <span className="text-small text-ink-soft">· {card.provider[language]}</span>
        </p>
      </div>
      <ul>
        {leaves.map((leaf) => (
          <CriterionItem key={leaf.path} leaf={leaf} context={{ vocabulary, names: view.definitions, sources: view.sources, language }} />
        ))}
      </ul>
    </div>
  );
}

/** The criteria to show: one of each fact, what decides and is measured first, then the rest, in the order of the rule. */
function telling(leaves: readonly LeafExplanation[]): readonly LeafExplanation[] {
  const once = leaves.filter((leaf, index) => leaf.outcome !== 'not-applicable' && leaves.findIndex((other) => other.rule.fact === leaf.rule.fact) === index);
  const weight = (leaf: LeafExplanation) => (leaf.decisive ? 0 : 2) + (typeof leaf.value === 'number' ? 0 : 1);
  const chosen = new Set(once.toSorted((one, other) => weight(one) - weight(other)).slice(0, SHOWN));
  return once.filter((leaf) => chosen.has(leaf));
}
