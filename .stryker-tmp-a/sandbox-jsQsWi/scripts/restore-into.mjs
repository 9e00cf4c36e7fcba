/** Restores a backup into a database that has its migrations; used by `npm run restore` and by its drill. */
// @ts-nocheck

import { readBackup } from "./backup-file.mjs";
import { migrationsOf, writeAll } from "./backup-rows.mjs";
import { APP, connectTo, isMigrated, migrate } from "./database.mjs";
import { Problem } from "./problem.mjs";

/** Checks the file, migrates the target if need be, and writes the rows in one transaction. Returns the figures of the tables. */
export async function restoreInto({ ownerUrl }, file, { replace = false } = {}) {
  const { head, lines } = await readBackup(file);
  if (!(await isMigrated(ownerUrl))) await migrate({ ownerUrl });
  const client = await connectTo(ownerUrl);
  try {
    const { rows } = await client.query("SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND usename = $1", [APP]);
    if (rows[0].open > 0) throw new Problem("The app is connected to this database: stop it, then restore.");
    const here = await migrationsOf(client);
    if (JSON.stringify(here) !== JSON.stringify(head.migrations)) {
      throw new Problem("The backup was made by another version of Livewater (its migrations differ): restore it with that version, then start this one, which migrates it.");
    }
    return await writeAll(client, lines, { replace });
  } finally {
    await client.end();
  }
}
