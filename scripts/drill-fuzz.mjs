/**
 * `npm run drill:fuzz [-- --count=200000 --seed=N --patience=2000 --small]`: malformed requests over every entry that the build's manifests name - pages, route
 * handlers, actions - as five kinds of people, at the real server on 127.0.0.1 with a scratch database. No 5xx, no answer later than the patience,
 * no exit, memory growth under 64 MB, and every 4xx of the API is a problem document. Four faults are planted first and must be caught.
 */
import { fork } from "node:child_process";
import http from "node:http";
import net from "node:net";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { say } from "./drill-world.mjs";
import { requests } from "./fuzz-payloads.mjs";
import { prepareBuild, prepareClient } from "./prepare.mjs";
import { main } from "./problem.mjs";
import { projectRoot } from "./project.mjs";
import { builtEntries } from "./testing/built-entries.mjs";

const LANES = 8;
const MOST_GROWTH = 64 * 1024 * 1024;
const HUGE = 60 * 1024 * 1024;
const PASSWORD = "demo-livewater-2026";
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
const PLANTED = ["unguarded", "hangs", "shapeless", "leaks"].map((name) => ({ kind: "route", path: `/planted/${name}`, methods: ["POST"], name }));

/** Every way into the app, and two that are none. */
function entries() {
  const found = builtEntries().map((entry) => ({ ...entry, methods: entry.kind === "page" ? ["GET"] : entry.kind === "action" ? ["POST"] : METHODS, name: entry.kind === "action" ? `action ${entry.name}` : entry.name }));
  return [...found, { kind: "page", path: "/no/such/page", methods: ["GET"], name: "no page" }, { kind: "route", path: "/api/no-such-route", methods: METHODS, name: "no route" }];
}

/** Starts the server and waits until it answers, or has ended. */
async function startServer(port, planted) {
  const env = { ...process.env, LOG_LEVEL: "silent", ...(planted ? { PLANTED: "1" } : {}) };
  const child = fork(join(projectRoot, "scripts/testing/fuzz-server.mjs"), [String(port)], { execArgv: ["--expose-gc"], env, stdio: ["ignore", "pipe", "inherit", "ipc"] });
  await new Promise((resolve, reject) => {
    child.stdout.on("data", (text) => String(text).includes("http://") && resolve());
    child.once("exit", (code) => reject(new Error(`The server ended by itself (${code}).`)));
  });
  return {
    alive: () => child.exitCode === null && child.signalCode === null,
    memory: () => new Promise((resolve) => (child.once("message", resolve), child.send("memory"))),
    stop: () => new Promise((resolve) => (child.once("exit", resolve), child.kill("SIGTERM"))),
  };
}

/** Sends one request. Answers `{ status, type, body, ms }`; `status` 0 = the connection was closed, -1 = no answer in time. */
function send(agent, port, { method, path, headers, body, huge }, patience) {
  return new Promise((resolve) => {
    const begun = performance.now();
    let done = false;
    const end = (answer) => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      resolve({ ms: performance.now() - begun, ...answer });
    };
    const request = http.request({ host: "127.0.0.1", port, agent, method, path, headers });
    const timer = setTimeout(() => (end({ status: -1 }), request.destroy()), huge ? patience * 5 : patience);
    request.on("error", (error) => end({ status: 0, code: error.code }));
    request.on("response", (response) => {
      const chunks = [];
      let size = 0;
      response.on("data", (chunk) => (size += chunk.length) < 20_000 && chunks.push(chunk));
      response.on("error", () => end({ status: 0 }));
      response.on("end", () => end({ status: response.statusCode, type: response.headers["content-type"] ?? "", headers: response.headers, body: Buffer.concat(chunks) }));
    });
    if (!huge) return void request.end(body);
    // 60 MB, as fast as the server takes them: it may hang up whenever it has heard enough.
    const chunk = Buffer.alloc(256 * 1024, "[");
    let left = HUGE;
    const more = () => {
      while (left > 0 && !done && !request.destroyed) {
        left -= chunk.length;
        if (!request.write(chunk)) return void request.once("drain", more);
      }
      if (!request.destroyed) request.end();
    };
    more();
  });
}

/**
 * Eight requests share the server: what was late is asked again, alone, at most three times. What hangs, hangs each time. While others keep the machine busy, with twice as many at work
 * as it has cores, a fourth time with five times the patience: then what is late is told, and only what hangs is a fault.
 */
async function sendAgain(agent, port, request, patience, tries = 3) {
  const answer = await send(agent, port, request, patience);
  if (answer.status !== -1) return answer;
  if (tries > 1) return sendAgain(agent, port, request, patience, tries - 1);
  if (loadavg()[0] < 2 * availableParallelism()) return answer;
  return { ...(await send(agent, port, request, patience * 5)), busy: true };
}

/** What is wrong with an answer, or undefined. */
function fault(entry, request, { status, type, body, code }) {
  if (status === -1) return "no answer in time";
  if (status >= 500) return `answered ${status}`;
  // An answer that came, with a body that Node's client does not expect after a HEAD, is an answer.
  if (status === 0 && code?.startsWith("HPE_") && request.method === "HEAD") return undefined;
  if (status === 0) return request.huge ? undefined : "connection closed without an answer";
  const machines = entry.kind === "route" && (entry.path.startsWith("/api/v1/") || entry.path.startsWith("/planted/"));
  if (!machines || status < 400 || request.method === "HEAD") return undefined;
  if (!type.startsWith("application/problem+json")) return `answered ${status} as ${type || "nothing"}, not as a problem document`;
  const problem = JSON.parse(body.toString());
  const shaped = typeof problem.type === "string" && typeof problem.title === "string" && typeof problem.code === "string" && problem.status === status;
  return shaped ? undefined : `answered ${status} with a problem document that lacks something`;
}

/** Signs a demo person in through next-auth's own route; returns the cookies. */
async function signIn(port, name) {
  const at = `http://127.0.0.1:${port}`;
  const first = await fetch(`${at}/api/auth/csrf`);
  const jar = first.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  const { csrfToken } = await first.json();
  const body = new URLSearchParams({ csrfToken, email: `${name}@demo.livewater.example`, password: PASSWORD, json: "true" });
  const second = await fetch(`${at}/api/auth/callback/credentials`, { method: "POST", redirect: "manual", body, headers: { cookie: jar.join("; ") } });
  const session = second.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).filter((cookie) => cookie.startsWith("lw_session="));
  if (session.length === 0) throw new Error(`${name} could not sign in (${second.status}).`);
  return session;
}

/** What next-auth's own forms carry, without which nothing behind their first check is reached. */
async function forgeryToken(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/auth/csrf`);
  const { csrfToken } = await answer.json();
  return { token: csrfToken, cookies: answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]) };
}

/** Values for the brackets of addresses, read off the pages of each person. */
async function knownSegments(port, cookies) {
  const known = new Map();
  for (const [name, jar] of cookies) {
    for (const page of ["/matches", "/cases", "/queue", "/shortlists", "/catalog", "/intake"]) {
      const html = await (await fetch(`http://127.0.0.1:${port}${page}`, { headers: { cookie: jar.join("; ") } })).text();
      for (const [, room, id] of html.matchAll(/href="\/(matches|cases|queue|shortlists|catalog|intake)\/([a-z0-9-]+)/g)) known.set(`${name}/${room}`, id);
    }
  }
  return known;
}

function address(entry, draw, known) {
  let place = 0;
  const path = entry.path.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, parameter) => {
    const given = draw.segments[place++];
    if (given !== null && given !== undefined && given !== "") return given;
    if (parameter === "step") return ["claim", "conclude", "answer", "release", "ask-company"][draw.pick % 5];
    if (parameter === "nextauth") return ["csrf", "session", "providers", "callback/credentials", "signin", "signout", "error", "_log"][draw.segments.length + (draw.pick + draw.query.length) % 5];
    if (parameter === "productId") return known.get("anonymous/catalog") ?? "star-listing";
    return known.get(`${draw.actor}/${entry.path.split("/")[1]}`) ?? "00000000-0000-0000-0000-000000000000";
  });
  return `${path}${draw.query}`;
}

/** The request that a draw stands for; header names given twice: the last wins, as `http.request` wants it. */
function requestOf(entry, draw, cookies, known, port) {
  const method = entry.kind === "action" ? "POST" : (draw.method ?? entry.methods[draw.pick % entry.methods.length]);
  const forged = known.get("forgery");
  const signing = forged !== undefined && entry.path.includes("nextauth") && method === "POST" && draw.signing !== null;
  const [type, body] = signing ? signingForm(draw, forged.token) : entry.kind === "action" ? draw.action : draw.kind === "form" ? draw.form : draw.json;
  const headers = {};
  for (const [name, value] of draw.headers) if (name !== "next-action" && name !== "te") headers[name] = value;
  headers.host ??= `127.0.0.1:${port}`;
  const jar = [...(cookies.get(draw.actor) ?? []), ...draw.cookies, ...(signing ? forged.cookies : [])].join("; ");
  if (jar !== "") headers.cookie = jar;
  if (entry.kind === "action") {
    headers["next-action"] = entry.id;
    headers.accept = "text/x-component";
  }
  const bodied = method !== "GET" && method !== "HEAD";
  if (bodied && type !== "") headers["content-type"] = type;
  // Node's client sends a DELETE's body without a length otherwise, and the rest of the connection is noise.
  if (bodied && !draw.huge) headers["content-length"] = String(body.length);
  if (bodied && draw.huge) headers["transfer-encoding"] = "chunked";
  const path = signing ? `/api/auth/${draw.signing.step}` : address(entry, draw, known);
  return { method, path, headers, body: bodied ? body : undefined, huge: bodied && draw.huge };
}

/** A form that next-auth believes to be its own, with what was drawn as the rest and as the address to go on to. */
function signingForm(draw, token) {
  const { onwards } = draw.signing;
  const fields = new URLSearchParams({ csrfToken: token, callbackUrl: draw.query === "" ? `/${onwards}` : onwards, email: "founder2@demo.livewater.example", password: PASSWORD });
  return ["application/x-www-form-urlencoded", Buffer.concat([Buffer.from(`${fields}&`), draw.form[1]])];
}

/** Bytes that are no HTTP, or nearly: the server must answer 4xx or hang up, and live on. */
const RAW = [
  "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/9.9\r\nhost: x\r\n\r\n", "\u0000\u0001\u0002\r\n\r\n", "GET  /  HTTP/1.1\r\nhost: x\r\n\r\n", `GET /${"a".repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, `GET / HTTP/1.1\r\nhost: x\r\nx: ${"a".repeat(40_000)}\r\n\r\n`,
  `GET / HTTP/1.1\r\nhost: x\r\n${"a: b\r\n".repeat(4_000)}\r\n`, "POST /api/v1/match HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n", "POST /api/v1/match HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", "POST /api/v1/match HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n",
  "GET http://elsewhere.example/ HTTP/1.1\r\nhost: x\r\n\r\n", "GET //elsewhere.example/%2e%2e HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", "OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", "GET / HTTP/1.1\r\nhost: \r\nconnection: close\r\n\r\n", "GET / HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n", "GET / HTTP/1.1\r\nhost: x\r\ncookie: lw_session=\xff\xfe\u0001\r\n\r\n", "GET /%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", "TRACE / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", "CONNECT x:1 HTTP/1.1\r\nhost: x\r\n\r\n", "GET / HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
];

function sendRaw(port, text, patience) {
  return new Promise((resolve) => {
    let heard = "";
    const socket = net.connect({ host: "127.0.0.1", port }, () => socket.write(Buffer.from(text, "latin1")));
    const timer = setTimeout(() => end(heard === "" ? "no answer in time" : undefined), patience);
    const end = (wrong) => (clearTimeout(timer), socket.destroy(), resolve(wrong ?? (/^HTTP\/1\.1 5(?!05)/.test(heard) ? `answered ${heard.slice(9, 12)}` : undefined)));
    socket.on("data", (chunk) => ((heard += chunk.toString("latin1").slice(0, 100)), end())).on("close", () => end()).on("error", () => end());
  });
}

/** What was sent, for people to read; without the session. */
function exampleOf(draw, { method, path, headers, body }) {
  const told = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "cookie"));
  return `${draw.actor} ${method} ${path.slice(0, 160)} ${JSON.stringify(told).slice(0, 300)} ${draw.cookies.length > 0 ? `cookies ${JSON.stringify(draw.cookies).slice(0, 300)} ` : ""}${String(body ?? "").slice(0, 200)}`;
}

const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);

/** Sends `count` requests to these entries; returns what was wrong, by entry and kind of wrong, with one example each. */
async function run({ port, server, list, count, seed, patience, cookies, known, raw = true, progress = false }) {
  const faults = new Map();
  const note = (name, wrong, example) => {
    const key = `${name}: ${wrong}`;
    // Told when it is seen: a long run that is ended before its end has told it.
    if (progress && !faults.has(key)) say(`     seen: ${key}`);
    const seen = faults.get(key) ?? { times: 0, example };
    faults.set(key, { ...seen, times: seen.times + 1 });
  };
  const agent = new http.Agent({ keepAlive: true, maxSockets: LANES * 2 });
  const tally = { sent: 0, slowest: 0, slowestAt: "", late: 0, busy: [], byStatus: new Map(), reached: new Set() };
  let base = await server.memory();
  let warm = false;
  let told = 0;
  const arbitrary = requests();
  for (let batch = 0; tally.sent < count && server.alive(); batch++) {
    const late = [];
    const draws = fc.sample(arbitrary, { seed: seed + batch, numRuns: Math.min(500, Math.ceil(count / 8), count - tally.sent) });
    // A payload may have signed somebody out.
    if (batch % 4 === 0) for (const name of cookies.keys()) if (name !== "anonymous") cookies.set(name, await signIn(port, name));
    const lanes = Array.from({ length: LANES }, async (_, lane) => {
      for (let n = lane; n < draws.length; n += LANES) {
        const draw = draws[n];
        // Each entry in turn, so that none is left to chance.
        const entry = list[(tally.sent++) % list.length];
        const request = requestOf(entry, draw, cookies, known, port);
        const answer = await send(agent, port, request, patience);
        if (answer.status === -1) late.push({ entry, request, draw });
        else if (!request.huge && answer.ms > tally.slowest) Object.assign(tally, { slowest: answer.ms, slowestAt: `${request.method} ${entry.name}` });
        tally.byStatus.set(answer.status, (tally.byStatus.get(answer.status) ?? 0) + 1);
        tally.reached.add(entry.name);
        const wrong = answer.status === -1 ? undefined : fault(entry, request, answer);
        if (wrong !== undefined) note(entry.name, wrong, exampleOf(draw, request));
        if (!server.alive()) return;
      }
    });
    await Promise.all(lanes);
    for (const { entry, request, draw } of late) {
      if (!server.alive()) break;
      tally.late += 1;
      const answer = await sendAgain(agent, port, request, patience);
      const wrong = fault(entry, request, answer);
      if (answer.busy) tally.busy.push(`${request.method} ${entry.name} ${Math.round(answer.ms)} ms at a load of ${loadavg()[0].toFixed(0)}`);
      if (wrong !== undefined) note(entry.name, wrong, exampleOf(draw, request));
    }
    if (raw && server.alive()) for (const text of RAW) {
      const wrong = await sendRaw(port, text, patience);
      if (wrong !== undefined) note("raw bytes", wrong, JSON.stringify(text.slice(0, 80)));
    }
    if (progress && Math.floor(tally.sent / 10_000) > told) {
      told = Math.floor(tally.sent / 10_000);
      const { used, rss } = await server.memory();
      say(`     ${tally.sent} sent, ${faults.size} kinds of faults; memory in use ${megabytes(used)}, process ${megabytes(rss)} MB`);
    }
    if (!warm && tally.sent >= Math.min(count / 4, 5_000) && server.alive()) {
      base = await server.memory(); // caches and compiled code are there now
      warm = true;
    }
  }
  agent.destroy();
  if (!server.alive()) return { faults: new Map([...faults, ["the server: ended by itself", { times: 1, example: "" }]]), tally, growth: 0 };
  await wait(1_000);
  const { used, rss } = await server.memory();
  const growth = used - base.used;
  if (growth > MOST_GROWTH) note("the server", `grew by ${Math.round(growth / 1024 / 1024)} MB`, "");
  return { faults, tally, growth, rssGrowth: rss - base.rss };
}

/** Sends to handlers that guard nothing, which stand in this server beside the app's; tells whether each was caught. */
async function planted(port, server, list, seed) {
  let caught = 0;
  for (const entry of list) {
    const { faults } = await run({ port, server, list: [entry], count: 300, seed, patience: 2_000, cookies: new Map(), known: new Map(), raw: false });
    const [first] = faults.keys();
    if (first !== undefined) caught += 1;
    say(`${first === undefined ? "FAIL" : "ok  "} planted ${entry.name}: ${first === undefined ? "NOT caught" : `caught (${[...faults.keys()].map((key) => key.slice(key.indexOf(":") + 2)).join("; ")})`}`);
  }
  return caught === list.length;
}

/** All four on a server of their own: what they hold on to must not count against the app. */
async function plantedApart(port, seed) {
  const server = await startServer(port, true);
  return planted(port, server, PLANTED, seed).finally(() => server.stop());
}

await main(async () => {
  const { values } = parseArgs({ options: { count: { type: "string", default: "200000" }, seed: { type: "string", default: String(Date.now() % 2 ** 31) }, patience: { type: "string", default: "2000" }, port: { type: "string", default: "3190" }, only: { type: "string" }, small: { type: "boolean", default: false } } });
  const [count, seed, patience, port] = [values.small ? 2_500 : values.count, values.seed, values.patience, values.port].map(Number);
  await prepareClient();
  await prepareBuild();
  const list = entries().filter(({ name }) => values.only === undefined || name.includes(values.only));
  say(`Seed ${seed}. ${list.length} entries: ${["page", "route", "action"].map((kind) => `${list.filter((entry) => entry.kind === kind).length} ${kind}s`).join(", ")}.`);
  // The small run, a step of `npm test`, has one server and two of the planted faults.
  let proven = values.small || (await plantedApart(port, seed));
  const server = await startServer(port, values.small);
  try {
    if (values.small) proven = await planted(port, server, PLANTED.filter(({ name }) => ["unguarded", "shapeless"].includes(name)), seed);
    const cookies = new Map([["anonymous", []]]);
    for (const name of ["founder", "advisor", "admin", "maintainer"]) cookies.set(name, await signIn(port, name));
    const known = await knownSegments(port, cookies);
    known.set("forgery", await forgeryToken(port));
    const { faults, tally, growth, rssGrowth } = await run({ port, server, list, count, seed, patience, cookies, known, progress: true });
    for (const [key, { times, example }] of faults) say(`FAIL ${key} (${times} times)\n     ${example}`);
    for (const line of tally.busy) say(`late on the busy machine: ${line}`);
    const unreached = list.filter(({ name }) => !tally.reached.has(name));
    const statuses = [...tally.byStatus].sort(([a], [b]) => a - b).map(([status, times]) => `${status === 0 ? "closed" : status === -1 ? "late" : status}: ${times}`).join(", ");
    say(`${tally.sent} requests to ${tally.reached.size} entries; slowest answer ${Math.round(tally.slowest)} ms (${tally.slowestAt}), ${tally.late} late among others and asked again alone; memory in use ${growth >= 0 ? "+" : ""}${(growth / 1024 / 1024).toFixed(1)} MB, process ${((rssGrowth ?? 0) / 1024 / 1024).toFixed(0)} MB; ${statuses}`);
    const passed = proven && faults.size === 0 && unreached.length === 0 && list.length > 0;
    say(passed ? "The fuzz drill passed." : `The fuzz drill failed: ${faults.size} kinds of faults.`);
    process.exitCode = passed ? 0 : 1;
  } finally {
    if (server.alive()) await server.stop();
  }
});
