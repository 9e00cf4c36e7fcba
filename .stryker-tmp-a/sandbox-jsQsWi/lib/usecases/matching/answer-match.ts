// @ts-nocheck
import { matchQuestion } from '@/lib/contracts/matching/match-api.ts';
import { writeMatchAnswer } from '@/lib/contracts/matching/write-match-answer.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { sheetOf } from '@/lib/domain/facts/sheet.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { firstDayOfRules } from '@/lib/domain/matching/first-day.ts';
import { matchSheet } from '@/lib/domain/matching/match-company.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { compiledOn } from './compiled-on.ts';

/** Answers a match for facts that are not kept: the door for machines, without an account. */
export const answerMatch = query({
  name: 'answer-match',
  input: matchQuestion,
  allow: (actor) => may(actor, 'answer-match'),
  run: async ({ db, input }) => {
    const edition = await currentEdition(db);
    const first = firstDayOfRules(edition.catalog);
    if (first === null) return fail({ kind: 'conflict', code: 'no-catalog' });
    if (input.asOf < first) return fail({ kind: 'invalid', problems: [{ field: 'asOf', code: 'before-any-rule', params: { first } }] });
    const match = matchSheet(compiledOn(edition, input.asOf).rules, sheetOf(input.facts, VOCABULARY, input.asOf));
    return ok(writeMatchAnswer(match, edition));
  },
});
