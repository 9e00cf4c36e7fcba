import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice.tsx';
import type { ReadinessRoad } from '@/lib/contracts/matching/readiness-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { criterionSentence } from '@/lib/presenters/criterion-sentence.ts';
import { leavesOf } from '@/lib/presenters/group-words.ts';
import { evidenceWords } from '@/lib/presenters/outcome-words.ts';

/** "Yes on declared figures; to file you need ...": the met criteria whose proof is weaker than asked, over all roads, each once. */
export function FilingNeeds({ roads, vocabulary, language }: { readonly roads: readonly ReadinessRoad[]; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('readiness');
  const short = roads.flatMap((road) => {
    const { whole } = road;
    return whole === null ? [] : leavesOf(whole.explanation).filter(({ path }) => whole.evidenceShort.includes(path));
  });
  const needs = new Map(short.map((leaf) => [criterionSentence(leaf.rule, vocabulary, language), leaf.evidence.asked]));
  if (needs.size === 0) return null;
  return (
    <div className="pt-6">
      <Notice tone="warning" title={t('declaredTitle')}>
        <ul className="list-disc pl-5 text-small">
          {[...needs].map(([sentence, asked]) => (
            <li key={sentence}>{t('declaredNeed', { criterion: sentence, proof: asked === null ? '' : evidenceWords(asked, language) })}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
