import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import type { Summary } from '@/lib/domain/facts/inventory.ts';
import type { Language } from '@/lib/domain/text.ts';
import { flagWords, optionLabel } from './fact-words.ts';
import { wordList } from './number.ts';
import { quantity } from './quantity.ts';

/** What an inventory says of a fact: `7 项`, `至少 5 项`, `5 至 7 项`; a flag or set as far as it is settled, null where nothing is. */
export function summaryWords(definition: FactDefinition, summary: Summary, language: Language): string | null {
  const zh = language === 'zh';
  switch (summary.kind) {
    case 'count': {
      const unit = definition.shape.kind === 'number' ? definition.shape.unit : 'count';
      const words = (count: number) => quantity(count, unit, language);
      if (summary.atMost === null) return zh ? `至少 ${words(summary.atLeast)}` : `at least ${words(summary.atLeast)}`;
      if (summary.atMost === summary.atLeast) return words(summary.atLeast);
      return zh ? `${summary.atLeast} 至 ${words(summary.atMost)}` : `${summary.atLeast} to ${words(summary.atMost)}`;
    }
    case 'flag':
      return summary.value === null ? null : flagWords(summary.value, language);
    case 'set': {
      const certain = summary.certain.map((option) => optionLabel(definition, option, language));
      if (summary.open.length === 0) return certain.length === 0 ? (zh ? '没有' : 'none') : wordList(certain, 'and', language);
      if (certain.length === 0) return null;
      return zh ? `至少有${wordList(certain, 'and', language)}` : `at least ${wordList(certain, 'and', language)}`;
    }
  }
}
