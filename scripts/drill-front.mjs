/**
 * `npm run drill:front`: real nginx with the file we ship (docs/deploy/nginx.conf) in front of the built app, on 127.0.0.1, with a certificate made here: what
 * comes without TLS, old TLS, weak ciphers, headers that a client makes up, keys in the log, and a sign-in whose cookie is bound to https. Then the app on a PostgreSQL
 * that is reached by TLS alone, with the right authority and a wrong one. Needs nginx and openssl. Planted first: the same file with three lines changed, which must be caught.
 */
import { execFile, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import tls from "node:tls";
import { promisify } from "node:util";
import { connectTo } from "./database.mjs";
import { drillEnvironment, newDatabase, say, withDrillCluster } from "./drill-world.mjs";
import { prepareBuild } from "./prepare.mjs";
import { Problem, main } from "./problem.mjs";
import { projectRoot } from "./project.mjs";

const run = promisify(execFile);
const DOMAIN = "livewater.test";
const KEY = "canary-key-of-a-shared-list-0123456789";

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
}

/** An authority and a certificate of it for our domain; the paths of both and of the key. */
async function certificate(folder, name) {
  const at = (file) => join(folder, `${name}-${file}`);
  writeFileSync(at("names"), `subjectAltName=DNS:${DOMAIN},DNS:localhost,IP:127.0.0.1\n`);
  await run("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${name} authority`, "-keyout", at("ca.key"), "-out", at("ca.pem")]);
  await run("openssl", ["req", "-newkey", "rsa:2048", "-nodes", "-subj", `/CN=${DOMAIN}`, "-keyout", at("server.key"), "-out", at("server.csr")]);
  await run("openssl", ["x509", "-req", "-in", at("server.csr"), "-CA", at("ca.pem"), "-CAkey", at("ca.key"), "-CAcreateserial", "-days", "2", "-extfile", at("names"), "-out", at("server.pem")]);
  return { authority: at("ca.pem"), certificate: at("server.pem"), key: at("server.key") };
}

/** Starts nginx with our file, filled in; `change` plants a fault. */
async function startNginx(folder, { plain, secure, appPort, cert }, change = (text) => text) {
  const log = join(folder, `access-${secure}.log`);
  const filled = readFileSync(join(projectRoot, "docs/deploy/nginx.conf"), "utf8").replaceAll("CERTIFICATE_KEY", cert.key).replaceAll("CERTIFICATE", cert.certificate).replaceAll("DOMAIN", DOMAIN).replaceAll("ACCESS_LOG", log).replaceAll("APP_PORT", String(appPort)).replace("listen 80;", `listen 127.0.0.1:${plain};`).replace("listen 443 ssl", `listen 127.0.0.1:${secure} ssl`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/tmp-${kind};`).join(" ");
  const file = join(folder, `nginx-${secure}.conf`);
  writeFileSync(file, `daemon off; worker_processes 1; pid ${folder}/nginx-${secure}.pid; error_log ${folder}/error-${secure}.log warn; events {} http { ${temporary}\n${change(filled)}\n}\n`);
  const child = spawn("nginx", ["-p", folder, "-c", file], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  child.once("error", () => undefined); // told below: it does not answer
  for (let tries = 0; ; tries += 1) {
    const up = await new Promise((resolve) => tls.connect({ host: "127.0.0.1", port: secure, rejectUnauthorized: false }, function connected() { this.destroy(); resolve(true); }).once("error", () => resolve(false)));
    if (up) break;
    if (tries > 100 || child.exitCode !== null || child.pid === undefined) throw new Problem(`nginx did not start: install it (Debian: apt-get install nginx-light), then run this again. ${said}`);
    await wait(50);
  }
  return { log: () => readFileSync(log, "utf8"), stop: async () => (child.kill("SIGTERM"), await once(child, "exit")) };
}

/** The built app as a process of its own. */
async function startApp(port, env) {
  const child = fork(join(projectRoot, "scripts/testing/drill-server.mjs"), [String(port)], { execArgv: [], env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const [told] = await Promise.race([once(child, "message"), once(child, "exit").then(([code]) => Promise.reject(new Error(`The app ended by itself (${code}).`)))]);
  return { port: told, stop: async () => (child.kill("SIGTERM"), await once(child, "exit")) };
}

/** Sends a request; redirects are told, not followed. */
function ask(client, options, body) {
  return new Promise((resolve, reject) => {
    const request = client.request({ host: "127.0.0.1", ...options, headers: { host: DOMAIN, ...options.headers } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => (text += chunk)).on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    request.once("error", reject).end(body);
  });
}

/** The protocol and cipher that a client with these wishes gets, null when it is turned away. */
function handshake(port, wishes) {
  return new Promise((resolve) => {
    const socket = tls.connect({ host: "127.0.0.1", port, servername: DOMAIN, ...wishes }, () => (resolve(`${socket.getProtocol()} ${socket.getCipher().name}`), socket.destroy()));
    socket.once("error", () => resolve(null));
  });
}

/** What an app behind sees of a request that lies about itself. */
async function whatArrives(ports, ca) {
  const echo = http.createServer((request, response) => response.end(JSON.stringify(request.headers))).listen(ports.appPort, "127.0.0.1");
  await once(echo, "listening");
  const lies = { "x-forwarded-for": "203.0.113.9", "x-forwarded-proto": "http", "x-forwarded-host": "elsewhere.example", "x-real-ip": "203.0.113.9", forwarded: "for=203.0.113.9", "x-middleware-subrequest": "proxy:proxy:proxy", "next-resume": "1" };
  const { text } = await ask(https, { port: ports.secure, servername: DOMAIN, ca, path: "/", headers: lies });
  echo.closeAllConnections();
  await new Promise((resolve) => echo.close(resolve));
  return JSON.parse(text);
}

/** Everything that is asked of the front, as lines of what does not hold. */
async function faultsOf(folder, cert, urls, change) {
  const ports = { plain: await freePort(), secure: await freePort(), appPort: await freePort() };
  const ca = readFileSync(cert.authority);
  const nginx = await startNginx(folder, { ...ports, cert }, change);
  const faults = [];
  const must = (holds, line) => holds || faults.push(line);
  try {
    const seen = await whatArrives(ports, ca);
    must(seen["x-forwarded-for"] === "127.0.0.1", `the client's own X-Forwarded-For arrives: ${seen["x-forwarded-for"]}`);
    must(seen["x-forwarded-proto"] === "https" && seen["x-forwarded-host"] === DOMAIN, `X-Forwarded-Proto and -Host arrive as ${seen["x-forwarded-proto"]}, ${seen["x-forwarded-host"]}`);
    for (const name of ["x-real-ip", "forwarded", "x-middleware-subrequest", "next-resume"]) must(seen[name] === undefined, `${name} arrives`);

    const app = await startApp(ports.appPort, { ...drillEnvironment(urls), NEXTAUTH_URL: `https://${DOMAIN}`, TRUSTED_PROXIES: "1" });
    try {
      const page = await ask(http, { port: ports.plain, path: "/catalog?q=x" });
      must(page.status === 308 && page.headers.location === `https://${DOMAIN}/catalog?q=x`, `a page without TLS answers ${page.status} ${page.headers.location}`);
      for (const [method, path] of [["POST", "/api/v1/match"], ["GET", "/api/v1/openapi.json"], ["POST", "/sign-in"]]) {
        const answer = await ask(http, { port: ports.plain, path, method, headers: { "content-length": "2" } }, "{}");
        must(answer.status === 403, `${method} ${path} without TLS answers ${answer.status}`);
      }
      for (const [version, expected] of [["TLSv1", null], ["TLSv1.1", null], ["TLSv1.2", /^TLSv1\.2 .*(GCM|CHACHA20)/], ["TLSv1.3", /^TLSv1\.3 /]]) {
        const got = await handshake(ports.secure, { minVersion: version, maxVersion: version, ca, ciphers: "DEFAULT:@SECLEVEL=0" });
        must(expected === null ? got === null : expected.test(got ?? ""), `a client of ${version} gets ${got}`);
      }
      const weak = await handshake(ports.secure, { maxVersion: "TLSv1.2", ca, ciphers: "AES256-SHA:AES128-SHA:ECDHE-RSA-AES128-SHA:@SECLEVEL=0" });
      must(weak === null, `a client of weak ciphers gets ${weak}`);
      must((await handshake(ports.secure, {})) === null, "a client that does not know the authority goes on");

      const over = (options, body) => ask(https, { port: ports.secure, servername: DOMAIN, ca, ...options }, body);
      const home = await over({ path: "/" });
      must(home.status === 200 && /max-age=\d{7,}/.test(home.headers["strict-transport-security"] ?? ""), `the home page answers ${home.status}, ${home.headers["strict-transport-security"]}`);
      must(home.headers["content-security-policy"] !== undefined && !/nginx\/\d/.test(home.headers.server ?? ""), "no policy arrives, or nginx tells its version");
      const shared = await over({ path: `/shared/${KEY}` });
      must(shared.status === 404 || shared.status === 410, `an unknown shared list answers ${shared.status}`);
      const csrf = await over({ path: "/api/auth/csrf" });
      const jar = (answer) => (answer.headers["set-cookie"] ?? []).map((line) => line.split(";")[0]).join("; ");
      const form = new URLSearchParams({ csrfToken: JSON.parse(csrf.text).csrfToken, email: "founder@demo.livewater.example", password: "demo-livewater-2026", json: "true" }).toString();
      const signedIn = await over({ path: "/api/auth/callback/credentials", method: "POST", headers: { cookie: jar(csrf), "content-type": "application/x-www-form-urlencoded", "content-length": String(form.length) } }, form);
      const session = (signedIn.headers["set-cookie"] ?? []).find((line) => line.includes("lw_session=")) ?? "";
      must(/^__Host-lw_session=/.test(session) && /; Secure/i.test(session) && /; HttpOnly/i.test(session) && /; Path=\//i.test(session), `the session's cookie is ${session.replace(/=[^;]*/, "=...") || "missing"}`);
      const account = await over({ path: "/account", headers: { cookie: session.split(";")[0] } });
      must(account.status === 200 && account.text.includes("founder@demo.livewater.example"), `the account page answers ${account.status}`);
      await wait(200);
      const lines = nginx.log().trim().split("\n");
      must(lines.length > 8 && lines.every((line) => JSON.parse(line).time !== undefined), "a line of the access log is no entry");
      must(!nginx.log().includes(KEY), "the key of a shared list stands in the access log");
      must(!nginx.log().includes("q=x"), "what was searched for stands in the access log");
    } finally {
      await app.stop();
    }
    return faults;
  } finally {
    await nginx.stop();
  }
}

/** The app and a PostgreSQL that speaks TLS only: with the authority it knows, with another one, and without TLS. */
async function databaseFaults(cluster, cert, other, { appUrl }) {
  const { uid, gid } = statSync(cluster.data);
  for (const [file, from] of [["server.pem", cert.certificate], ["server.key", cert.key]]) {
    copyFileSync(from, join(cluster.data, file));
    chmodSync(join(cluster.data, file), 0o600);
    chownSync(join(cluster.data, file), uid, gid);
  }
  const admin = await connectTo(cluster.url("postgres"));
  for (const setting of ["ssl_cert_file = 'server.pem'", "ssl_key_file = 'server.key'", "ssl_min_protocol_version = 'TLSv1.2'", "ssl = on"]) await admin.query(`ALTER SYSTEM SET ${setting}`);
  const gate = join(cluster.data, "pg_hba.conf");
  writeFileSync(gate, readFileSync(gate, "utf8").replace(/^host(?=\s)/gm, "hostssl"));
  await admin.query("SELECT pg_reload_conf()");
  await admin.end();
  await wait(500);
  const faults = [];
  const tls = (authority) => `${appUrl}?sslmode=verify-full&sslrootcert=${encodeURIComponent(authority)}`;
  const reached = async (url) => connectTo(url).then(async (client) => client.query("SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()").finally(() => client.end()), () => null);
  if ((await reached(appUrl)) !== null) faults.push("the database is reached without TLS");
  if ((await reached(tls(other.authority))) !== null) faults.push("a database of another authority is believed");
  const known = await reached(tls(cert.authority));
  if (known?.rows[0]?.ssl !== true) faults.push("the database is not reached over TLS");
  for (const [authority, expected] of [[cert.authority, 200], [other.authority, 503]]) {
    const app = await startApp(0, drillEnvironment({ appUrl: tls(authority) }));
    const { status } = await ask(http, { port: app.port, path: "/api/health" }).finally(() => app.stop());
    if (status !== expected) faults.push(`with ${authority === cert.authority ? "the" : "another"} authority the app's health is ${status}`);
  }
  return faults;
}

/** Turns on what should be off, and off what should be on. */
const planted = (text) => text.replace("ssl_protocols TLSv1.2", "ssl_protocols TLSv1 TLSv1.1 TLSv1.2").replace(/ssl_ciphers [^;]+;/, "ssl_ciphers DEFAULT:@SECLEVEL=0;").replace("proxy_set_header X-Forwarded-For $remote_addr;", "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;").replaceAll('"path":"$told_path"', '"path":"$request_uri"').replace("location /api/ { return 403; }", "");

await main(async () => {
  await prepareBuild();
  const folder = mkdtempSync(join(tmpdir(), "livewater-front-"));
  try {
    const passed = await withDrillCluster("front", { scratch: true }, async (cluster) => {
      const cert = await certificate(folder, "front");
      const urls = await newDatabase(cluster, "front", { demo: true });
      const caught = await faultsOf(folder, cert, urls, planted);
      say(`${caught.length >= 6 ? "ok  " : "FAIL"} planted, old protocols and ciphers, the client's word of its address, keys in the log, programs led on: ${caught.length} lines tell it\n     ${caught.join("\n     ")}`);
      const faults = await faultsOf(folder, cert, urls);
      faults.push(...(await databaseFaults(cluster, cert, await certificate(folder, "other"), urls)));
      for (const line of faults) say(`FAIL ${line}`);
      return caught.length >= 6 && faults.length === 0;
    });
    say(passed ? "The front drill passed." : "The front drill failed.");
    process.exitCode = passed ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
