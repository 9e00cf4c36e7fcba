/**
 * A backup's one file: lines of JSON under gzip, then a line with the SHA-256 of every byte before it. A reader checks the whole file before it
 * believes a line. It holds everything of the database, people's data too: mode 0600, and whoever keeps it elsewhere encrypts it there.
 */
// @ts-nocheck

import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Transform } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { beginView, migrationsOf, readAll, sequencesOf } from "./backup-rows.mjs";
import { Problem } from "./problem.mjs";

const FORMAT = "livewater-backup-1";
const TRAILER = /^\nsha256:([0-9a-f]{64})\n$/;
const TRAILER_BYTES = 73;

/** Writes a backup as the owner of a database; the file appears whole or not at all. Returns the figures of the tables. */
export async function writeBackup(client, file, now) {
  const fresh = `${file}.${process.pid}`;
  const hash = createHash("sha256");
  const gzip = createGzip();
  const out = createWriteStream(fresh, { mode: 0o600, flags: "wx" });
  const counted = new Transform({ transform: (chunk, _, done) => (hash.update(chunk), done(null, chunk)) });
  const flowing = pipeline(gzip, counted, out, { end: false });
  flowing.catch(() => {}); // told below, by whoever waits for it
  const take = async (line) => {
    if (!gzip.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(gzip, "drain"), flowing]);
  };
  try {
    await beginView(client);
    await take({ format: FORMAT, at: now.toISOString(), migrations: await migrationsOf(client) });
    const figures = await readAll(client, take);
    await take({ sequences: await sequencesOf(client) });
    await client.query("COMMIT");
    gzip.end();
    await flowing;
    out.end(`\nsha256:${hash.digest("hex")}\n`);
    await finished(out);
    const kept = await open(fresh, "r");
    await kept.sync();
    await kept.close();
    renameSync(fresh, file);
    return figures;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    out.destroy();
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Reads the whole file and refuses one of which a single bit has changed, or that was cut. Returns how many bytes are the backup's. */
async function verifyFile(file) {
  const handle = await open(file, "r").catch(() => undefined);
  if (handle === undefined) throw new Problem(`There is no backup ${file}.`);
  try {
    const { size } = await handle.stat();
    const end = Buffer.alloc(TRAILER_BYTES);
    if (size > TRAILER_BYTES) await handle.read(end, 0, TRAILER_BYTES, size - TRAILER_BYTES);
    const said = TRAILER.exec(end.toString("latin1"))?.[1];
    const hash = createHash("sha256");
    if (said !== undefined) for await (const chunk of createReadStream(file, { end: size - TRAILER_BYTES - 1 })) hash.update(chunk);
    if (said === undefined || said !== hash.digest("hex")) throw new Problem(`The backup ${file} is damaged or not one of ours: its checksum does not fit. Use another one; nothing was changed.`);
    return size - TRAILER_BYTES;
  } finally {
    await handle.close();
  }
}

/** Checks a backup and returns its head and its lines. */
export async function readBackup(file) {
  const size = await verifyFile(file);
  const source = createReadStream(file, { end: size - 1 });
  const lines = createInterface({ input: source.pipe(createGunzip()), crlfDelay: Infinity })[Symbol.asyncIterator]();
  const { value } = await lines.next();
  const head = JSON.parse(value ?? "{}");
  if (head.format !== FORMAT) throw new Problem(`The backup ${file} has a format that this version does not know.`);
  async function* rest() {
    for await (const line of { [Symbol.asyncIterator]: () => lines }) yield JSON.parse(line);
  }
  return { head, lines: rest() };
}
