/**
 * `node scripts/e2e-server.mjs <port>`: the built app on a fresh scratch database with the catalog and the demo world, as the end-to-end
 * tests want it. The database is dropped when it is told to stop. E2E_DATABASE names a database to keep: a test that kills this server
 * and starts it again finds its rows there.
 */
// @ts-nocheck

import { stopChildren } from "./children.mjs";
import { ensureDatabase, isMigrated, migrate, openScratch } from "./database.mjs";
import { appEnvironment, loadScript, prepareBuild, prepareClient } from "./prepare.mjs";
import { main } from "./problem.mjs";
import { serve } from "./server.mjs";

const open = {};
let stopping;

async function release() {
  await stopChildren();
  await (await open.server?.catch(() => undefined))?.stop();
  const scratch = await open.scratch?.catch(() => undefined);
  if (!process.env.E2E_DATABASE && open.database) await scratch?.dropDatabases(open.database);
  await scratch?.release();
}

function stop() {
  stopping ??= release().finally(() => process.exit(0));
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);

// Playwright passes no SIGTERM on: its end is ours, when it started us.
if (process.env.E2E_WITH_PARENT) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

await main(async () => {
  const port = Number(process.argv[2] ?? 3100);
  open.scratch = openScratch("e2e");
  const scratch = await open.scratch;
  const database = process.env.E2E_DATABASE || `e2e_${process.pid.toString(36)}_${Date.now().toString(36)}`;
  const urls = await ensureDatabase(scratch, database);
  open.database = database;
  await prepareClient();
  if (!(await isMigrated(urls.ownerUrl))) await migrate(urls);
  const env = { ...appEnvironment(urls, port), NEXTAUTH_URL: `http://localhost:${port}` };
  const load = async () => {
    await loadScript("load-catalog", env);
    await loadScript("load-demo", env);
  };
  await Promise.all([load(), prepareBuild()]);
  open.server = serve({ port, host: "127.0.0.1", env });
  await open.server;
  process.stdout.write(`http://localhost:${port}\n`);
});
