/** `npm run restore -- <file> [--replace]`: puts a backup into the app's database (embedded, or DATABASE_URL's), all or nothing, then checks the audit chains. */
// @ts-nocheck

import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runQuietly } from "./children.mjs";
import { appEnvironment, openDatabase, prepareClient } from "./prepare.mjs";
import { Problem, main } from "./problem.mjs";
import { stateFolder, writePrivately } from "./project.mjs";
import { restoreInto } from "./restore-into.mjs";

await main(async () => {
  const { values, positionals } = parseArgs({ options: { replace: { type: "boolean", default: false } }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined) throw new Problem("Which backup? Say `npm run restore -- <file>`.");
  const database = await openDatabase("app");
  try {
    await prepareClient();
    const figures = await restoreInto(database, resolve(file), values);
    // What was restored is somebody's real data: no later start adds the demo world to it.
    if (database.embedded) writePrivately(join(stateFolder(), "prepared-app.json"), JSON.stringify({ restored: true }));
    const told = await runQuietly("tsx", ["--conditions=react-server", "scripts/audit-verify.ts"], { env: appEnvironment(database, 3000) });
    const rows = Object.values(figures).reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(`${rows} rows of ${Object.keys(figures).length} tables are restored, each table's checksum as in the backup. Audit: ${told.trim()}\n`);
  } finally {
    await database.release();
  }
});
