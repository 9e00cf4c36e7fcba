/**
 * `node scripts/e2e-server.mjs <port>`: the built app on a fresh scratch database with the catalog and the demo world, as the end-to-end
 * tests want it; what it mails is read on the next port (scripts/testing/mailbox.mjs), on the one after that is an OpenID provider. The database is dropped when it is told to stop. E2E_DATABASE names a database to keep: a test that kills this server
 * and starts it again finds its rows there.
 */
import { stopChildren } from "./children.mjs";
import { ensureDatabase, isMigrated, migrate, openScratch } from "./database.mjs";
import { appEnvironment, loadScript, prepareBuild, prepareClient } from "./prepare.mjs";
import { main } from "./problem.mjs";
import { serve } from "./server.mjs";
import { serveMailbox } from "./testing/mailbox.mjs";
import { serveOpenIdProvider } from "./testing/openid-provider.mjs";

const open = {};
let stopping;

async function release() {
  await stopChildren();
  await (await open.server?.catch(() => undefined))?.stop();
  await open.mails?.close();
  await open.provider?.close();
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
  open.mails = await serveMailbox(port + 1);
  open.provider = await serveOpenIdProvider(port + 2);
  const oidc = { OIDC_ISSUER: open.provider.issuer, OIDC_CLIENT_ID: "livewater", OIDC_CLIENT_SECRET: "a secret for tests only", OIDC_NAME: "Acme" };
  const env = { ...appEnvironment(urls, port), NEXTAUTH_URL: `http://localhost:${port}`, MAIL_URL: open.mails.url, MAIL_FROM: "Livewater <hello@livewater.example>", ...oidc };
  const load = async () => {
    await loadScript("load-catalog", env);
    await loadScript("load-demo", env);
  };
  await Promise.all([load(), prepareBuild()]);
  open.server = serve({ port, host: "127.0.0.1", env });
  await open.server;
  process.stdout.write(`http://localhost:${port}\n`);
});
