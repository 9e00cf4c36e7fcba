import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { yearOf } from '@/lib/domain/calendar.ts';
import { INTAKE_SECTIONS, type FactDefinition, type FactKey, type IntakeSection } from '@/lib/domain/facts/fact.ts';
import { settledBy, type Summary } from '@/lib/domain/facts/inventory.ts';
import { factsOfTopic, TOPICS } from '@/lib/domain/facts/topics.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import type { FactReader } from '@/lib/domain/matching/used-by.ts';
import type { Text } from '@/lib/domain/text.ts';
import { pathsOf } from './answer-path.ts';
import type { AnswerView, PageSummary, QuestionView, SectionSummary } from './intake-view.ts';

/** The three fiscal years a question is asked for, newest first: rules look no further back than that. */
export function fiscalYearsOf(asOf: CalendarDate): readonly number[] {
  const last = yearOf(asOf) - 1;
  return [last, last - 1, last - 2];
}

/** Everything that decides what a company is asked. */
export type Asking = {
  readonly answers: ReadonlyMap<string, AnswerView>;
  readonly fiscalYears: readonly number[];
  /** Facts whose answer can still change a verdict. */
  readonly open: ReadonlySet<FactKey>;
  /** What the inventory says. */
  readonly listed: ReadonlyMap<FactKey, Summary>;
  /** Which products read a fact, and what they are called. */
  readonly usedBy: ReadonlyMap<FactKey, readonly FactReader[]>;
  readonly names: ReadonlyMap<string, Text>;
};

/** How many of the products that read a fact are named beside its question. */
const NAMED = 3;

/**
 * The questions of a section, or of one topic of it: those whose answer can still change a verdict, those that identify the company, those
 * already answered, and those that the inventory speaks of.
 */
export function questionsOf(section: IntakeSection, asking: Asking, topic: string | null = null): readonly QuestionView[] {
  const { answers, fiscalYears, open, listed, usedBy, names } = asking;
  const facts = topic === null ? null : factsOfTopic(section, topic);
  const inOrder = facts ? facts.flatMap((key) => VOCABULARY.facts.get(key) ?? []) : [...VOCABULARY.facts.values()].filter((definition) => definition.section === section);
  return inOrder.flatMap((definition) => {
    const own = pathsOf(definition, yearsOf(definition, answers, fiscalYears)).map((path) => answers.get(path) ?? untouched(path));
    const readers = usedBy.get(definition.key) ?? [];
    const summary = listed.get(definition.key) ?? null;
    const asked = definition.identity === true || open.has(definition.key) || (summary !== null && readers.length > 0) || own.some(({ state }) => state !== 'unanswered');
    if (!asked) return [];
    const named = readers.slice(0, NAMED).flatMap(({ product, rule }) => (names.has(product) ? [{ name: names.get(product)!, rule }] : []));
    return [{ fact: definition.key, answers: own, usedBy: { count: readers.length, readers: named }, listed: summary }];
  });
}

/** Every section with how far it is, page by page; `problem` where one of its answers is named in `problems`. */
export function summariesOf(asking: Asking, problems: readonly Problem[]): readonly SectionSummary[] {
  return INTAKE_SECTIONS.map((section): SectionSummary => {
    const questions = questionsOf(section, asking);
    const page = pageOf(questions);
    const wrong = problems.some(({ field }) => VOCABULARY.facts.get(field.split('.')[0] ?? '')?.section === section);
    const status = wrong ? 'problem' : page.answered === 0 ? 'not-started' : questions.every(isWhole) ? 'completed' : 'in-progress';
    const topics = (TOPICS[section] ?? []).map(({ id, facts }) => ({ topic: id, ...pageOf(questions.filter(({ fact }) => facts.includes(fact))) })).filter(({ asked }) => asked > 0);
    return { section, status, ...page, topics };
  }).filter(({ asked }) => asked > 0);
}

function pageOf(questions: readonly QuestionView[]): PageSummary {
  return { asked: questions.length, answered: questions.filter((question) => isSettled(question) || question.answers.some(({ state }) => state !== 'unanswered')).length, whole: questions.every(isWhole) };
}

function isWhole(question: QuestionView): boolean {
  return isSettled(question) || question.answers.every(({ state }) => state !== 'unanswered');
}

function isSettled({ listed }: QuestionView): boolean {
  return listed !== null && settledBy(listed) !== null;
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
