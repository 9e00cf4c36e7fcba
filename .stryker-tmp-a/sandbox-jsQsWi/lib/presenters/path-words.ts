// @ts-nocheck
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { EligibilityPath, PathStep } from '@/lib/domain/rules/path.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from './day.ts';
import { factEntry, factLabel, valueWords } from './fact-words.ts';

/** One change on the way, in words: `预计市值：从 12 亿元提高到 15 亿元`. It says what would have to be, never that it will be granted. */
export function stepWords(step: PathStep, vocabulary: Vocabulary, language: Language): string {
  const zh = language === 'zh';
  const entry = factEntry(vocabulary, step.fact);
  const label = factLabel(vocabulary, step.fact, language);
  const from = valueWords(entry, step.from, null, language);
  const to = valueWords(entry, step.to, null, language);
  switch (step.move) {
    case 'answer':
      return zh ? `${label}：还没有回答，需要是“${to}”` : `${label}: not answered yet, it would have to be “${to}”`;
    case 'raise':
      return zh ? `${label}：从 ${from}提高到 ${to}` : `${label}: from ${from} up to ${to}`;
    case 'lower':
      return zh ? `${label}：从 ${from}降到 ${to}` : `${label}: from ${from} down to ${to}`;
    case 'gain':
      return zh ? `${label}：从“${from}”变为“${to}”` : `${label}: from “${from}” to “${to}”`;
    case 'time':
      return zh ? `${label}：等到${step.notBefore === null ? '时间足够' : dayWords(step.notBefore, language)}` : `${label}: wait ${step.notBefore === null ? 'long enough' : `until ${dayWords(step.notBefore, language)}`}`;
  }
}

/** The earliest day of a path: `最早 2027年1月1日`, or that nothing has to be waited for. A step whose day is not known is told. */
export function earliestWords(path: EligibilityPath, on: string, language: Language): string {
  const zh = language === 'zh';
  if (path.steps.some(({ move, notBefore }) => move === 'time' && notBefore === null)) return zh ? '要等多久不确定' : 'how long to wait is not known';
  if (path.earliest <= on) return zh ? '不必等待' : 'no waiting';
  return zh ? `最早 ${dayWords(path.earliest, language)}` : `${dayWords(path.earliest, language)} at the earliest`;
}
