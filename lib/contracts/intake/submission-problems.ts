import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import { contradictionsOfCompany, factsOfCompany, type Told } from './facts-of-company.ts';

/** What stands between the answers and a match: identity that is missing, facts that contradict each other. Eligibility never does. */
export function submissionProblems(company: Told): readonly Problem[] {
  const facts = factsOfCompany(company);
  const missing = [...VOCABULARY.facts.values()].filter(({ key, identity }) => identity && !facts.has(key));
  return [...missing.map(({ key }) => ({ field: key, code: 'required' })), ...contradictionsOfCompany(company)];
}
