/**
 * Makes a database ready for the app: two roles (one owns and migrates, one serves and can only read and write rows), the migrations, and
 * the addresses that go into the environment.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openCluster } from "./embedded-postgres.mjs";
import { Problem } from "./problem.mjs";
import { projectRoot, secret } from "./project.mjs";

export const OWNER = "livewater_owner";
export const APP = "livewater_app";

const quoteName = (name) => `"${name.replaceAll('"', '""')}"`;

/** Opens one connection; an unreachable server or a refused login becomes one sentence. */
export async function connectTo(url) {
  const { default: pg } = await import("pg");
  let client;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    await client.connect();
  } catch (error) {
    throw new Problem(`The database at ${describe(url)} cannot be used (${error.message || error.code}): start it, or correct DATABASE_URL, or unset DATABASE_URL to use the embedded one.`);
  }
  client.on("error", () => {}); // a server that goes away shows itself in the next query
  return client;
}

/** Host, port and database of an address, without its password. */
function describe(url) {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    return "DATABASE_URL (not an address)";
  }
}

/** Lets the app role read and write rows, now and after every later migration, and nothing more. */
async function grantToApp(client, appRole, schema = "public") {
  const app = quoteName(appRole);
  const name = quoteName(schema);
  await client.query(`
    GRANT USAGE ON SCHEMA ${name} TO ${app};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${name} TO ${app};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${name} TO ${app};
    GRANT EXECUTE ON ALL ROUTINES IN SCHEMA ${name} TO ${app};`);
}

/** Default privileges are set for whatever the owner creates later, in any schema of this database. */
async function prepareGrants(client, appRole) {
  const app = quoteName(appRole);
  await client.query(`
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO ${app};
    ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
    ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO ${app};
    ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON ROUTINES TO ${app};`);
  await grantToApp(client, appRole);
}

async function ensureRole(client, role, password, attributes) {
  const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  // The password is our own hexadecimal text: nothing in it needs an escape.
  await client.query(`${rowCount === 0 ? "CREATE" : "ALTER"} ROLE ${quoteName(role)} LOGIN NOSUPERUSER ${attributes} PASSWORD '${password}'`);
}

/** Creates a database of the embedded cluster, its roles and its grants; what exists stays. Returns the two addresses. */
export async function ensureDatabase(cluster, database) {
  const passwords = { owner: secret("owner-password"), app: secret("app-password") };
  const admin = await connectTo(cluster.url("postgres"));
  try {
    await ensureRole(admin, OWNER, passwords.owner, "CREATEDB NOCREATEROLE");
    await ensureRole(admin, APP, passwords.app, "NOCREATEDB NOCREATEROLE");
    const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${quoteName(database)} OWNER ${OWNER} TEMPLATE template0`);
    await admin.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${quoteName(database)} FROM PUBLIC; GRANT CONNECT ON DATABASE ${quoteName(database)} TO ${APP}`);
  } finally {
    await admin.end();
  }
  const urls = { ownerUrl: cluster.url(database, OWNER, passwords.owner), appUrl: cluster.url(database, APP, passwords.app) };
  const owner = await connectTo(urls.ownerUrl);
  try {
    await prepareGrants(owner, APP);
  } finally {
    await owner.end();
  }
  return urls;
}

/**
 * Prepares a database of somebody else's server: `ownerUrl` (DATABASE_URL) migrates; the app uses `appUrl` (APP_DATABASE_URL) or else a
 * role that is made here with a password of its own.
 */
export async function ensureForeignDatabase(ownerUrl, appUrl) {
  const owner = await connectTo(ownerUrl);
  try {
    const { rows } = await owner.query("SELECT current_setting('server_version_num')::int AS version, rolcreaterole OR rolsuper AS may_create FROM pg_roles WHERE rolname = current_user");
    if (rows[0].version < 150_000) throw new Problem("DATABASE_URL is a PostgreSQL older than 15: use 15 or newer.");
    for (const setting of ["fsync", "full_page_writes", "synchronous_commit"]) {
      const { rows: values } = await owner.query(`SHOW ${setting}`);
      if (values[0][setting] === "off") throw new Problem(`The database has ${setting} = off and would lose acknowledged answers in a crash: turn it on.`);
    }
    if (appUrl !== undefined) {
      const app = decodeURIComponent(new URL(appUrl).username);
      await prepareGrants(owner, app);
      await (await connectTo(appUrl)).end();
      return { ownerUrl, appUrl };
    }
    if (!rows[0].may_create) throw new Problem("The role in DATABASE_URL may not create roles: create one for the app and set APP_DATABASE_URL to its address, or give the role CREATEROLE.");
    const password = secret("app-password");
    await ensureRole(owner, APP, password, "NOCREATEDB NOCREATEROLE");
    const { rows: names } = await owner.query("SELECT current_database() AS name");
    await owner.query(`GRANT CONNECT ON DATABASE ${quoteName(names[0].name)} TO ${APP}`);
    await prepareGrants(owner, APP);
    const url = new URL(ownerUrl);
    url.username = APP;
    url.password = password;
    return { ownerUrl, appUrl: url.href };
  } finally {
    await owner.end();
  }
}

/** Runs one program of node_modules quietly; its output is shown only if it fails. Returns the output. */
export function runQuietly(file, args, { env = {}, what }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, "node_modules", file), ...args], {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Problem(`${output.trim()}\n\n${what} failed (${signal ?? `exit code ${code}`}); its output is above.`));
    });
  });
}

/** Generates the Prisma client from the schema. */
export async function generateClient() {
  await runQuietly("prisma/build/index.js", ["generate"], { what: "prisma generate" });
}

/** Names of the migrations in the project. */
function migrationNames() {
  const folder = join(projectRoot, "prisma", "migrations");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Tells whether every migration of the project is applied, by asking the database. */
export async function isMigrated(ownerUrl) {
  const client = await connectTo(ownerUrl);
  try {
    const { rows } = await client.query("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL");
    const applied = new Set(rows.map((row) => row.migration_name));
    return migrationNames().every((name) => applied.has(name)) && (await hasJobTables(client));
  } catch (error) {
    if (error.code === "42P01") return false;
    throw error;
  } finally {
    await client.end();
  }
}

async function hasJobTables(client) {
  const { rows } = await client.query("SELECT to_regclass('graphile_worker.migrations') IS NOT NULL AS there");
  return rows[0].there;
}

/** Applies every pending migration, ours and the job queue's, as the owner; then the app role may use what is there. */
export async function migrate({ ownerUrl, appUrl }) {
  const appRole = decodeURIComponent(new URL(appUrl).username);
  if (migrationNames().length > 0) await runQuietly("prisma/build/index.js", ["migrate", "deploy"], { env: { DATABASE_URL: ownerUrl }, what: "prisma migrate deploy" });
  const { runMigrations, Logger } = await import("graphile-worker");
  await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => {}) });
  const owner = await connectTo(ownerUrl);
  try {
    await grantToApp(owner, appRole, "graphile_worker");
    if (migrationNames().length > 0) await owner.query(`REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM ${quoteName(appRole)}`);
  } finally {
    await owner.end();
  }
}

/** Opens the embedded cluster of this name with its database `livewater`. */
export async function openEmbedded(name, options) {
  const cluster = await openCluster(name, options);
  return { cluster, ...(await ensureDatabase(cluster, "livewater")) };
}
