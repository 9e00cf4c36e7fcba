/**
 * `node scripts/bench/queue-server.mjs <port> <cases>`: the built app on a scratch database with the demo world and that many cases more (none: an
 * empty queue). Prints where it serves; ends with SIGTERM or its parent.
 */
import { stopChildren } from "../children.mjs";
import { connectTo, ensureDatabase, migrate, openScratch } from "../database.mjs";
import { appEnvironment, loadScript, prepareBuild, prepareClient } from "../prepare.mjs";
import { main } from "../problem.mjs";
import { serve } from "../server.mjs";
import { fillQueue } from "./queue-world.mjs";

const open = {};
let stopping;

async function release() {
  await stopChildren();
  await open.server?.stop();
  await open.scratch?.dropDatabases(open.database);
  await open.scratch?.release();
}
function stop() {
  stopping ??= release().finally(() => process.exit(0));
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), 500).unref();

await main(async () => {
  const [port, cases] = [Number(process.argv[2]), Number(process.argv[3])];
  open.scratch = await openScratch("bench-queue");
  open.database = `queue_${process.pid.toString(36)}_${Date.now().toString(36)}`;
  const urls = await ensureDatabase(open.scratch, open.database);
  await prepareClient();
  await migrate(urls);
  const env = { ...appEnvironment(urls, port), NEXTAUTH_URL: `http://localhost:${port}`, WORKER: "off", LOG_LEVEL: "error" };
  await loadScript("load-catalog", env);
  await loadScript("load-demo", env);
  const owner = await connectTo(urls.ownerUrl);
  await owner.query("DELETE FROM review_cases");
  const began = Date.now();
  if (cases > 0) await fillQueue(owner, cases);
  await owner.end();
  await prepareBuild();
  open.server = await serve({ port, host: "127.0.0.1", env });
  process.stdout.write(`${JSON.stringify({ url: `http://localhost:${port}`, seconds: (Date.now() - began) / 1_000, email: "advisor@demo.livewater.example", password: "demo-livewater-2026" })}\n`);
});
