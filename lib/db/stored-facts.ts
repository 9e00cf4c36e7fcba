import type { FactKey, Facts, KnownFact } from '@/lib/domain/facts/fact.ts';
import type { Prisma } from './generated/client.ts';

/** The facts of a stored match. */
export function storedFacts(facts: Prisma.JsonValue): Facts {
  return new Map(Object.entries(facts as unknown as Record<FactKey, KnownFact>));
}
