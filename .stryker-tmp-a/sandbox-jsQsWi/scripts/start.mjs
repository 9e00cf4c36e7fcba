/**
 * `npm start`: brings the database, migrates and loads it, builds the app if needed, and serves it until it is told to stop.
 * PORT, HOST, DATABASE_URL, APP_DATABASE_URL, NEXTAUTH_URL and NEXTAUTH_SECRET are honoured.
 */
// @ts-nocheck

import { requireTools, stopChildren } from "./children.mjs";
import { isBuilt, openDatabase, appEnvironment, prepareBuild, prepareClient, prepareData } from "./prepare.mjs";
import { Problem, main } from "./problem.mjs";
import { requireFreePort, serve } from "./server.mjs";

const say = (text) => process.stdout.write(`${text}\n`);

function portFromEnvironment() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Problem(`PORT is "${process.env.PORT}", which is not a port: set it to a number from 1 to 65535, or unset it.`);
  return port;
}

/** What is open, so that stopping at any moment leaves nothing behind. */
const open = { database: undefined, server: undefined };
let stopping;

async function release() {
  await stopChildren();
  const server = await open.server?.catch(() => undefined);
  await server?.stop();
  const database = await open.database?.catch(() => undefined);
  await database?.release();
}

function stop() {
  stopping ??= release().then(
    () => process.exit(0),
    (error) => {
      process.stderr.write(`${error?.stack ?? error}\n`);
      process.exit(1);
    },
  );
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);

// Under npm, the end of npm is the end of us, also when it was killed and could pass nothing on.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

async function run() {
  requireTools("next", "prisma", "tsx");
  const port = portFromEnvironment();
  // The demo people have known passwords: they are served to this machine alone unless HOST says otherwise.
  const host = process.env.HOST || (process.env.DATABASE_URL ? "0.0.0.0" : "127.0.0.1");
  await requireFreePort(port, host);
  open.database = openDatabase("app");
  const database = await open.database;
  await prepareClient();
  if (!isBuilt()) say("Preparing the database and building the app (about a minute; later starts take seconds) ...");
  const [signIns] = await Promise.all([prepareData("app", database, { demo: true, port }), prepareBuild()]);
  open.server = serve({ port, host, env: appEnvironment(database, port) });
  await open.server;
  say(`\n活水 Livewater is at http://localhost:${port} (Ctrl-C stops it)`);
  if (signIns) say(`\n${signIns.trim()}`);
  if (!database.embedded) say("\nThe first administrator is made with `npm run user:create`.");
}

await main(async () => {
  try {
    await run();
  } catch (error) {
    if (stopping) return await stopping; // told to stop in the middle: the children's failures are ours
    await release();
    throw error;
  }
});
