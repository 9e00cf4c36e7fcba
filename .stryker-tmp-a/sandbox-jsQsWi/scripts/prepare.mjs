/** What stands between a clone and a running app: client, migrations, catalog, demo world, build. What is fresh is not done again. */
// @ts-nocheck

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./children.mjs";
import { ensureForeignDatabase, generateClient, isMigrated, migrate, openEmbedded, refuseLossy } from "./database.mjs";
import { withLock } from "./lock.mjs";
import { projectRoot, secret, stateFolder, writePrivately } from "./project.mjs";

const SETTINGS = ["package-lock.json", "tsconfig.json"];
const DATA_SOURCES = ["lib", "scripts", "prisma", ...SETTINGS];
const BUILD_SOURCES = ["app", "components", "lib", "messages", "public", "prisma/schema.prisma", "proxy.ts", "instrumentation.ts", "next.config.mjs", "postcss.config.mjs", ...SETTINGS];

/** Hash over the names and contents of these files and folders; tests and generated files do not count. */
function fingerprint(places) {
  const hash = createHash("sha256");
  const visit = (place) => {
    const path = join(projectRoot, place);
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) if (name !== "generated" && !/\.test\.tsx?$/.test(name)) visit(join(place, name));
    } else {
      hash.update(`${place}\0`).update(readFileSync(path)).update("\0");
    }
  };
  for (const place of places) visit(place);
  return hash.digest("hex");
}

/** Generates the Prisma client unless it is the schema's. */
async function freshClient() {
  const stamp = join(projectRoot, "lib/db/generated/.fingerprint");
  const wanted = fingerprint(["prisma/schema.prisma", "package-lock.json"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  await generateClient();
  writeFileSync(stamp, wanted);
}

/** Generates the client; two at once wait for each other. */
export function prepareClient() {
  return withLock(join(stateFolder(), "generate.lock"), freshClient);
}

/** The database the app runs on: DATABASE_URL's, else the embedded one of this name; one that could lose what it acknowledged is refused. `release` gives the embedded one back. */
export async function openDatabase(name) {
  const { DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl } = process.env;
  if (ownerUrl) {
    const urls = await ensureForeignDatabase(ownerUrl, appUrl || undefined);
    await refuseLossy(urls);
    return { ...urls, embedded: false, release: async () => {} };
  }
  const { cluster, ...urls } = await openEmbedded(name);
  try {
    await refuseLossy(urls);
  } catch (error) {
    await cluster.release();
    throw error;
  }
  return { ...urls, embedded: true, release: () => cluster.release() };
}

/** Environment of whatever serves or works: the app's role only, never the owner's address. */
export function appEnvironment({ appUrl }, port) {
  return {
    APP_DATABASE_URL: appUrl,
    DATABASE_URL: undefined,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secret("nextauth-secret"),
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${port}`,
  };
}

/** Runs a loader of scripts/, if there is one, as the app; returns what it printed. */
export async function loadScript(name, env) {
  const script = join("scripts", `${name}.ts`);
  if (!existsSync(join(projectRoot, script))) return "";
  return runQuietly("tsx", ["--conditions=react-server", script], { env });
}

/**
 * Migrates, loads the catalog and, into an embedded database only, the demo world. Returns what the demo loader printed (the sign-ins).
 * Somebody else's database is loaded at every start, since only a look into it can tell what it holds.
 */
export function prepareData(name, database, { demo = false, port = 3000 } = {}) {
  return withLock(join(stateFolder(), `prepare-${name}.lock`), async () => {
    const stamp = join(stateFolder(), `prepared-${name}.json`);
    const wanted = fingerprint(DATA_SOURCES);
    const last = existsSync(stamp) ? JSON.parse(readFileSync(stamp, "utf8")) : {};
    const migrated = await isMigrated(database.ownerUrl);
    if (!migrated) await migrate(database);
    // A restored database is somebody's real one: no demo world goes into it.
    const wantsDemo = demo && last.restored !== true;
    if (migrated && database.embedded && last.fingerprint === wanted && (last.demo || !wantsDemo)) return last.signIns;
    const env = appEnvironment(database, port);
    await loadScript("load-catalog", env);
    const withDemo = database.embedded && (wantsDemo || last.demo === true);
    const signIns = withDemo ? await loadScript("load-demo", env) : "";
    if (database.embedded) writePrivately(stamp, JSON.stringify({ fingerprint: wanted, demo: withDemo, signIns, restored: last.restored }));
    return signIns;
  });
}

/** Tells whether the build is that of the present sources. */
export function isBuilt() {
  const stamp = join(projectRoot, ".next/fingerprint");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(BUILD_SOURCES);
}

/** Builds the app unless the build is fresh; it needs no database. */
export function prepareBuild() {
  return withLock(join(stateFolder(), "build.lock"), async () => {
    if (isBuilt()) return;
    const wanted = fingerprint(BUILD_SOURCES);
    await runQuietly("next", ["build"], { env: { NODE_ENV: "production", DATABASE_URL: undefined, APP_DATABASE_URL: undefined } });
    writeFileSync(join(projectRoot, ".next/fingerprint"), wanted);
  });
}
