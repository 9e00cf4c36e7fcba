/**
 * Stands between the socket and Next: refuses what is no sound request before anything reads it, takes away headers that only Next may send to
 * itself, and turns into a 400 what Next could not decode and therefore none of our code has seen (it answers 500 to that).
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import routerState from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const INTERNAL = /^(x-middleware-|x-invoke-|x-matched-path$|x-nextjs-|x-action-|x-now-|next-resume$|x-prerender-)/;
const HOST = /^[a-z0-9._-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i;
const MACHINES = /^\/api\/v1(\/|$)/;
const TITLES = {
  400: ["bad-request", "This request cannot be read. Send it again as the API document describes. 请求无法读取，请按接口文档重新发送。"],
  404: ["not-found", "There is nothing at this address. See the API document. 此地址没有内容，请查看接口文档。"],
  405: ["method-not-allowed", "This address does not take this method. See the API document. 此地址不支持该方法，请查看接口文档。"],
  408: ["too-slow", "The request took too long to arrive. Send it again. 请求发送过慢，请重新发送。"],
  431: ["headers-too-large", "The headers are larger than 16 KB. Send fewer. 请求头超过 16 KB，请减少后重新发送。"],
};

/** The refusal of a request as the API documents it, by status; the sentence is in both languages, because nobody has read the wish yet. */
function problem(status) {
  const [code, title] = TITLES[status] ?? TITLES[400];
  return JSON.stringify({ type: `urn:livewater:problem:${code}`, title, status, code });
}

const HEADERS = { "content-type": "application/problem+json; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** The status to refuse a request with before anybody reads it, or undefined. */
export function unsound({ method, url, headers }) {
  if (!METHODS.has(method)) return 405;
  if (!url.startsWith("/") || url.length > 16_000) return 400;
  if (headers.host !== undefined && !HOST.test(headers.host)) return 400;
  const [path] = url.split("?", 1);
  try {
    // Of a path each part must be sound text.
    if (/[\u0000-\u001f\u007f]/.test(decodeURIComponent(path))) return 400;
    // As Next itself reads it, which answers 500 to what it cannot read.
    routerState.parseAndValidateFlightRouterState(headers["next-router-state-tree"]);
  } catch {
    return 400;
  }
  return undefined;
}

/** Takes away what only Next may say to itself, and what a proxy in front would never say. */
function clean(headers) {
  for (const name of Object.keys(headers)) if (INTERNAL.test(name)) delete headers[name];
  if (headers["x-forwarded-host"] !== undefined && !HOST.test(headers["x-forwarded-host"])) delete headers["x-forwarded-host"];
  if (headers["x-forwarded-proto"] !== undefined && !/^https?$/.test(headers["x-forwarded-proto"])) delete headers["x-forwarded-proto"];
  if (headers["next-url"] !== undefined && !/^\/(?!\/)/.test(headers["next-url"])) delete headers["next-url"];
  if (headers.origin !== undefined && headers.origin !== "null" && !URL.canParse(headers.origin)) headers.origin = "null";
}

const isAction = ({ method, url, headers }) => method === "POST" && !/^\/api\/(v1|auth|health)(\/|$)/.test(url) && (headers["next-action"] !== undefined || /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(headers["content-type"] ?? ""));

/** Wraps a request handler in the gate. */
export function frontGate(handle) {
  const running = new AsyncLocalStorage();
  globalThis.livewaterRequest = running; // lib/web/reached.ts reads the request's id there, and notes that a use case was reached
  return (request, response) => {
    const status = unsound(request);
    if (status !== undefined) {
      request.resume();
      const body = problem(status);
      response.writeHead(status, { ...HEADERS, "content-length": Buffer.byteLength(body), connection: "close" }).end(request.method === "HEAD" ? undefined : body);
      return;
    }
    clean(request.headers);
    const state = { reached: false, id: randomUUID() };
    response.setHeader("x-request-id", state.id);
    if (isAction(request)) undecoded(response, state);
    if (MACHINES.test(request.url)) shaped(request, response);
    running.run(state, () => void handle(request, response));
  };
}

/** A 500 to an action whose use case was never reached is a request that could not be decoded. */
function undecoded(response, state) {
  const { writeHead } = response;
  response.writeHead = function (status, ...rest) {
    const told = status ?? response.statusCode;
    return writeHead.call(this, told === 500 && !state.reached ? 400 : told, ...rest);
  };
}

/** Refusals that Next makes by itself (405, 404) get the documented shape, too. */
function shaped(request, response) {
  const { writeHead, write, end } = response;
  let body;
  // Whoever sends headers, by `flushHeaders` or `end` alike, passes here.
  response.writeHead = function (status, ...rest) {
    const given = rest.find((each) => typeof each === "object" && each !== null) ?? {};
    const type = String(given["content-type"] ?? given["Content-Type"] ?? response.getHeader("content-type") ?? "");
    if (status < 400 || status >= 500 || type.startsWith("application/problem+json")) return writeHead.call(this, status, ...rest);
    body = problem(status);
    for (const name of ["content-encoding", "etag", "transfer-encoding"]) response.removeHeader(name);
    return writeHead.call(this, status, { ...HEADERS, "content-length": Buffer.byteLength(body) });
  };
  response.write = function (...args) {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return body === undefined ? write.apply(this, args) : true;
  };
  response.end = function (...args) {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (body === undefined) return end.apply(this, args);
    return end.call(this, request.method === "HEAD" ? undefined : body, args.find((each) => typeof each === "function"));
  };
}

/** What is no HTTP at all is answered in the same shape, and the connection ends. */
export function refuseBrokenRequests(server) {
  server.on("clientError", (error, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
    const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
    const body = problem(status);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
  });
}
