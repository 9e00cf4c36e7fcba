import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice.tsx';
import type { ReadinessRoad } from '@/lib/contracts/matching/readiness-view.ts';
import { EVIDENCE_LEVELS } from '@/lib/domain/facts/evidence.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { factLabel } from '@/lib/presenters/fact-words.ts';
import { leavesOf } from '@/lib/presenters/group-words.ts';
import { evidenceWords } from '@/lib/presenters/outcome-words.ts';
import { isForOthers } from './road-standing.ts';

/** "Yes on declared figures; to file you need ...": the met criteria whose proof is weaker than asked, over all roads that are the company's, by the proof asked. */
export function FilingNeeds({ roads, vocabulary, language }: { readonly roads: readonly ReadinessRoad[]; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('readiness');
  const short = roads.filter((road) => !isForOthers(road)).flatMap((road) => {
    const { whole } = road;
    return whole === null ? [] : leavesOf(whole.explanation).filter(({ path }) => whole.evidenceShort.includes(path));
  });
  if (short.length === 0) return null;
  const proofs = EVIDENCE_LEVELS.map((proof) => [proof, short.filter(({ evidence }) => evidence.asked === proof)] as const).filter(([, leaves]) => leaves.length > 0);
  const names = (leaves: typeof short) => [...new Set(leaves.map(({ rule }) => factLabel(vocabulary, rule.fact, language)))];
  return (
    <div className="pt-6">
      <Notice tone="warning" title={t('declaredTitle')}>
        <ul className="text-small">
          {proofs.map(([proof, leaves]) => (
            <li key={proof}>{t('declaredNeed', { proof: evidenceWords(proof, language), facts: names(leaves).join(language === 'zh' ? '、' : '; ') })}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
