import { EVIDENCE_LEVELS, type EvidenceLevel } from './evidence.ts';
import type { FactValue, KnownFact } from './fact.ts';

/** A series with the proof of each of its years, told once where all are equal. */
export function provenByYear(value: FactValue, byYear: Readonly<Record<number, EvidenceLevel>>): KnownFact {
  const levels = new Set(Object.values(byYear));
  const evidence = EVIDENCE_LEVELS.find((level) => levels.has(level)) ?? EVIDENCE_LEVELS[0];
  return levels.size > 1 ? { value, evidence, byYear } : { value, evidence };
}
