import type { Database } from '../client.ts';

/** The cases that were declared to be of the same company as this one, each with who said so and when. */
export async function mergesOf(db: Database, caseId: string): Promise<ReadonlyMap<string, { readonly by: string; readonly at: string }>> {
  const rows = await db.caseMerge.findMany({ where: { OR: [{ caseId }, { otherId: caseId }] }, include: { merger: { select: { name: true } } } });
  return new Map(rows.map((row) => [row.caseId === caseId ? row.otherId : row.caseId, { by: row.merger?.name ?? '', at: row.mergedAt.toISOString() }]));
}

/** Declares two cases to be of one company; false when they were already. */
export async function addMerge(db: Database, one: string, other: string, mergedBy: string, now: Date): Promise<boolean> {
  const { count } = await db.caseMerge.createMany({ data: [{ ...pair(one, other), mergedBy, mergedAt: now }], skipDuplicates: true });
  return count === 1;
}

/** Takes the declaration back; false when there was none. */
export async function endMerge(db: Database, one: string, other: string): Promise<boolean> {
  const { count } = await db.caseMerge.deleteMany({ where: pair(one, other) });
  return count === 1;
}

function pair(one: string, other: string): { caseId: string; otherId: string } {
  return one < other ? { caseId: one, otherId: other } : { caseId: other, otherId: one };
}
