// @ts-nocheck
import type { Edition } from '@/lib/db/stores/catalog.ts';
import type { NewRun } from '@/lib/db/stores/match-runs.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Facts } from '@/lib/domain/facts/fact.ts';
import { sheetOf } from '@/lib/domain/facts/sheet.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { matchSheet } from '@/lib/domain/matching/match-company.ts';
import { openProducts } from '@/lib/domain/matching/open-products.ts';
import { nextQuestions } from '@/lib/domain/rules/next-question.ts';
import { compiledOn } from './compiled-on.ts';

const QUESTIONS_KEPT = 10;

/** Matches a company's facts, looked at on `factsOn`, with the rules of `asOf`, ready to be kept. */
export function runOf(companyId: string, facts: Facts, edition: Edition, { asOf, factsOn }: { readonly asOf: CalendarDate; readonly factsOn: CalendarDate }, origin: NewRun['origin']): NewRun {
  const match = matchSheet(compiledOn(edition, asOf).rules, sheetOf(facts, VOCABULARY, factsOn));
  const questions = nextQuestions(openProducts(match), VOCABULARY).slice(0, QUESTIONS_KEPT);
  return { companyId, facts, factsOn, match, nextQuestions: questions.map(({ fact, products }) => ({ fact, products: products.length })), origin };
}
