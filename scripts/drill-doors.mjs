/**
 * `npm run drill:doors [-- --only=part of a name] [-- --small]`: every page, route and action that the build's manifests name, over HTTP, as an anonymous visitor, a member, an
 * advisor, a maintainer and an administrator, at what is theirs, what is not, and what is not there; then once more on the same build without
 * proxy.ts. An entry that the table (scripts/testing/expected-doors.mjs) does not list fails. What is not theirs must look as what is not there,
 * what was refused must have changed no row, and no answer, log line or mail may hold a canary of what its reader may not see. Planted first: the same build with one check taken out, which must be caught.
 * `--small`, a step of `npm test`, is the build as it is, once.
 */
import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runQuietly } from "./children.mjs";
import { connectTo } from "./database.mjs";
import { copyDatabase, drillEnvironment, newDatabase, say, withDrillCluster } from "./drill-world.mjs";
import { loadScript, prepareBuild } from "./prepare.mjs";
import { main } from "./problem.mjs";
import { projectRoot } from "./project.mjs";
import { actionRequest, letterOf, saying, send } from "./testing/ask-door.mjs";
import { copyBuild, withoutProxy, withoutScope } from "./testing/build-copy.mjs";
import { builtEntries } from "./testing/built-entries.mjs";
import { builtLeaks } from "./testing/built-leaks.mjs";
import { canariesIn, leaksIn } from "./testing/canaries.mjs";
import { ACTIONS, PAGES, ROUTES } from "./testing/expected-doors.mjs";
import { headerFaults } from "./testing/header-faults.mjs";
import { textOfAnswer } from "./testing/text-of-answer.mjs";

const ACTORS = ["anonymous", "member", "advisor", "maintainer", "administrator"];
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
/** How a page can be asked for: whole, by script, before it is needed, and in parts. */
const MANNERS = [{}, { rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }, { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" }];
/** What is no door: source control, settings, packages, the build's own files, lists of folders, the tools of a development server. */
const WALLS = ["/.git/config", "/.env", "/package.json", "/node_modules/next/package.json", "/.next/BUILD_ID", "/_next/", "/_next/static/", "/_next/static/chunks/", "/_next/webpack-hmr", "/__nextjs_original-stack-frames", "/__nextjs_source-map"];
/** What is counted by network, and how it answers when a network has used up its calls. */
const COUNTED = { addCompanyAction: /\/intake\?wait=/, saveAnswersAction: /too-many/, saveAssetsAction: /too-many/, "POST /api/v1/match": /^429/ };
const LANES = 6;

async function startServer(urls, dir) {
  const env = { ...process.env, ...drillEnvironment(urls), LOG_LEVEL: "info", NEXTAUTH_URL: "http://localhost" };
  delete env.DATABASE_URL;
  const child = fork(join(projectRoot, "scripts/testing/drill-server.mjs"), ["0", dir], { execArgv: [], env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (log += text));
  const port = await new Promise((resolve, reject) => (child.once("message", resolve), child.once("exit", (code) => reject(new Error(`The server ended by itself (${code}).\n${log}`)))));
  return { port, log: () => log, stop: () => new Promise((resolve) => (child.once("exit", resolve), child.kill("SIGTERM"))) };
}

/** The things asked for: an actor's own, somebody else's, and such as never were. */
function things(world, actor) {
  const nowhere = Object.fromEntries(Object.keys(world.mine).map((key) => [key, key === "product" ? "no-such-product" : randomUUID()]));
  return { mine: actor === "anonymous" ? { ...world.mine, ...world.draft } : world.mine, foreign: world.foreign, nowhere };
}

/** The address of an entry; what is not an id of ours is a value that there is. */
function addressOf(path, t, value) {
  const known = { runId: t.run, productId: path.startsWith("/catalog") ? "star-listing" : t.product, caseId: t.case, shortlistId: t.shortlist, token: value === "plain" ? t.plainToken : t.token, section: "company", key: "none", overrideId: t.notice, step: value, nextauth: value };
  return path.replace(/\/\[\[\.{3}\w+\]\]/, "").replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name) => known[name] ?? "x");
}

/** Every knock: who at which door for what, the letter expected, and the requests that must be answered so. */
function knocks(entries, world) {
  const all = [];
  const add = (name, who, actor, requestsFor) => {
    if (who === undefined) return; // told by `unlisted`
    const [own = "", other] = who.split(" ");
    const t = things(world, actor);
    const place = ACTORS.indexOf(actor);
    all.push({ name, actor, whose: "mine", expected: own[place], requests: requestsFor(t.mine) });
    if (other === undefined) return;
    // Asked side by side: the one that is not theirs must say what the one that is not there says.
    all.push({ name, actor, whose: "foreign", expected: other[place], requests: requestsFor(t.foreign), ids: Object.values(t.foreign), like: requestsFor(t.nowhere), likeIds: Object.values(t.nowhere) });
  };
  for (const actor of ACTORS) {
    const cookie = world.cookies[actor];
    for (const { kind, name, path, id } of entries) {
      if (kind === "page") add(name, PAGES[name], actor, (t) => MANNERS.slice(0, PAGES[name]?.includes(" ") ? MANNERS.length : 2).map((manner) => ({ path: addressOf(path, t), headers: { cookie, ...manner } })));
      if (kind === "action") {
        const [who, write, fields] = ACTIONS[name] ?? [];
        add(name, who, actor, (t) => [actionRequest({ path: addressOf(path, t), id }, write(fields(t)), world.spare[name]?.[actor] ?? cookie)]);
      }
    }
    for (const [door, { who, body, query = "" }] of Object.entries(ROUTES)) {
      const [, method, path, value] = /^(\w+) (\S+)(?: \((.+)\))?$/.exec(door);
      add(door, who, actor, (t) => {
        const [type, sent] = body?.(t) ?? [];
        return [{ method, path: addressOf(path, t, value) + query, headers: { cookie, ...(type ? { "content-type": type, "content-length": String(Buffer.byteLength(sent)) } : {}) }, body: sent }];
      });
    }
  }
  return all;
}

/** Entries of the build without a line in the table, lines without an entry, and steps that the API document names and the table does not. */
async function unlisted(entries, port) {
  const wrong = [];
  const named = { page: PAGES, action: ACTIONS };
  for (const { kind, name } of entries) if (kind !== "route" && !(name in named[kind])) wrong.push(`${kind} ${name} is not listed`);
  for (const [kind, table] of Object.entries(named)) for (const name of Object.keys(table)) if (!entries.some((entry) => entry.kind === kind && entry.name === name)) wrong.push(`${kind} ${name} is listed and not built`);
  const doors = Object.keys(ROUTES);
  for (const { path } of entries.filter(({ kind }) => kind === "route")) {
    for (const method of METHODS) {
      if (doors.some((door) => door.startsWith(`${method} ${path}`) && /^( \(|$)/.test(door.slice(`${method} ${path}`.length)))) continue;
      const { status } = await send(port, { method, path: addressOf(path, {}, "claim"), headers: { "content-length": "0" } });
      if (status !== 405) wrong.push(`${method} ${path} is not listed and answers ${status}`);
    }
  }
  for (const path of WALLS) {
    const { status } = await send(port, { path });
    if (![302, 307, 308, 400, 404].includes(status)) wrong.push(`${path} is no door and answers ${status}`);
  }
  const { paths } = JSON.parse((await send(port, { path: "/api/v1/openapi.json" })).body.toString());
  for (const [path, operations] of Object.entries(paths)) {
    const value = path.split("/").pop();
    for (const method of Object.keys(operations)) {
      const listed = [`${method.toUpperCase()} ${path}`, `${method.toUpperCase()} ${path.replace(/[^/]+$/, "[step]")} (${value})`];
      if (!listed.some((door) => doors.includes(door))) wrong.push(`${method.toUpperCase()} ${path} of the API document is not listed`);
    }
  }
  return wrong;
}

const isRead = (name) => /^(\/|GET |HEAD )/.test(name);
const isCounted = (name) => ACTIONS[name]?.[3] === "counted";

/** Where two answers part, or undefined. */
function differing(one, other) {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one, other].map((text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60))).join(" | ");
}

/** Knocks everywhere; returns what was not as expected. */
async function knockAll(port, list, { seen, leaked, telling, hashes, proxied }) {
  const wrong = [];
  const waiting = [...list];
  const lane = async () => {
    for (let knock = waiting.shift(); knock; knock = waiting.shift()) {
      const { name, actor, whose, expected, requests, ids, like, likeIds } = knock;
      for (const [n, request] of requests.entries()) {
        const answer = await send(port, request);
        const letter = letterOf(answer);
        for (const lack of headerFaults(answer, { actor, proxied, everybodys: ROUTES[name]?.everybodys })) wrong.push(`${name} as ${actor}: ${lack}`);
        const text = textOfAnswer(answer);
        if (canariesIn(text, hashes).length > 0) telling.add(name);
        for (const canary of leaksIn(text, actor, name, hashes)) leaked.add(`${canary.slice(0, 40)} is in what ${actor} gets at ${name}`);
        if (n === 0) seen.set(`${name}|${actor}|${whose}`, letter);
        // A part of a page asked for alone holds no verdict of it: it must only not differ.
        const partial = request.headers["next-router-prefetch"] !== undefined;
        if (!partial && letter !== expected) wrong.push(`${name} as ${actor}, ${whose}, ${n === 0 ? "" : "by script, "}answered ${letter} (${answer.status}), expected ${expected}: ${answer.body.toString().slice(0, 120)}`);
        const difference = like && differing(saying(answer, ids), saying(await send(port, like[n]), likeIds));
        if (difference) wrong.push(`${name} as ${actor} tells what is not theirs from what is not there: ${difference}`);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return wrong;
}

/** Doors that stay open to a network that has used up its calls; the knocks before have been counted. */
async function unlimited(port, owner, list) {
  await owner.query("UPDATE rate_limits SET count = 1000000 WHERE key LIKE '%-of-network:%'");
  const wrong = [];
  for (const [name, told] of Object.entries(COUNTED)) {
    const { status, headers, body } = await send(port, list.find((knock) => knock.name === name && knock.actor === "anonymous").requests[0]);
    const answer = `${status} ${headers["x-action-redirect"] ?? ""} ${body.toString()}`;
    if (!told.test(answer)) wrong.push(`${name} asked too often from one network answers ${answer.slice(0, 160)}`);
  }
  return wrong;
}

/** Whether a line of the log is one entry, with its time in UTC. */
function isEntry(line) {
  try {
    return /Z$/.test(JSON.parse(line).time);
  } catch {
    return false;
  }
}

/** A digest of every row that a refused request could have changed; that a session was seen is no change. */
async function rowsOf(owner) {
  const { rows } = await owner.query("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('rate_limits', '_prisma_migrations') ORDER BY 1");
  const digests = [];
  for (const { name } of rows) digests.push([name, (await owner.query(`SELECT md5(coalesce(string_agg((to_jsonb(t) - 'last_seen_at')::text, '|' ORDER BY (to_jsonb(t) - 'last_seen_at')::text), '')) AS sum FROM "${name}" t`)).rows[0].sum]);
  return new Map(digests);
}

/** One whole round on one server: refused knocks first, which must change nothing, then those that are served. */
async function round(urls, dir, world, entries, { complete, only = "" }) {
  const server = await startServer(urls, dir);
  const state = { seen: new Map(), leaked: new Set(), telling: new Set(), hashes: world.hashes };
  const owner = await connectTo(urls.ownerUrl);
  try {
    const { headers } = await send(server.port, { path: "/privacy" });
    state.proxied = headers["content-security-policy"] !== undefined;
    const list = knocks(entries, world).filter(({ name }) => name.includes(only));
    const before = await rowsOf(owner);
    const refused = await knockAll(server.port, list.filter(({ name, expected }) => expected !== "x" && !isCounted(name)), state);
    const after = await rowsOf(owner);
    const changed = [...after].filter(([name, sum]) => before.get(name) !== sum).map(([name]) => `refused requests changed ${name}`);
    const open = complete ? list.filter(({ name, expected }) => expected === "x" || isCounted(name)) : [];
    // What is read comes before anything is changed; what ends sessions comes last, one after the other.
    const served = await knockAll(server.port, open.filter(({ name }) => isRead(name)), state);
    served.push(...(await knockAll(server.port, open.filter(({ name }) => !isRead(name) && !(name in world.spare)), state)));
    for (const name of Object.keys(world.spare)) served.push(...(await knockAll(server.port, open.filter((knock) => knock.name === name), state)));
    if (complete && only === "") served.push(...(await unlimited(server.port, owner, list)));
    if (only !== "") for (const name of new Set(list.map((knock) => knock.name))) say(`${name}: ${["mine", "foreign"].map((whose) => ACTORS.map((actor) => state.seen.get(`${name}|${actor}|${whose}`) ?? " ").join("")).join(" ")}`);
    const written = [["the log", server.log()], ["mails", JSON.stringify((await owner.query("SELECT * FROM mails")).rows)]];
    // A mail may name the company it is about; nothing else of it.
    for (const [where, text] of written) for (const canary of canariesIn(text, world.hashes)) if (where !== "mails" || !canary.startsWith("canary-firm")) state.leaked.add(`${canary} is in ${where}`);
    // What Next says of itself while it starts is none of ours.
    for (const line of server.log().split("ready\n")[1].split("\n")) if (line !== "" && !isEntry(line)) state.leaked.add(`a line of the log is no entry: ${line.slice(0, 120)}`);
    if (complete && !server.log().includes("refused")) state.leaked.add("nothing at all is in the log");
    // A search that finds nothing in a file whose reader may see it would find nothing anywhere.
    if (complete && only === "") for (const name of Object.keys(ROUTES)) if (/export \((csv|pdf|xlsx)\)/.test(name) && !state.telling.has(name)) state.leaked.add(`no canary at all is seen in ${name}`);
    if (complete) for (const leak of builtLeaks(dir, (text) => canariesIn(text, world.hashes))) state.leaked.add(leak);
    return { wrong: [...refused, ...changed, ...served], leaked: [...state.leaked], proxied: state.proxied, knocks: list.length, missing: complete ? await unlisted(entries, server.port) : [] };
  } finally {
    await owner.end();
    await server.stop();
  }
}

const tell = (lines) => lines.slice(0, 40).forEach((line) => say(`FAIL ${line}`));

await main(async () => {
  const { values } = parseArgs({ options: { only: { type: "string", default: "" }, small: { type: "boolean", default: false } } });
  await prepareBuild();
  const entries = builtEntries();
  const folders = [];
  const copy = (name, change) => (folders.push(copyBuild(name, change)), folders.at(-1));
  const passed = await withDrillCluster("doors", { scratch: true }, async (cluster) => {
    try {
      const urls = await newDatabase(cluster, "doors");
      await loadScript("load-catalog", drillEnvironment(urls));
      const world = JSON.parse(await runQuietly("tsx", ["--conditions=react-server", "scripts/testing/doors-world.ts"], { env: drillEnvironment(urls) }));
      if (values.small) {
        const whole = await round(urls, projectRoot, world, entries, { complete: true });
        tell([...whole.missing, ...whole.leaked, ...whole.wrong]);
        say(`${entries.length} entries, ${whole.knocks} knocks: ${whole.wrong.length} wrong, ${whole.leaked.length} canaries where they may not be; ${whole.missing.length} entries not as listed`);
        return [whole.missing, whole.wrong, whole.leaked].every((list) => list.length === 0) && whole.knocks > 300;
      }
      // Where a check is missing, rows change: that round has the same world in a database of its own.
      const planted = await round(await copyDatabase(cluster, "doors", "planted"), copy("unscoped", withoutScope), world, entries, { complete: false });
      say(`${planted.wrong.length > 0 && planted.leaked.length > 0 ? "ok  " : "FAIL"} planted, whose a company is not asked: ${planted.wrong.length} doors stand open that should not, ${planted.leaked.length} canaries get out`);
      const bare = await round(urls, copy("bare", withoutProxy), world, entries, { complete: false });
      const whole = await round(urls, projectRoot, world, entries, { complete: true, only: values.only });
      tell([...whole.missing, ...whole.leaked, ...whole.wrong]);
      tell([...bare.leaked, ...bare.wrong].map((line) => `without proxy.ts: ${line}`));
      const honest = whole.proxied && !bare.proxied;
      if (!honest) say("FAIL the proxy was not there, or not gone");
      say(`${entries.length} entries, ${whole.knocks} knocks: ${whole.wrong.length} wrong, ${whole.leaked.length} canaries where they may not be; without proxy.ts ${bare.wrong.length} and ${bare.leaked.length}; ${whole.missing.length} entries not as listed`);
      return planted.wrong.length > 0 && planted.leaked.length > 0 && honest && [whole.missing, whole.wrong, whole.leaked, bare.wrong, bare.leaked].every((list) => list.length === 0) && whole.knocks > 300;
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    }
  });
  say(passed ? "The doors drill passed." : "The doors drill failed.");
  process.exitCode = passed ? 0 : 1;
});
