// @ts-nocheck
import type { AnswerView } from '@/lib/contracts/intake/intake-view.ts';
import type { Readers } from '@/lib/contracts/intake/intake-questions.ts';
import type { Edition } from '@/lib/db/stores/catalog.ts';
import type { StoredAnswer } from '@/lib/db/stores/companies.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { compiledOn } from '../matching/compiled-on.ts';

/** A stored answer as the pages show it. */
export function answerView({ path, state, value, evidence, savedAt, version }: StoredAnswer): AnswerView {
  return { path, state, value, evidence, savedAt: savedAt?.toISOString() ?? null, version };
}

/** The stored answers of a company by path, as the pages show them. */
export function answerViews(answers: ReadonlyMap<string, StoredAnswer>): ReadonlyMap<string, AnswerView> {
  return new Map([...answers].map(([path, answer]) => [path, answerView(answer)]));
}

/** Which products of the day read which fact, with their names. */
export function readersOn(edition: Edition, asOf: CalendarDate): Readers {
  return { usedBy: compiledOn(edition, asOf).usedBy, names: new Map(edition.catalog.products.map(({ id, name }) => [id, name])) };
}
