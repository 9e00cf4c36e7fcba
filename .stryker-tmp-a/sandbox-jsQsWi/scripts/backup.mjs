/** `npm run backup [-- <file>]`: writes everything of the app's database (embedded, or DATABASE_URL's) into one checksummed file, while the app runs. */
// @ts-nocheck

import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writeBackup } from "./backup-file.mjs";
import { connectTo, isMigrated } from "./database.mjs";
import { openDatabase } from "./prepare.mjs";
import { Problem, main } from "./problem.mjs";
import { projectRoot } from "./project.mjs";

await main(async () => {
  const now = new Date();
  const file = resolve(process.argv[2] ?? join(projectRoot, ".livewater", "backups", `livewater-${now.toISOString().replaceAll(":", "")}.backup`));
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = await openDatabase("app");
  try {
    if (!(await isMigrated(database.ownerUrl))) throw new Problem("The database is not at this version: start the app once (`npm start`), then make the backup.");
    const client = await connectTo(database.ownerUrl);
    try {
      const figures = await writeBackup(client, file, now);
      const rows = Object.values(figures).reduce((sum, table) => sum + table.rows, 0);
      process.stdout.write(`${rows} rows of ${Object.keys(figures).length} tables are in ${file}\nIt holds people's data and the session keys' hashes: keep it where nobody else reads it.\n`);
    } finally {
      await client.end();
    }
  } finally {
    await database.release();
  }
});
