/** What the benches of pages share: signing in, and asking for a page by ten readers at a time. */
import autocannon from "autocannon";
import { Problem } from "../problem.mjs";

/** How many readers ask at a time. */
export const READERS = 10;

/** Signs in by next-auth's own form; returns the cookies. */
export async function signIn(url, { email, password }) {
  const jar = new Map();
  const keep = (response) => {
    for (const line of response.headers.getSetCookie()) jar.set(line.split("=")[0], line.split(";")[0]);
    return response;
  };
  const cookie = () => [...jar.values()].join("; ");
  const { csrfToken } = await keep(await fetch(`${url}/api/auth/csrf`)).json();
  const body = new URLSearchParams({ csrfToken, email, password, json: "true" });
  keep(await fetch(`${url}/api/auth/callback/credentials`, { method: "POST", body, headers: { cookie: cookie() }, redirect: "manual" }));
  return `${cookie()}; language=zh`;
}

/** Times of all answers within `seconds`, in milliseconds; anything but 200 is no measurement. */
export function load(url, cookie, seconds) {
  return new Promise((resolve, reject) => {
    const times = [];
    let wrong = 0;
    const run = autocannon({ url, connections: READERS, duration: seconds, headers: { cookie } }, (error, result) =>
      error || wrong > 0 || result.errors > 0 ? reject(error ?? new Problem(`${url}: ${wrong} wrong answers, ${result?.errors} errors.`)) : resolve({ times, bytes: result.throughput.total / Math.max(1, times.length) }),
    );
    run.on("response", (_client, status, _bytes, time) => (status === 200 ? times.push(time) : (wrong += 1)));
  });
}

/** The time within which this share of the sorted times lie. */
export const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
