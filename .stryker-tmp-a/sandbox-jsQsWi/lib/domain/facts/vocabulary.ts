// @ts-nocheck
import { COMPANY_DERIVED } from './derived/company.ts';
import { FINANCE_DERIVED } from './derived/finance.ts';
import { PROFIT_DERIVED } from './derived/profit.ts';
import { TITLE_DERIVED } from './derived/titles.ts';
import { BASE_FACTS } from './dictionary/all.ts';
import type { Vocabulary } from './fact.ts';

/** The data dictionary of Livewater: what can be asked, and what is computed from it. */
export const VOCABULARY: Vocabulary = {
  facts: new Map(BASE_FACTS.map((fact) => [fact.key, fact])),
  derived: new Map([...COMPANY_DERIVED, ...FINANCE_DERIVED, ...PROFIT_DERIVED, ...TITLE_DERIVED].map((fact) => [fact.key, fact])),
};
