// @ts-nocheck
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { yearOf } from '@/lib/domain/calendar.ts';
import { INTAKE_SECTIONS, type FactDefinition, type IntakeSection } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import type { Text } from '@/lib/domain/text.ts';
import { pathsOf } from './answer-path.ts';
import type { AnswerView, QuestionView, SectionSummary } from './intake-view.ts';

/** The three fiscal years a question is asked for, newest first: rules look no further back than that. */
export function fiscalYearsOf(asOf: CalendarDate): readonly number[] {
  const last = yearOf(asOf) - 1;
  return [last, last - 1, last - 2];
}

/** Who reads a fact: ids of products by fact, and their names. */
export type Readers = { readonly usedBy: ReadonlyMap<string, readonly string[]>; readonly names: ReadonlyMap<string, Text> };

/** The questions of a section: those that some product's rule reads, those that identify the company, and those already answered. */
export function questionsOf(section: IntakeSection, answers: ReadonlyMap<string, AnswerView>, fiscalYears: readonly number[], readers: Readers): readonly QuestionView[] {
  return [...VOCABULARY.facts.values()]
    .filter((definition) => definition.section === section)
    .flatMap((definition) => {
      const own = pathsOf(definition, yearsOf(definition, answers, fiscalYears)).map((path) => answers.get(path) ?? untouched(path));
      const products = readers.usedBy.get(definition.key) ?? [];
      if (products.length === 0 && !definition.identity && own.every(({ state }) => state === 'unanswered')) return [];
      return [{ fact: definition.key, answers: own, usedBy: { count: products.length, names: products.slice(0, 3).flatMap((id) => readers.names.get(id) ?? []) } }];
    });
}

/** Every section with how far it is; `problem` where one of its answers is named in `problems`. */
export function summariesOf(answers: ReadonlyMap<string, AnswerView>, fiscalYears: readonly number[], readers: Readers, problems: readonly Problem[]): readonly SectionSummary[] {
  return INTAKE_SECTIONS.map((section): SectionSummary => {
    const questions = questionsOf(section, answers, fiscalYears, readers);
    const answered = questions.filter((question) => question.answers.some(({ state }) => state !== 'unanswered')).length;
    const whole = questions.filter((question) => question.answers.every(({ state }) => state !== 'unanswered')).length;
    const wrong = problems.some(({ field }) => VOCABULARY.facts.get(field.split('.')[0] ?? '')?.section === section);
    const status = wrong ? 'problem' : answered === 0 ? 'not-started' : whole === questions.length ? 'completed' : 'in-progress';
    return { section, status, answered, asked: questions.length };
  }).filter(({ asked }) => asked > 0);
}

/** The fiscal years asked for, and any other year that was answered before (newest first). */
function yearsOf({ key, shape }: FactDefinition, answers: ReadonlyMap<string, AnswerView>, fiscalYears: readonly number[]): readonly number[] {
  if (shape.kind !== 'series') return fiscalYears;
  const answered = [...answers.values()].flatMap(({ path, state }) => (state !== 'unanswered' && path.startsWith(`${key}.`) ? [Number(path.slice(key.length + 1))] : []));
  return [...new Set([...fiscalYears, ...answered])].toSorted((a, b) => b - a);
}

function untouched(path: string): AnswerView {
  return { path, state: 'unanswered', value: null, evidence: 'declared', savedAt: null, version: 0 };
}
