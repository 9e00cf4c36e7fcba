import type { Database } from '../client.ts';

/** How often each coded reason was given, for a step of a case or for a verdict. */
export async function timesGiven(db: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ code: string; given: number }[]>`
    SELECT code, count(*)::int AS given
    FROM (SELECT reason_code AS code FROM case_events WHERE reason_code IS NOT NULL UNION ALL SELECT reason_code FROM verdict_overrides) each
    GROUP BY code`;
  return new Map(rows.map(({ code, given }) => [code, given]));
}
