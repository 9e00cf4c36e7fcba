/**
 * `npm run drill:claims [-- --advisors=200 --cases=10000 --kills=20]`: so many advisors at once take the next case over HTTP from the built app, on
 * a database of its own, while the server is killed with SIGKILL and started again so many times. What the advisors were told is then held
 * against the cases, their logs and the audit: each case claimed exactly once, none lost, none twice. The harness is first shown a claim
 * that finds first and updates then, and must catch it.
 */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { encode } from "next-auth/jwt";
import pg from "pg";
import { runQuietly } from "./children.mjs";
import { connectTo } from "./database.mjs";
import { drillEnvironment, newDatabase, say, withDrillCluster } from "./drill-world.mjs";
import { prepareBuild } from "./prepare.mjs";
import { main } from "./problem.mjs";
import { claimAll } from "./testing/claim-clients.mjs";
import { freePort, startApp } from "./testing/killable-app.mjs";

/** Cases in the queue, each of a company of its own, handed in a second apart, put in as rows. */
async function givenCases({ ownerUrl }, count) {
  const owner = await connectTo(ownerUrl);
  const edition = "e".repeat(64);
  await owner.query("INSERT INTO catalog_editions (hash, document, published_at) VALUES ($1, '{}', now())", [edition]);
  await owner.query(
    `WITH company AS (INSERT INTO companies (id, created_at, updated_at) SELECT gen_random_uuid(), now(), now() FROM generate_series(1, $1::int) RETURNING id),
      run AS (INSERT INTO match_runs (id, company_id, as_of, facts_on, facts, engine_version, edition_hash, result_hash, next_questions, origin, created_at)
        SELECT gen_random_uuid(), id, current_date, current_date, '{}', '1', $2, 'r', '[]', 'intake', now() FROM company RETURNING id, company_id),
      opened AS (INSERT INTO review_cases (id, company_id, run_id, state, due_on, language, submitted_at)
        SELECT gen_random_uuid(), company_id, id, 'submitted', current_date + 7, 'zh', now() - row_number() OVER () * interval '1 second' FROM run RETURNING id)
     INSERT INTO case_events (case_id, seq, at, actor_role, action, to_state) SELECT id, 1, now(), 'member', 'submit', 'submitted' FROM opened`,
    [count, edition],
  );
  await owner.query("ANALYZE");
  await owner.end();
}

/** Advisors who are signed in, each with the cookie that their browser sends. */
async function givenAdvisors(urls, count) {
  const owner = await connectTo(urls.ownerUrl);
  const secret = drillEnvironment(urls).NEXTAUTH_SECRET;
  const advisors = [];
  for (let n = 0; n < count; n++) {
    const id = randomUUID();
    const sid = randomBytes(32).toString("base64url");
    await owner.query("INSERT INTO users (id, name, email, role, created_at) VALUES ($1, $2, $3, 'advisor', now())", [id, `Advisor ${n + 1}`, `${id}@drill.example`]);
    await owner.query(
      "INSERT INTO sessions (id, secret_hash, user_id, session_version, device, started_at, last_seen_at, expires_at) VALUES ($1, $2, $3, 1, 'drill', now(), now(), now() + interval '12 hours')",
      [randomUUID(), createHash("sha256").update(sid).digest("hex"), id],
    );
    advisors.push({ id, cookie: await encode({ token: { sid }, secret, maxAge: 12 * 3_600 }) });
  }
  await owner.end();
  return advisors;
}

/** A claim as it is often written: the first free case is looked up, then updated. */
async function startNaive({ ownerUrl }, port, advisors) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 10 });
  const byCookie = new Map(advisors.map(({ id, cookie }) => [`lw_session=${cookie}`, id]));
  const server = createServer(async (request, response) => {
    const { rows } = await pool.query("SELECT id FROM review_cases WHERE state = 'submitted' ORDER BY due_on, submitted_at, number LIMIT 1");
    if (rows[0]) await pool.query("UPDATE review_cases SET state = 'claimed', holder_id = $2, version = version + 1 WHERE id = $1", [rows[0].id, byCookie.get(request.headers.cookie)]);
    response.end(JSON.stringify({ caseId: rows[0]?.id ?? null }));
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}

/** Holds what the advisors were told against what is kept. Every number must be 0 but `unheard`: claims whose answer a kill swallowed. */
async function compare({ ownerUrl }, { told, unanswered }) {
  const owner = await connectTo(ownerUrl);
  const { rows } = await owner.query(`
    SELECT c.id, c.state, c.holder_id, c.version,
      (SELECT count(*)::int FROM case_events e WHERE e.case_id = c.id AND e.seq > 1) AS events,
      (SELECT count(*)::int FROM case_events e WHERE e.case_id = c.id AND e.to_state = 'claimed' AND e.actor_id = c.holder_id) AS fitting_events,
      (SELECT count(*)::int FROM audit_entries a WHERE a.subject_id = c.id::text) AS audit,
      (SELECT count(*)::int FROM audit_entries a WHERE a.subject_id = c.id::text AND a.command = 'claim-next-case' AND a.actor_id = c.holder_id::text) AS fitting_audit
    FROM review_cases c`);
  await owner.end();
  const kept = new Map(rows.map((row) => [row.id, row]));
  const heard = new Set(told.map(({ caseId }) => caseId));
  const unheard = new Map();
  for (const row of rows) if (row.state === "claimed" && !heard.has(row.id)) unheard.set(row.holder_id, (unheard.get(row.holder_id) ?? 0) + 1);
  return {
    toldTwice: told.length - heard.size,
    lost: told.filter(({ caseId, advisorId }) => kept.get(caseId)?.holder_id !== advisorId).length,
    left: rows.filter(({ state }) => state === "submitted").length,
    claimedNotOnce: rows.filter(({ state, version }) => state !== "claimed" || version !== 2).length,
    eventsNotOne: rows.filter((row) => row.events !== 1 || row.fitting_events !== 1).length,
    auditNotOne: rows.filter((row) => row.audit !== 1 || row.fitting_audit !== 1).length,
    outOfNowhere: [...unheard].filter(([holder, count]) => count > (unanswered.get(holder) ?? 0)).length,
    unheard: [...unheard.values()].reduce((sum, count) => sum + count, 0),
  };
}

const quantile = (sorted, share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

async function naiveIsCaught(cluster) {
  const urls = await newDatabase(cluster, "naive");
  await givenCases(urls, 200);
  const advisors = await givenAdvisors(urls, 40);
  const port = await freePort();
  const naive = await startNaive(urls, port, advisors);
  const log = await claimAll(port, advisors);
  await naive.stop();
  const found = await compare(urls, log);
  say(`Planted, a claim that finds first and updates then: 200 cases, ${log.told.length} claims told to 40 advisors, ${found.toldTwice} of them of a case that somebody else was told to hold, ${found.lost} overwritten.`);
  return found.toldTwice > 0 && found.lost > 0;
}

async function realIsRight(cluster, { advisors: people, cases, kills }) {
  const urls = await newDatabase(cluster, "livewater");
  await givenCases(urls, cases);
  const advisors = await givenAdvisors(urls, people);
  const port = await freePort();
  let app = await startApp(urls, port);
  let [claims, killed, slowest] = [0, 0, 0];
  let killing = Promise.resolve();
  const kill = async () => {
    await app.kill();
    const begun = performance.now();
    app = await startApp(urls, port);
    slowest = Math.max(slowest, performance.now() - begun);
  };
  const begun = performance.now();
  const log = await claimAll(port, advisors, () => {
    claims += 1;
    // Spread over the first two thirds of the run, since a claim whose answer a kill swallows is not counted; a kill waits for the one before it.
    if (killed < kills && claims >= ((killed + 1) * cases * 2) / (3 * (kills + 1))) {
      killed += 1;
      killing = killing.then(kill);
    }
  });
  const seconds = (performance.now() - begun) / 1_000;
  await killing;
  await app.kill();
  const found = await compare(urls, log);
  const took = log.took.toSorted((a, b) => a - b);
  const broken = log.refused.filter((answer) => !answer.startsWith("503 "));
  const swallowed = [...log.unanswered.values()].reduce((sum, count) => sum + count, 0);
  say(`${people} advisors, ${cases} cases, ${killed} kills of the server: ${log.told.length} claims told in ${seconds.toFixed(1)} s, p50 ${quantile(took, 0.5)} ms, p95 ${quantile(took, 0.95)} ms (the waiting for a killed server left out); it listens again within ${Math.round(slowest)} ms.`);
  say(`${swallowed} requests without an answer, ${found.unheard} of them carried out; told to ask again later (503): ${log.refused.length - broken.length}; any other refusal: ${broken.length}${broken.length > 0 ? ` (${broken[0]})` : ""}.`);
  say(`Claimed twice ${found.toldTwice}, lost ${found.lost}, left in the queue ${found.left}, rows not claimed exactly once ${found.claimedNotOnce}, without exactly one event ${found.eventsNotOne}, without exactly one audit row ${found.auditNotOne}, claims that nobody asked for ${found.outOfNowhere}.`);
  const audit = await runQuietly("tsx", ["--conditions=react-server", "scripts/audit-verify.ts"], { env: drillEnvironment(urls) });
  say(`Audit: ${audit.trim()}`);
  const { unheard, ...faults } = found;
  const all = unheard + log.told.length === cases;
  return all && killed === kills && broken.length === 0 && Object.values(faults).every((count) => count === 0) && / 0 faults/.test(audit);
}

await main(async () => {
  const { values } = parseArgs({ options: { advisors: { type: "string", default: "200" }, cases: { type: "string", default: "10000" }, kills: { type: "string", default: "20" } } });
  const [advisors, cases, kills] = [Number(values.advisors), Number(values.cases), Number(values.kills)];
  await prepareBuild();
  const passed = await withDrillCluster("claims", {}, async (cluster) => {
    if (!(await naiveIsCaught(cluster))) {
      say("FAIL the naive claim was not caught: the drill proves nothing.");
      return false;
    }
    return realIsRight(cluster, { advisors, cases, kills });
  });
  say(passed ? "The claims drill passed." : "The claims drill failed.");
  process.exitCode = passed ? 0 : 1;
});
