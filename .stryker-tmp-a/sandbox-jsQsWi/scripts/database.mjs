/**
 * Makes a database ready for the app: two roles (one owns and migrates, one serves and can only read and write rows), the migrations, and
 * the addresses that go into the environment.
 */
// @ts-nocheck

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./children.mjs";
import { lossiness, requireDurable } from "./durability.mjs";
import { openCluster } from "./embedded-postgres.mjs";
import { Problem } from "./problem.mjs";
import { projectRoot, secret } from "./project.mjs";

export const OWNER = "livewater_owner";
export const APP = "livewater_app";

const quoteName = (name) => `"${name.replaceAll('"', '""')}"`;

/** Opens one connection; an unreachable server or a refused login becomes one sentence. */
export async function connectTo(url) {
  if (!/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? "")) throw new Problem("DATABASE_URL is not the address of a PostgreSQL, such as postgresql://role:password@host:5432/database: correct it, or unset it to use the embedded one.");
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
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}

/**
 * The app role may read and write the rows of whatever the owner creates later, in any schema. What exists is left alone: a migration may
 * have taken rights back (nobody changes an audit row), and giving them anew would undo that.
 */
async function prepareGrants(owner) {
  await owner.query(`
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${APP};
    ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO ${APP};
    ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APP};
    ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO ${APP};
    ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON ROUTINES TO ${APP};`);
}

async function ensureRole(client, role, password, attributes) {
  const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  // The password is our own hexadecimal text: nothing in it needs an escape.
  // Only a superuser may change the other attributes of a role that exists.
  await client.query(rowCount === 0 ? `CREATE ROLE ${quoteName(role)} LOGIN NOSUPERUSER ${attributes} PASSWORD '${password}'` : `ALTER ROLE ${quoteName(role)} LOGIN PASSWORD '${password}'`);
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
    await prepareGrants(owner);
  } finally {
    await owner.end();
  }
  return urls;
}

/** One sentence on why somebody else's server will not do, or undefined. */
async function unfit(owner) {
  const { rows } = await owner.query("SELECT current_setting('server_version_num')::int AS version");
  if (rows[0].version < 150_000) return "DATABASE_URL is a PostgreSQL older than 15: use 15 or newer.";
  return lossiness(owner);
}

/** Makes the role of APP_DATABASE_URL a member of the app role; one that could change tables is refused. */
async function adoptAppRole(owner, appUrl) {
  const role = decodeURIComponent(new URL(appUrl).username);
  const app = await connectTo(appUrl);
  try {
    const { rows } = await app.query("SELECT rolsuper, pg_has_role(current_user, (SELECT datdba FROM pg_database WHERE datname = current_database()), 'MEMBER') AS owns FROM pg_roles WHERE rolname = current_user");
    if (rows[0].rolsuper || rows[0].owns) throw new Problem("The role in APP_DATABASE_URL is a superuser or owns the database, so nothing would be out of its reach: name one that is neither.");
  } finally {
    await app.end();
  }
  if (role !== APP) await owner.query(`GRANT ${APP} TO ${quoteName(role)}`);
}

/**
 * Prepares a database of somebody else's server: `ownerUrl` (DATABASE_URL) migrates; the app uses `appUrl` (APP_DATABASE_URL) or else the
 * role `livewater_app`, made here with a password of its own.
 */
export async function ensureForeignDatabase(ownerUrl, appUrl) {
  const owner = await connectTo(ownerUrl);
  try {
    const fault = await unfit(owner);
    if (fault !== undefined) throw new Problem(fault);
    const { rows } = await owner.query("SELECT current_database() AS name, rolcreaterole OR rolsuper AS may_create FROM pg_roles WHERE rolname = current_user");
    const { name, may_create: mayCreate } = rows[0];
    const { rowCount: exists } = await owner.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [APP]);
    if (!mayCreate && (exists === 0 || appUrl === undefined)) {
      throw new Problem(`The role in DATABASE_URL may not create roles: give it CREATEROLE, or create the role ${APP} and set APP_DATABASE_URL to the address of a member of it.`);
    }
    if (exists === 0 && appUrl !== undefined) await owner.query(`CREATE ROLE ${APP} NOLOGIN`);
    if (appUrl === undefined) await ensureRole(owner, APP, secret("app-password"), "NOCREATEDB NOCREATEROLE");
    await owner.query(`GRANT CONNECT ON DATABASE ${quoteName(name)} TO ${APP}`);
    await prepareGrants(owner);
    if (appUrl !== undefined) await adoptAppRole(owner, appUrl);
    return { ownerUrl, appUrl: appUrl ?? withLogin(ownerUrl, APP, secret("app-password")) };
  } finally {
    await owner.end();
  }
}

function withLogin(address, role, password) {
  const url = new URL(address);
  url.username = role;
  url.password = password;
  return url.href;
}

/** Generates the Prisma client from the schema. */
export async function generateClient() {
  await runQuietly("prisma", ["generate"]);
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

/** Applies every pending migration, ours and the job queue's, as the owner. */
export async function migrate({ ownerUrl }) {
  if (migrationNames().length > 0) await runQuietly("prisma", ["migrate", "deploy"], { env: { DATABASE_URL: ownerUrl } });
  const { runMigrations, Logger } = await import("graphile-worker");
  await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => {}) });
  const owner = await connectTo(ownerUrl);
  try {
    // The queue closes its tables to everybody but their owner, by row security without a policy.
    const { rows } = await owner.query("SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'graphile_worker' AND rowsecurity");
    for (const { name } of rows) await owner.query(`DROP POLICY IF EXISTS ${APP} ON ${name}; CREATE POLICY ${APP} ON ${name} TO ${APP} USING (true) WITH CHECK (true)`);
    if (migrationNames().length > 0) await owner.query(`REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM ${APP}`);
  } finally {
    await owner.end();
  }
}

/** Refuses a database that acknowledges what it can lose, as the owner and as the app see it: a role can have a setting of its own. */
export async function refuseLossy({ ownerUrl, appUrl }) {
  const clients = [];
  try {
    for (const url of [ownerUrl, appUrl]) clients.push(await connectTo(url));
    await requireDurable(clients);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** Opens the embedded cluster of this name with its database `livewater`. */
export async function openEmbedded(name, options) {
  const cluster = await openCluster(name, options);
  return { cluster, ...(await ensureDatabase(cluster, "livewater")) };
}

/**
 * A cluster for tests: the one at TEST_DATABASE_URL (a superuser's address), else an embedded one of this name. Never the served one.
 * `dropDatabases` removes every database whose name starts with the prefix.
 */
export async function openScratch(name) {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given === undefined ? await openCluster(name, { scratch: true }) : joinCluster(given);
  return {
    ...cluster,
    async dropDatabases(prefix) {
      const admin = await connectTo(cluster.url("postgres"));
      try {
        const { rows } = await admin.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [prefix]);
        for (const { datname } of rows) await admin.query(`DROP DATABASE ${quoteName(datname)} WITH (FORCE)`);
      } finally {
        await admin.end();
      }
    },
  };
}

/** A cluster that somebody else started. */
function joinCluster(address) {
  return {
    url(database, login, password) {
      const url = login === undefined ? new URL(address) : new URL(withLogin(address, login, password));
      url.pathname = `/${database}`;
      return url.href;
    },
    release: async () => {},
  };
}
