/**
 * `npm test`: every check and every test, on a scratch PostgreSQL of its own, ending with the line `N passed, N failed`.
 * A failing step does not hide later ones. While developing, a part of it: `npm test -- --only=pure,db`.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { checkImports } from "./check-imports.mjs";
import { ended, runQuietly, start, stopChildren } from "./children.mjs";
import { ensureDatabase, openScratch } from "./database.mjs";
import { openCluster } from "./embedded-postgres.mjs";
import { prepareBuild, prepareClient } from "./prepare.mjs";
import { Problem, main } from "./problem.mjs";
import { projectRoot } from "./project.mjs";

const reports = mkdtempSync(join(tmpdir(), "livewater-test-"));
const ok = { passed: 1, failed: 0, output: "" };

/** Runs a tool whose success is one check. */
async function check(tool, args, options) {
  await runQuietly(tool, args, options);
  return ok;
}

/** Runs a tool and keeps all it prints. */
async function capture(tool, args, env) {
  const child = start(tool, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (output += text));
  return { ...(await ended(child)), output: () => output };
}

/** What a runner counted; a run that ended badly, counted nothing or skipped something has at least one failure. */
function counted({ passed, failed, skipped }, { code, output }) {
  const extra = skipped + (failed === 0 && (code !== 0 || passed === 0) ? 1 : 0);
  const note = skipped > 0 ? `\n${skipped} tests were skipped, and none may be\n` : "";
  return { passed, failed: failed + extra, output: failed + extra > 0 ? output() + note : "" };
}

async function vitest(project) {
  const file = join(reports, `${project}.json`);
  const run = await capture("vitest", ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`], { NO_COLOR: "1" });
  if (!existsSync(file)) return counted({ passed: 0, failed: 0, skipped: 0 }, run);
  const report = JSON.parse(readFileSync(file, "utf8"));
  // A file that could not be loaded has no tests to fail.
  const broken = report.testResults.filter((result) => result.status === "failed" && result.assertionResults.length === 0).length;
  return counted({ passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests }, run);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function e2e() {
  const browser = await findBrowser();
  const file = join(reports, "e2e.json");
  const env = { E2E_PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_NAME: file, FORCE_COLOR: "0", ...(browser ? { BROWSER_PATH: browser } : {}) };
  const run = await capture("playwright", ["test", "--reporter=list,json"], env);
  if (!existsSync(file)) return counted({ passed: 0, failed: 0, skipped: 0 }, run);
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(file, "utf8")).stats;
  const result = counted({ passed: expected + flaky, failed: unexpected, skipped }, run);
  return flaky > 0 ? { ...result, note: `${flaky} passed at the second try` } : result;
}

/** Runs a drill, which is one check: it has seen its own planted faults, and says what it found. */
async function drill(name, ...args) {
  const { code, output } = await capture("tsx", [`scripts/drill-${name}.mjs`, ...args]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: code === 0 ? "" : output() };
}

async function imports() {
  const { lines, modules } = await checkImports();
  return { passed: lines.length === 0 ? 1 : 0, failed: lines.length, output: lines.join("\n"), note: `${modules} modules` };
}

/** The lock must install as it is, on every platform it names. */
function lockFile() {
  return new Promise((resolve, reject) => {
    const npm = process.env.npm_execpath;
    const args = ["ci", "--dry-run", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    const child = npm?.endsWith(".js") ? spawn(process.execPath, [npm, ...args], { cwd: projectRoot }) : spawn("npm", args, { cwd: projectRoot, shell: process.platform === "win32" });
    let output = "";
    child.stderr.on("data", (text) => (output += text));
    child.stdout.resume();
    child.once("error", reject).once("exit", (code) => resolve({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: code === 0 ? "" : output }));
  });
}

/** The migrations, applied in order, must give exactly the tables of the schema. */
async function migrations(scratch) {
  const { ownerUrl } = await ensureDatabase(scratch, "migrations");
  return check("prisma", ["migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema.prisma", "--exit-code"], { env: { DATABASE_URL: ownerUrl } });
}

async function types() {
  await runQuietly("next", ["typegen"]);
  return check("tsc", ["--noEmit"]);
}

const steps = {
  types,
  lint: () => check("eslint", [".", "--max-warnings", "0"]),
  imports,
  unused: () => check("knip", ["--no-progress"]),
  lock: lockFile,
  migrations,
  pure: () => vitest("pure"),
  db: () => vitest("db"),
  build: async () => (await prepareBuild(), ok),
  fuzz: async () => drill("fuzz", "--small", `--port=${await freePort()}`),
  doors: () => drill("doors", "--small"),
  e2e,
};

function chosenSteps() {
  const only = process.argv.slice(2).find((argument) => argument.startsWith("--only="));
  if (only === undefined) return Object.keys(steps);
  const names = only.slice("--only=".length).split(",");
  const unknown = names.find((name) => !(name in steps));
  if (unknown !== undefined) throw new Problem(`There is no step ${unknown}: --only takes ${Object.keys(steps).join(", ")}.`);
  return names;
}

/** In turn on one core, beside lint on the other: all of it reads but the build, which comes last, when lint has long read what is built anew. */
const BESIDE = ["types", "imports", "unused", "lock", "migrations", "build"];

async function runSteps(names, scratch) {
  const beside = names.filter((name) => BESIDE.includes(name));
  const totals = [await Promise.all([runInTurn(beside, scratch), runInTurn(names.filter((name) => name === "lint"), scratch)]), await runInTurn(names.filter((name) => !BESIDE.includes(name) && name !== "lint"), scratch)].flat();
  return { passed: totals.reduce((sum, { passed }) => sum + passed, 0), failed: totals.reduce((sum, { failed }) => sum + failed, 0) };
}

async function runInTurn(names, scratch) {
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    const begun = performance.now();
    const result = await steps[name](scratch).catch((error) => ({ passed: 0, failed: 1, output: error instanceof Problem ? error.message : String(error?.stack ?? error) }));
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.output) process.stdout.write(`\n${result.output.trim()}\n\n`);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0).padStart(4);
    process.stdout.write(`${result.failed === 0 ? "ok  " : "FAIL"} ${name.padEnd(10)} ${seconds} s  ${result.passed} passed, ${result.failed} failed${result.note ? ` (${result.note})` : ""}\n`);
  }
  return total;
}

let cluster;
async function release() {
  await stopChildren();
  await (await cluster?.catch(() => undefined))?.release({ destroy: true });
  rmSync(reports, { recursive: true, force: true });
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void release().finally(() => process.exit(130)));

await main(async () => {
  const names = chosenSteps();
  try {
    if (!process.env.TEST_DATABASE_URL) {
      cluster = openCluster(`test-${process.pid}`, { scratch: true });
      process.env.TEST_DATABASE_URL = (await cluster).url("postgres");
    }
    // Nothing that runs below may reach a database that somebody uses.
    delete process.env.DATABASE_URL;
    delete process.env.APP_DATABASE_URL;
    await prepareClient();
    const { passed, failed } = await runSteps(names, await openScratch());
    process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  } finally {
    await release();
  }
});
