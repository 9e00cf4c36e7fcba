/** What a PostgreSQL must not have switched off, because it would then acknowledge answers that a crash takes back. */
// @ts-nocheck

import { Problem } from "./problem.mjs";

const SETTINGS = ["fsync", "full_page_writes", "synchronous_commit"];

/** The settings that are off for this connection: of the server, of its database or of its role. */
export async function lossySettings(client) {
  const { rows } = await client.query("SELECT name FROM pg_settings WHERE name = ANY ($1) AND setting = 'off' ORDER BY name", [SETTINGS]);
  return rows.map(({ name }) => name);
}

/** One sentence on why a database may not be used, or undefined. */
export async function lossiness(client) {
  const off = await lossySettings(client);
  if (off.length === 0) return undefined;
  return `The database has ${off.map((name) => `${name} = off`).join(", ")} and would lose acknowledged answers in a crash: turn ${off.length === 1 ? "it" : "them"} on.`;
}

/** Refuses a database that acknowledges what it can lose, as each of these connections sees it. */
export async function requireDurable(clients) {
  for (const client of clients) {
    const fault = await lossiness(client);
    if (fault !== undefined) throw new Problem(fault);
  }
}
