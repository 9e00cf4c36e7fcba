import type { Database } from '@/lib/db/client.ts';
import { loadEdition, type Edition } from '@/lib/db/stores/catalog.ts';
import { findRun, loadMatch, type StoredRun } from '@/lib/db/stores/match-runs.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import type { MatchRecord } from '@/lib/domain/matching/replay.ts';

/** A stored match that the actor may see, with all that it was made from, as a replay and a difference take it. */
export async function recordOf(db: Database, actor: Actor, runId: string): Promise<{ readonly run: StoredRun; readonly record: MatchRecord; readonly edition: Edition } | null> {
  const run = await findRun(db, actor, runId);
  if (!run) return null;
  const edition = await loadEdition(db, run.editionHash);
  const { facts, asOf, factsOn } = run;
  return { run, edition, record: { facts, asOf, factsOn, catalog: edition.catalog, match: await loadMatch(db, run) } };
}
