// @ts-nocheck
import type { Explanation, GroupExplanation, LeafExplanation, Outcome } from '@/lib/domain/rules/explanation.ts';
import type { Rule } from '@/lib/domain/rules/rule.ts';
import type { Language } from '@/lib/domain/text.ts';

type GroupKind = GroupExplanation['kind'];

/** What a group asks of its parts: `以下全部`, `at least one of these`, `at least 2 of these`, `none of these`, `only where`. */
export function groupWords(kind: GroupKind, count: number | null, parts: number, language: Language): string {
  const zh = language === 'zh';
  switch (kind) {
    case 'all':
      return zh ? `以下 ${parts} 项全部满足` : `all ${parts} of these`;
    case 'any':
      return zh ? `以下 ${parts} 项至少满足一项` : `at least one of these ${parts}`;
    case 'at-least-of':
      return zh ? `以下 ${parts} 项至少满足 ${count ?? 0} 项` : `at least ${count ?? 0} of these ${parts}`;
    case 'not':
      return zh ? '以下情形不得出现' : 'this must not be so';
    case 'when':
      return zh ? '仅在符合前提时适用' : 'applies only under a condition';
  }
}

/** As `groupWords`, for a rule that is read and not evaluated. */
export function ruleGroupWords(rule: Extract<Rule, { readonly kind: GroupKind }>, language: Language): string {
  const parts = rule.kind === 'when' ? 2 : rule.kind === 'not' ? 1 : rule.of.length;
  return groupWords(rule.kind, rule.kind === 'at-least-of' ? rule.count : null, parts, language);
}

/** How the direct parts of a group stand. */
export function countOutcomes(parts: readonly Explanation[]): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { met: 0, unmet: 0, unknown: 0, 'not-applicable': 0, faulty: 0 };
  for (const part of parts) counts[part.outcome] += 1;
  return counts;
}

/** The counts in words, those that are zero left out: `3 项满足，1 项不符合`. */
export function countsWords(counts: Readonly<Record<Outcome, number>>, language: Language): string {
  const zh = language === 'zh';
  const words: readonly (readonly [Outcome, string, string])[] = [
    ['met', '项符合', 'met'],
    ['unmet', '项不符合', 'not met'],
    ['unknown', '项暂不能判断', 'cannot tell yet'],
    ['faulty', '项未能核对', 'could not be checked'],
    ['not-applicable', '项不适用', 'not applicable'],
  ];
  const said = words.filter(([outcome]) => counts[outcome] > 0).map(([outcome, chinese, english]) => `${counts[outcome]} ${zh ? chinese : english}`);
  return said.join(zh ? '，' : ', ');
}

/** Every criterion of a tree, named rules read through, in reading order; a `when` that does not apply is left out. */
export function leavesOf(explanation: Explanation): readonly LeafExplanation[] {
  if (explanation.kind === 'leaf') return [explanation];
  if (explanation.kind === 'ref') return explanation.part === null ? [] : leavesOf(explanation.part);
  if (explanation.kind === 'when' && explanation.outcome === 'not-applicable') return [];
  return explanation.parts.flatMap(leavesOf);
}
