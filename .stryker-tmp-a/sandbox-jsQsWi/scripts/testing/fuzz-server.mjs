/**
 * The end-to-end server for `npm run drill:fuzz`, in a process whose memory the drill can ask for. With PLANTED set, four handlers that guard nothing
 * stand beside the app's: the drill must catch each. `node --expose-gc fuzz-server.mjs <port>`, with an IPC channel.
 */
// @ts-nocheck

import http from "node:http";
import { syncBuiltinESMExports } from "node:module";

const read = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const kept = [];
const planted = {
  /** Parses whatever comes, as a route handler does that nobody guards. */
  "/planted/unguarded": async (request, response) => {
    const value = JSON.parse((await read(request)).toString());
    response.end(JSON.stringify({ key: Object.keys(value)[0].toLowerCase() }));
  },
  /** Never answers a body with a NUL. */
  "/planted/hangs": async (request, response) => {
    if (!(await read(request)).includes("\\u0000")) response.end("{}");
  },
  /** Refuses, in a shape of its own. */
  "/planted/shapeless": async (request, response) => {
    await read(request);
    response.writeHead(422, { "content-type": "text/html" }).end("<h1>no</h1>");
  },
  /** Keeps a megabyte for each request. */
  "/planted/leaks": async (request, response) => {
    kept.push(await read(request), Buffer.alloc(1_000_000, 1));
    response.end("{}");
  },
};

if (process.env.PLANTED) {
  const { createServer } = http;
  http.createServer = (listener) =>
    createServer((request, response) => {
      const handler = planted[new URL(request.url, "http://x").pathname];
      if (handler === undefined) listener(request, response);
      else handler(request, response).catch(() => response.writeHead(500).end());
    });
  syncBuiltinESMExports();
}

process.on("message", () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send({ used: heapUsed + external, rss });
});

// Whoever started us is gone: so are we.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));

await import("../e2e-server.mjs");
