// @ts-nocheck
import '@/lib/contracts/zod-without-eval.ts';
import { z } from 'zod';
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import type { AnswerDraft } from './answer-draft.ts';
import { isAnswered, readDraft } from './read-draft.ts';

/** What stands in the form of one section, by fact. */
export type SectionDraft = Readonly<Record<string, AnswerDraft>>;

/** Everything that is wrong with a section as it stands: unreadable texts, identity not given, a part above its whole. Eligibility is never asked here. */
export function problemsOf(definitions: readonly FactDefinition[], drafts: SectionDraft): readonly Problem[] {
  return definitions.flatMap((definition) => {
    const draft = drafts[definition.key];
    if (draft === undefined) return [];
    if (definition.identity && !isAnswered(definition, draft)) return [{ field: definition.key, code: 'answer-needed' }];
    return [...readDraft(definition, draft).problems, ...aboveWhole(definition, draft, drafts, definitions)];
  });
}

/** The form's schema, generated from the dictionary: what react-hook-form asks before a section is sent. */
export function sectionSchema(definitions: readonly FactDefinition[]): z.ZodType<Record<string, AnswerDraft>, Record<string, AnswerDraft>> {
  return z.record(z.string(), z.custom<AnswerDraft>()).superRefine((drafts, context) => {
    for (const problem of problemsOf(definitions, drafts)) context.addIssue({ code: 'custom', path: [problem.field.split('.')[0] ?? ''], message: problem.code });
  });
}

function aboveWhole(definition: FactDefinition, draft: AnswerDraft, drafts: SectionDraft, definitions: readonly FactDefinition[]): readonly Problem[] {
  const whole = definitions.find((each) => each.key === definition.notAbove);
  const wholeDraft = whole ? drafts[whole.key] : undefined;
  if (!whole || !wholeDraft) return [];
  const limits = new Map(readDraft(whole, wholeDraft).answers.map((answer) => [answer.path.slice(whole.key.length), answer.value]));
  return readDraft(definition, draft).answers.flatMap((answer) => {
    const limit = limits.get(answer.path.slice(definition.key.length));
    if (limit === undefined || limit === null || answer.value === null || Number(answer.value) <= Number(limit)) return [];
    return [{ field: answer.path, code: 'part-above-whole', params: { whole: whole.key } }];
  });
}
