/** What the drills have in common: databases of their own on a cluster of their own, never the served one, and writers that can be killed. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { connectTo, ensureDatabase, migrate, OWNER } from "./database.mjs";
import { openCluster } from "./embedded-postgres.mjs";
import { loadScript, prepareClient } from "./prepare.mjs";
import { projectRoot } from "./project.mjs";

export const say = (text) => process.stdout.write(`${text}\n`);

/** Environment of a program on a drill's database. */
export function drillEnvironment({ appUrl }) {
  return { APP_DATABASE_URL: appUrl, DATABASE_URL: undefined, NEXTAUTH_SECRET: "a secret for drills only, of no use elsewhere", WORKER: "off", LOG_LEVEL: "silent" };
}

/** Runs `work` with a cluster of its own, which is removed afterwards. */
export async function withDrillCluster(name, options, work) {
  await prepareClient();
  const cluster = await openCluster(`drill-${name}-${process.pid}`, options);
  const release = () => cluster.release({ destroy: true });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void release().finally(() => process.exit(130)));
  try {
    return await work(cluster);
  } finally {
    await release();
  }
}

/** A new database of the cluster, migrated; with `demo` the catalog and the demo world are in it. */
export async function newDatabase(cluster, name, { demo = false } = {}) {
  const urls = await ensureDatabase(cluster, name);
  await migrate(urls);
  if (demo) for (const script of ["load-catalog", "load-demo"]) await loadScript(script, drillEnvironment(urls));
  return urls;
}

/** A second database of the cluster with the same rows; nobody may be connected to the first. */
export async function copyDatabase(cluster, from, name) {
  const admin = await connectTo(cluster.url("postgres"));
  await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${from}" OWNER ${OWNER}`).finally(() => admin.end());
  return ensureDatabase(cluster, name);
}

/** A person with so many companies, put in as rows. */
export async function givenCompanies({ ownerUrl }, count) {
  const owner = await connectTo(ownerUrl);
  const userId = randomUUID();
  const companies = Array.from({ length: count }, () => randomUUID());
  await owner.query("INSERT INTO users (id, name, email, role, created_at) VALUES ($1, 'Drill', $2, 'member', now())", [userId, `${userId}@drill.example`]);
  for (const id of companies) {
    await owner.query("INSERT INTO companies (id, created_at, updated_at) VALUES ($1, now(), now())", [id]);
    await owner.query("INSERT INTO memberships (user_id, company_id, created_at) VALUES ($1, $2, now())", [userId, id]);
  }
  await owner.end();
  return { userId, companies };
}

/** Starts a writer; `acknowledged` holds the last number it told for each company and grows while it runs. */
export function startWriter(urls, { userId, companies }, acknowledged, { early = false } = {}) {
  const environment = { ...process.env, ...drillEnvironment(urls) };
  delete environment.DATABASE_URL;
  const args = ["--conditions=react-server", "--import", "tsx", join(projectRoot, "scripts/testing/drill-writer.ts"), userId, ...companies, ...(early ? ["--early"] : [])];
  const child = spawn(process.execPath, args, { cwd: projectRoot, env: environment, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const told = { count: 0 };
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    const [company, number] = line.split(" ");
    told.count += 1;
    acknowledged.set(company, Math.max(acknowledged.get(company) ?? 0, Number(number)));
  });
  const drained = new Promise((resolve) => lines.once("close", resolve));
  return {
    told,
    /** Ends it as a crash would; what it told before is read to the last line. */
    async kill() {
      child.kill("SIGKILL");
      await ended;
      await drained;
    },
    get alive() {
      return child.exitCode === null && child.signalCode === null;
    },
  };
}

/** Sum of the acknowledged answers that are not in the database: each number is one save, and the stored version counts them. */
export async function lostAnswers({ ownerUrl }, acknowledged) {
  const owner = await connectTo(ownerUrl);
  try {
    const { rows } = await owner.query("SELECT company_id, version, value::text AS value FROM company_answers WHERE path = 'employees_total'");
    const stored = new Map(rows.map((row) => [row.company_id, row]));
    let lost = 0;
    let torn = 0;
    for (const [company, number] of acknowledged) lost += Math.max(0, number - (stored.get(company)?.version ?? 0));
    for (const row of rows) if (acknowledged.has(row.company_id) && Number(row.value) !== row.version) torn += 1;
    return { lost, torn };
  } finally {
    await owner.end();
  }
}
