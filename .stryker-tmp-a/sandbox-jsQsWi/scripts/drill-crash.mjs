/**
 * `npm run drill:crash [-- --rounds=50]`: kills, with SIGKILL and in turn, the process that saves answers and the PostgreSQL under it, on a cluster of
 * its own, and counts the acknowledged answers that are gone afterwards. Then the audit chains are checked. Planted first: a writer that tells
 * before it saves, and a server with synchronous_commit off, both of which must be seen to lose. A killed process is not a lost power supply:
 * what the operating system holds survives here.
 */
// @ts-nocheck

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { runQuietly } from "./children.mjs";
import { connectTo } from "./database.mjs";
import { drillEnvironment, givenCompanies, lostAnswers, newDatabase, say, startWriter, withDrillCluster } from "./drill-world.mjs";
import { openCluster } from "./embedded-postgres.mjs";
import { isAlive } from "./lock.mjs";
import { main } from "./problem.mjs";

const LANES = 8;

/** Kills the postmaster of a data folder and every process of its, as a crash would, and waits until they are gone. */
async function killServer(data) {
  const pid = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  process.kill(pid, "SIGKILL");
  while (isAlive(pid)) await wait(5);
  await wait(300); // its children see the postmaster's death and end by themselves
}

async function untilTold(writer, more, patience = 60_000) {
  const wanted = writer.told.count + more;
  const begun = performance.now();
  while (writer.told.count < wanted) {
    if (!writer.alive) throw new Error("The writer ended by itself.");
    if (performance.now() - begun > patience) throw new Error(`No ${more} acknowledgements within ${patience / 1000} s.`);
    await wait(5);
  }
}

/** Acknowledgements to wait for before the next kill: another number each round, so that kills come at all moments. */
const enough = (round) => 15 + ((round * 37) % 60);

async function killTheApp(urls, people, rounds, options) {
  const acknowledged = new Map();
  let total = 0;
  for (let round = 0; round < rounds; round++) {
    const writer = startWriter(urls, people, acknowledged, options);
    await untilTold(writer, enough(round));
    await writer.kill();
    total += writer.told.count;
  }
  return { ...(await lostAnswers(urls, acknowledged)), total };
}

/** The server comes back on another port: the addresses are made anew. */
const moved = (urls, port) => Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, Object.assign(new URL(url), { port: String(port) }).href]));

async function killTheServer(cluster, name, urls, people, rounds, { prepare = async () => {} } = {}) {
  const acknowledged = new Map();
  let [total, lost, torn, slowest] = [0, 0, 0, 0];
  let current = urls;
  for (let round = 0; round < rounds; round++) {
    await prepare(current);
    const writer = startWriter(current, people, acknowledged);
    await untilTold(writer, enough(round));
    await killServer(cluster.data);
    const begun = performance.now();
    await writer.kill();
    total += writer.told.count;
    const { port } = await openCluster(name, { keep: false });
    slowest = Math.max(slowest, performance.now() - begun);
    current = moved(urls, port);
    const after = await lostAnswers(current, acknowledged);
    lost += after.lost;
    torn += after.torn;
    // What was lost is counted once.
    acknowledged.clear();
  }
  return { urls: current, total, lost, torn, slowest };
}

const tell = (what, { total, lost, torn }) => say(`${what}: ${total} acknowledged answers, ${lost} lost, ${torn} half written`);

await main(async () => {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "10" } } });
  const rounds = Number(values.rounds);
  const name = `drill-crash-${process.pid}`;
  const passed = await withDrillCluster("crash", {}, async (cluster) => {
    const faults = await newDatabase(cluster, "faults");
    const early = await killTheApp(faults, await givenCompanies(faults, LANES), 2, { early: true });
    tell("Planted, told before it is saved (2 kills of the app)", early);

    let urls = await newDatabase(cluster, "livewater");
    const people = await givenCompanies(urls, LANES);
    const app = await killTheApp(urls, people, rounds);
    tell(`${rounds} kills of the app`, app);
    const server = await killTheServer(cluster, name, urls, people, rounds);
    tell(`${rounds} kills of PostgreSQL`, server);
    say(`Back after a kill within ${Math.round(server.slowest)} ms, the start of the server included.`);
    urls = server.urls;
    const audit = await runQuietly("tsx", ["--conditions=react-server", "scripts/audit-verify.ts"], { env: drillEnvironment(urls) });
    say(`Audit: ${audit.trim()}`);
    const port = new URL(urls.ownerUrl).port;
    const lossy = moved(faults, port);
    const off = await killTheServer(cluster, name, lossy, await givenCompanies(lossy, LANES), 5, {
      prepare: async (where) => {
        const owner = await connectTo(where.ownerUrl);
        await owner.query('ALTER DATABASE "faults" SET synchronous_commit = off');
        await owner.end();
      },
    });
    tell("Planted, synchronous_commit off (5 kills of PostgreSQL)", off);
    const harmless = [["told before it is saved", early], ["synchronous_commit off", off]].filter(([, { lost }]) => lost === 0);
    for (const [what] of harmless) say(`FAIL the planted fault "${what}" lost nothing: the drill proves nothing.`);
    return harmless.length === 0 && [app, server].every(({ lost, torn }) => lost === 0 && torn === 0) && / 0 faults/.test(audit);
  });
  say(passed ? "The crash drill passed." : "The crash drill failed.");
  process.exitCode = passed ? 0 : 1;
});
