import type { FactKey, Facts, FactValue } from '@/lib/domain/facts/fact.ts';
import type { Summary } from '@/lib/domain/facts/inventory.ts';
import type { Problem } from '@/lib/domain/failure.ts';

/** Answers that the inventory contradicts, each told at its question: a total below what is listed, or above it where nothing is left out. */
export function inventoryContradictions(answers: Facts, summaries: readonly { readonly fact: FactKey; readonly summary: Summary }[]): readonly Problem[] {
  return summaries.flatMap(({ fact, summary }) => {
    const answer = answers.get(fact)?.value;
    const problem = answer === undefined ? null : against(answer, summary);
    return problem ? [{ field: fact, ...problem }] : [];
  });
}

function against(answer: FactValue, summary: Summary): Omit<Problem, 'field'> | null {
  switch (summary.kind) {
    case 'count':
      if (typeof answer !== 'number') return null;
      if (answer < summary.atLeast) return { code: 'below-inventory', params: { listed: summary.atLeast } };
      return summary.atMost !== null && answer > summary.atMost ? { code: 'above-inventory', params: { listed: summary.atMost } } : null;
    case 'flag':
      return summary.value !== null && answer !== summary.value ? { code: summary.value ? 'inventory-says-yes' : 'inventory-says-no' } : null;
    case 'set': {
      if (!Array.isArray(answer)) return null;
      const chosen = answer as readonly string[];
      const possible = [...summary.certain, ...summary.open];
      return summary.certain.some((kind) => !chosen.includes(kind)) || chosen.some((kind) => !possible.includes(kind)) ? { code: 'inventory-differs' } : null;
    }
  }
}
