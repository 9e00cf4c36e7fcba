// @ts-nocheck
import type { Database } from '../client.ts';

/** Whether the database answers a question at all; false when it cannot be reached. */
export async function isAnswering(db: Database): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false; // the answer is the finding: who asked wants to know, not to fail
  }
}
