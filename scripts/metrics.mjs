/**
 * Figures for whoever runs this, in Prometheus' format on 127.0.0.1 at METRICS_PORT (off when it is not set): requests by kind and status, how long they took,
 * connections to the database, jobs, cases and mails that wait. No figure has an address, an id or a name in it.
 */
import { createServer } from "node:http";
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

const KINDS = [
  [/^\/_next\//, "built file"],
  [/^\/api\/health/, "health"],
  [/^\/api\/auth/, "sign-in route"],
  [/^\/api\//, "api"],
  [/^\/shared\//, "shared list"],
  [/\/(export|template|read)$/, "file"],
];

/** What kind of thing a request asks for: a handful, whatever is asked. */
export function kindOf({ url, method, headers }) {
  const path = url.split("?", 1)[0];
  const known = KINDS.find(([pattern]) => pattern.test(path));
  if (known) return known[1];
  return method === "POST" ? "action" : headers.rsc === undefined ? "page" : "page by script";
}

const WAITING = {
  jobs: "SELECT count(*)::int AS n FROM graphile_worker._private_jobs WHERE attempts < max_attempts",
  "jobs given up": "SELECT count(*)::int AS n FROM graphile_worker._private_jobs WHERE attempts >= max_attempts",
  cases: "SELECT count(*)::int AS n FROM review_cases WHERE state = 'submitted'",
  mails: "SELECT count(*)::int AS n FROM mails WHERE sent_at IS NULL AND gave_up_at IS NULL",
};

/** The pool of the app, once it has served something. */
const pool = () => globalThis.livewaterConnection?.pool;

/** Makes the figures; `observe` counts a request, `listen` serves them. */
export function makeMetrics() {
  const registers = [new Registry()];
  collectDefaultMetrics({ register: registers[0] });
  const requests = new Counter({ name: "livewater_requests_total", help: "Requests answered", labelNames: ["kind", "status"], registers });
  const seconds = new Histogram({ name: "livewater_request_seconds", help: "Seconds until a request was answered", labelNames: ["kind"], buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10], registers });
  new Gauge({
    name: "livewater_database_connections", help: "Connections of the app's pool", labelNames: ["state"], registers,
    collect() {
      const { totalCount = 0, idleCount = 0, waitingCount = 0 } = pool() ?? {};
      this.set({ state: "busy" }, totalCount - idleCount);
      this.set({ state: "idle" }, idleCount);
      this.set({ state: "waited for" }, waitingCount);
    },
  });
  new Gauge({
    name: "livewater_waiting", help: "What waits in the database", labelNames: ["what"], registers,
    async collect() {
      this.reset();
      // While the database is away the other figures are still told; these are then absent, not zero.
      for (const [what, sql] of Object.entries(WAITING)) {
        const found = await pool()?.query(sql).catch(() => undefined);
        if (found) this.set({ what }, found.rows[0].n);
      }
    },
  });
  return {
    observe(request, response) {
      const kind = kindOf(request);
      const end = seconds.startTimer({ kind });
      response.once("finish", () => (end(), requests.inc({ kind, status: response.statusCode })));
    },
    /** On this machine only; returns the server. */
    listen(port) {
      const server = createServer((request, response) => {
        if (request.url !== "/metrics") return void response.writeHead(404).end();
        registers[0].metrics().then((text) => response.writeHead(200, { "content-type": registers[0].contentType }).end(text), () => response.writeHead(500).end());
      });
      return new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", () => resolve(server)));
    },
  };
}
