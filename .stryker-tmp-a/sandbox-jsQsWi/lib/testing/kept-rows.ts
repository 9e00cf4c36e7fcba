// @ts-nocheck
import { reader } from '@/lib/db/client.ts';

/** How many rows there are of what a visitor could leave behind: companies, matches, audit. */
export async function keptRows(): Promise<readonly number[]> {
  const db = reader();
  return [await db.company.count(), await db.matchRun.count(), await db.auditEntry.count()];
}
