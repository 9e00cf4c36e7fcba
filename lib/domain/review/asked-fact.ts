import type { FactPath } from '../facts/fact.ts';

/** A fact that the company of a case was asked for. "Don't know" is an answer too. */
export type AskedFact = { readonly path: FactPath; readonly askedAt: string; readonly answered: boolean };

/** Whether an answer came after the question; moments in ISO form, which sort as they follow. */
export function isAnswered(askedAt: string, answer: { readonly state: 'unanswered' | 'unknown' | 'known'; readonly savedAt: string | null } | undefined): boolean {
  return answer !== undefined && answer.state !== 'unanswered' && answer.savedAt !== null && answer.savedAt > askedAt;
}
