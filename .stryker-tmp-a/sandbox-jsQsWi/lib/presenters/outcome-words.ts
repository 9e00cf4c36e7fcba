// @ts-nocheck
import type { EvidenceLevel } from '@/lib/domain/facts/evidence.ts';
import type { Outcome, Verdict } from '@/lib/domain/rules/explanation.ts';
import type { Language, Text } from '@/lib/domain/text.ts';

/** Colour family of a state; always shown together with its sign and word. */
export type Tone = 'met' | 'unmet' | 'unknown' | 'faulty' | 'quiet';

/** A state as people see it everywhere, from the card to the PDF: sign, word, tone. */
export type StateWords = { readonly sign: string; readonly words: string; readonly tone: Tone };

const OUTCOMES: Readonly<Record<Outcome, { readonly sign: string; readonly tone: Tone; readonly text: Text }>> = {
  met: { sign: '✓', tone: 'met', text: { zh: '符合', en: 'Met' } },
  unmet: { sign: '✕', tone: 'unmet', text: { zh: '不符合', en: 'Not met' } },
  unknown: { sign: '?', tone: 'unknown', text: { zh: '暂不能判断', en: 'Cannot tell yet' } },
  'not-applicable': { sign: '–', tone: 'quiet', text: { zh: '不适用', en: 'Does not apply' } },
  faulty: { sign: '!', tone: 'faulty', text: { zh: '未能核对', en: 'Could not be checked' } },
};

const VERDICTS: Readonly<Record<Verdict, { readonly sign: string; readonly tone: Tone; readonly text: Text }>> = {
  eligible: { sign: '✓', tone: 'met', text: { zh: '符合已公布的条件', en: 'Meets the published criteria' } },
  undetermined: { sign: '?', tone: 'unknown', text: { zh: '暂不能判断', en: 'Cannot tell yet' } },
  ineligible: { sign: '✕', tone: 'unmet', text: { zh: '不符合已公布的条件', en: 'Does not meet the published criteria' } },
  faulty: { sign: '!', tone: 'faulty', text: { zh: '这一项我们未能核对', en: 'We could not check this one' } },
};

const EVIDENCE: Readonly<Record<EvidenceLevel, Text>> = {
  declared: { zh: '企业自报', en: 'declared by the company' },
  document: { zh: '有文件或登记可证', en: 'shown by a document or registry' },
  audited: { zh: '经审计', en: 'audited' },
  verified: { zh: '顾问已核对证明', en: 'proof seen by an advisor' },
};

/** Outcome of a criterion or group. */
export function outcomeWords(outcome: Outcome, language: Language): StateWords {
  const entry = OUTCOMES[outcome];
  return { sign: entry.sign, tone: entry.tone, words: entry.text[language] };
}

/** Verdict on a product. */
export function verdictWords(verdict: Verdict, language: Language): StateWords {
  const entry = VERDICTS[verdict];
  return { sign: entry.sign, tone: entry.tone, words: entry.text[language] };
}

/** How a fact is proven. */
export function evidenceWords(level: EvidenceLevel, language: Language): string {
  return EVIDENCE[level][language];
}
