// @ts-nocheck
import { z } from 'zod';
import { contradictionsIn } from '@/lib/contracts/facts/contradictions.ts';
import { id, version } from '@/lib/contracts/fields.ts';
import { readAnswerPath } from '@/lib/contracts/intake/answer-path.ts';
import { factsOfAnswers } from '@/lib/contracts/intake/facts-of-answers.ts';
import type { SaveAnswersOutcome } from '@/lib/contracts/intake/intake-view.ts';
import { readAnswer } from '@/lib/contracts/intake/read-answer.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { lockCompany, saveAnswers as save, type StoredAnswer } from '@/lib/db/stores/companies.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { answerView } from './answers-of.ts';
import { intakeProgress } from './progress.ts';

const change = z.strictObject({ path: z.string().max(100), state: z.enum(['known', 'unknown', 'unanswered']), value: z.unknown(), version });
type Change = z.output<typeof change>;
type Accepted = Omit<Change, 'value'> & { readonly value: WireValue | null };

/**
 * Saves answers as they are given. Each stands for itself: one that meets a newer version is a conflict and shows both values, one that
 * cannot be read is a problem, and the others are saved. Facts that contradict each other are saved and pointed out.
 */
export const saveAnswers = command({
  name: 'save-answers',
  input: z.strictObject({ companyId: id, changes: z.array(change).min(1).max(500) }),
  allow: (actor) => may(actor, 'save-answers'),
  run: async ({ db, actor, now, input }) => {
    const company = await lockCompany(db, actor, input.companyId);
    if (!company) return fail({ kind: 'not-found' });
    const problems: Problem[] = [];
    const conflicts: { mine: WireValue | null; theirs: ReturnType<typeof answerView> }[] = [];
    const accepted = new Map<string, Accepted>();
    for (const each of input.changes) {
      const read = readChange(each);
      const stored = company.answers.get(each.path);
      if (!read.ok) problems.push(...read.failure);
      else if (stored && stored.version !== each.version && !isSame(stored, read.value)) conflicts.push({ mine: read.value.value, theirs: answerView(stored) });
      else accepted.set(each.path, read.value);
    }
    const saved = await save(db, company.id, [...accepted.values()], userIdOf(actor), now);
    const answers = new Map([...company.answers, ...saved.map((answer) => [answer.path, answer] as const)]);
    const facts = factsOfAnswers(answers.values());
    const asOf = shanghaiDay(now.getTime());
    return ok<SaveAnswersOutcome>({
      saved: saved.map(answerView),
      conflicts,
      problems: [...problems, ...contradictionsIn(facts, VOCABULARY)],
      progress: intakeProgress(facts, await currentEdition(db), asOf),
    });
  },
  about: ({ companyId }, { saved, conflicts }) => ({ type: 'company', id: companyId, company: companyId, detail: { saved: saved.length, conflicts: conflicts.length } }),
});

/** The change with its value as it will be stored, or what is wrong with it. */
function readChange({ path, state, value, version: base }: Change): Result<Accepted, readonly Problem[]> {
  const known = readAnswerPath(path);
  if (!known) return fail([{ field: path.replace(/[^\w.]/g, '?'), code: 'unknown-fact' }]);
  if (state === 'unknown' && known.definition.identity) return fail([{ field: path, code: 'required' }]);
  if (state !== 'known') return ok({ path, state, value: null, version: base });
  const read = readAnswer(known, value);
  return read.ok ? ok({ path, state, value: read.value.wire, version: base }) : read;
}

/** The same answer sent again, because its acknowledgement was lost on the way, is no conflict. */
function isSame(stored: StoredAnswer, answer: Accepted): boolean {
  return stored.state === answer.state && JSON.stringify(stored.value) === JSON.stringify(answer.value);
}
