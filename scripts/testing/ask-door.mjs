/** Knocks at one entry of the running app as somebody and says what came: `x` served, `s` led to the sign-in, `.` refused or not there; anything else is a fault. */
import http from "node:http";

const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });

/** Sends a request; of redirects only that of a page asked for by script is followed, to the same page under the name that Next gives this manner of asking. */
export async function send(port, request) {
  const answer = await sendOnce(port, request);
  const again = /[?&]_rsc\b/.test(answer.headers.location ?? "") && !/[?&]_rsc\b/.test(request.path);
  return again ? sendOnce(port, { ...request, path: answer.headers.location }) : answer;
}

function sendOnce(port, { method = "GET", path, headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, agent, method, path, headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    // A connection kept open may be closed by the server just as it is used again: then nothing of the request was read.
    request.on("error", (error) => (request.reusedSocket && error.code === "ECONNRESET" ? resolve(sendOnce(port, { method, path, headers, body })) : reject(error)));
    request.end(body);
  });
}

/** Arguments of an action as React's client writes them: of a form its fields first, the list that refers to it last. */
export const argumentsOf = {
  /** `(state, form)`: a form with a state. */
  state: (fields) => multipart([...fieldsOf(fields), ["0", '[{"status":"idle"},"$K1"]']]),
  /** `(form)`: a plain form. */
  form: (fields) => multipart([...fieldsOf(fields), ["0", '["$K1"]']]),
  /** `(input)`: a call from a component. */
  call: (input) => ["text/plain;charset=UTF-8", JSON.stringify([input])],
  none: () => ["text/plain;charset=UTF-8", "[]"],
};

const fieldsOf = (fields) => Object.entries(fields).map(([name, value]) => [`_1_${name}`, value]);

function multipart(parts) {
  const lines = parts.map(([name, value]) => `--door\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return ["multipart/form-data; boundary=door", `${lines.join("")}--door--\r\n`];
}

/** The request of an action. */
export function actionRequest({ path, id }, [type, body], cookie) {
  return { method: "POST", path, headers: { cookie, "next-action": id, accept: "text/x-component", "content-type": type, "content-length": String(Buffer.byteLength(body)) }, body };
}

/** `x`, `s` or `.` of an answer; else the status, which nobody expects. */
export function letterOf({ status, headers, body }) {
  const text = body.toString();
  const onwards = String(headers["x-action-redirect"] ?? headers.location ?? "");
  if (/^\/sign-in\b/.test(onwards)) return "s";
  // A form without script is told of its refusal in the address it comes back to.
  if (/[?&](refused=|problem=(forbidden|not-found))/.test(onwards)) return ".";
  if (status === 403 || status === 404 || status === 410) return ".";
  if (status >= 500 || status === 400) return String(status);
  // Told inside of an answer: by an action to its form, by a page that was asked for by script.
  if (/"code":"(forbidden|not-found)"|"kind":"(forbidden|not-found)"/.test(text)) return ".";
  if (/NEXT_REDIRECT;\w+;\/sign-in/.test(text)) return "s";
  if (/NEXT_HTTP_ERROR_FALLBACK;404/.test(text) && String(headers["content-type"]).startsWith("text/x-component")) return ".";
  return "x";
}

/**
 * What an answer says, without what differs from one request to the next: the nonce, the ids that were asked for, how long the session still lasts, and in what order and under
 * which numbers React happened to send the parts.
 */
export function saying({ status, headers, body }, ids) {
  const nonce = /'nonce-([^']+)'/.exec(headers["content-security-policy"] ?? "")?.[1];
  let text = body.toString();
  for (const known of [nonce, ...ids]) if (String(known ?? "").length > 8) text = text.replaceAll(known, "ID").replaceAll(encodeURIComponent(known), "ID");
  const sent = [...text.matchAll(/__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g)].map(([, part]) => JSON.parse(part)).join("");
  const flight = (String(headers["content-type"]).startsWith("text/x-component") ? text : sent).split("\n").map((line) => line.replace(/^[0-9a-f]+:/, "").replace(/\$(L|@|)[0-9a-f]+\b/g, "$1").replace(/"[\w-]{21}[a-z]"/g, '"KEY"').replace(/"seconds":\d+/, '"seconds":0'));
  const seen = text.startsWith("<!DOCTYPE") ? text.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<!--.*?-->|<template[^>]*><\/template>|<div hidden[^>]*>|<\/div>|<link [^>]*>|<title>.*?<\/title>|<meta [^>]*>/g, "") : sent === "" && flight.length > 1 ? "" : text;
  let onwards = String(headers["x-action-redirect"] ?? headers.location ?? "");
  for (const id of ids) if (String(id).length > 8) onwards = onwards.replaceAll(id, "ID");
  return [status, onwards, seen, ...flight.toSorted()].join("\n");
}
