/**
 * The built app, served from this very process: there is no child that a kill could orphan and that would keep the port.
 * What the app wants to end with the server (its job worker) it puts into `globalThis.livewaterShutdown`.
 */
import { createServer } from "node:http";
import { frontGate, refuseBrokenRequests } from "./front-gate.mjs";
import { makeMetrics } from "./metrics.mjs";
import { Problem } from "./problem.mjs";
import { projectRoot } from "./project.mjs";
import { quietErrors } from "./quiet-errors.mjs";

const DRAIN_MS = 10_000;

/** Listens once and closes again, so that a taken port is told before any work is done. */
export async function requireFreePort(port, host) {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE") reject(new Problem(`Port ${port} is in use: stop what uses it, or choose another one, as in \`PORT=${port < 65_535 ? port + 1 : 3000} npm start\`.`));
      else if (error.code === "EACCES") reject(new Problem(`Port ${port} may not be opened by this user: choose one above 1023, as in \`PORT=3000 npm start\`.`));
      else if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") reject(new Problem(`This machine has no address ${host}: correct HOST, or unset it.`));
      else reject(error);
    });
    server.listen({ port, host }, resolve);
  });
}

/** Serves the build of `dir`; returns `stop`, which lets running requests finish (at most ten seconds). */
export async function serve({ port, host, env, dir = projectRoot }) {
  for (const [name, value] of Object.entries({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  globalThis.livewaterShutdown = [];
  quietErrors();
  const { default: next } = await import("next");
  const app = next({ dev: false, dir, hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const metrics = process.env.METRICS_PORT ? makeMetrics() : undefined;
  const figures = await metrics?.listen(Number(process.env.METRICS_PORT));
  const server = createServer(frontGate((request, response) => {
    metrics?.observe(request, response);
    // As a proxy writes it: what came before is the client's word, the last one is ours (lib/web/client-address.ts).
    const told = request.headers["x-forwarded-for"];
    request.headers["x-forwarded-for"] = [...(told ? [told] : []), request.socket.remoteAddress ?? "unknown"].join(", ");
    return handle(request, response);
  }));
  refuseBrokenRequests(server);
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  await listen(server, port, host);
  return {
    port: server.address().port,
    async stop() {
      figures?.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearTimeout(timer);
      await Promise.allSettled(globalThis.livewaterShutdown.map((end) => end()));
      await app.close();
    },
  };
}
