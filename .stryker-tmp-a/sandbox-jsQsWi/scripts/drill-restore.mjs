/**
 * `npm run drill:restore`: backs up a living database while four companies are written, restores it into a new one, and compares rows, checksums,
 * sequences and the audit chains. Planted: one flipped byte at many places, a cut file, a backup whose rows were changed with a fitting checksum.
 */
// @ts-nocheck

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readBackup, writeBackup } from "./backup-file.mjs";
import { beginView, differences, readAll, sequencesOf, writeAll } from "./backup-rows.mjs";
import { runQuietly } from "./children.mjs";
import { connectTo } from "./database.mjs";
import { drillEnvironment, givenCompanies, newDatabase, say, startWriter, withDrillCluster } from "./drill-world.mjs";
import { main, Problem } from "./problem.mjs";
import { restoreInto } from "./restore-into.mjs";

const FLIPS = 300;
const folder = mkdtempSync(join(tmpdir(), "livewater-restore-"));
let failed = 0;

function expect(good, text) {
  if (!good) failed += 1;
  say(`${good ? "ok  " : "FAIL"} ${text}`);
}

async function figuresOf({ ownerUrl }) {
  const client = await connectTo(ownerUrl);
  try {
    await beginView(client);
    return { figures: await readAll(client), sequences: await sequencesOf(client) };
  } finally {
    await client.end();
  }
}

/** What a refusal says, or undefined when there was none. */
const refusal = (promise) => promise.then(() => undefined, (error) => (error instanceof Problem ? error.message : Promise.reject(error)));

const verify = (urls, args) => runQuietly("tsx", ["--conditions=react-server", "scripts/audit-verify.ts", ...args], { env: drillEnvironment(urls) });

async function drill(cluster) {
  const source = await newDatabase(cluster, "source", { demo: true });
  const owner = await connectTo(source.ownerUrl);
  await owner.query("SELECT graphile_worker.add_job('drill', json_build_object('n', g)) FROM generate_series(1, 20) g");

  // Living: answers arrive while the backup is written.
  const acknowledged = new Map();
  const writer = startWriter(source, await givenCompanies(source, 4), acknowledged);
  while (writer.told.count < 50) await wait(20);
  const before = writer.told.count;
  const living = join(folder, "living.backup");
  const begun = performance.now();
  await writeBackup(owner, living, new Date());
  const took = performance.now() - begun;
  while (writer.told.count === before) await wait(20);
  const during = writer.told.count - before;
  await writer.kill();
  const livingTarget = await newDatabase(cluster, "living");
  await restoreInto(livingTarget, living);
  const livingAudit = await verify(livingTarget, []);
  expect(/ 0 faults/.test(livingAudit), `a backup of ${Math.round(took)} ms, made while ${during} answers were saved, is one consistent view: ${livingAudit.trim()}`);

  // Still: everything must be equal.
  const still = join(folder, "still.backup");
  const written = await writeBackup(owner, still, new Date());
  const target = await newDatabase(cluster, "target");
  const begunRestore = performance.now();
  await restoreInto(target, still);
  const tookRestore = performance.now() - begunRestore;
  const [one, two] = [await figuresOf(source), await figuresOf(target)];
  const rows = Object.values(one.figures).reduce((sum, table) => sum + table.rows, 0);
  const wrong = [...differences(one.figures, two.figures), ...differences(written, two.figures)];
  expect(wrong.length === 0, `${rows} rows of ${Object.keys(one.figures).length} tables, ${Math.round(readFileSync(still).length / 1024)} KB: counts and SHA-256 equal in the new database (${Math.round(tookRestore)} ms)${wrong.map((text) => `; ${text}`).join("")}`);
  expect(JSON.stringify(one.sequences) === JSON.stringify(two.sequences) && one.sequences.length > 0, `${one.sequences.length} sequences stand where they stood`);
  const anchors = join(folder, "heads.json");
  await verify(source, ["--write-anchors", anchors]);
  const chains = await verify(target, ["--anchors", anchors]);
  expect(/ 0 faults/.test(chains), `the audit chains end where the source's end: ${chains.trim()}`);

  // Constraints and guards are as before: the app still may not change an audit row, and a foreign key still holds.
  const app = await connectTo(target.appUrl);
  const guard = await app.query("UPDATE audit_entries SET hash = hash").then(() => "no", (error) => error.code);
  const key = await app.query("INSERT INTO memberships (user_id, company_id, created_at) VALUES (gen_random_uuid(), gen_random_uuid(), now())").then(() => "no", (error) => error.code);
  await app.end();
  const restored = await connectTo(target.ownerUrl);
  const trigger = await restored.query("DELETE FROM audit_heads").then(() => "no", (error) => error.message);
  expect(guard === "42501" && key === "23503" && trigger !== "no", `rights, foreign keys and triggers hold after the restore (${guard}, ${key}, ${trigger})`);

  // Planted faults.
  expect((await refusal(restoreInto(target, still)))?.includes("not empty") === true, "a database that holds rows is refused without --replace");
  const bytes = readFileSync(still);
  let caught = 0;
  const bad = join(folder, "bad.backup");
  const places = Array.from({ length: FLIPS }, (_, n) => (n < 12 ? n : n < 86 ? bytes.length - 86 + n : Math.floor((bytes.length - 1) * ((n * 0.618_034) % 1))));
  for (const [n, place] of places.entries()) {
    const copy = Buffer.from(bytes);
    copy[place] ^= 1 << n % 8;
    writeFileSync(bad, copy);
    if ((await refusal(readBackup(bad)))?.includes("damaged") === true) caught += 1;
  }
  expect(caught === places.length, `one flipped bit: ${caught} of ${places.length} caught`);
  writeFileSync(bad, bytes.subarray(0, bytes.length - 200));
  expect((await refusal(readBackup(bad)))?.includes("damaged") === true, "a cut file is caught");
  const { lines } = await readBackup(still);
  async function* changed() {
    for await (const line of lines) {
      if (line.rows !== undefined && JSON.stringify(line.rows).includes("Drill")) yield { rows: line.rows.map((row) => row.map((text) => (text === "Drill" ? "Grill" : text))) };
      else yield line;
    }
  }
  const told = await refusal(writeAll(restored, changed(), { replace: true }));
  const after = await figuresOf(target);
  expect(told?.includes("is not what the backup holds") === true && differences(two.figures, after.figures).length === 0, `one changed value is caught by its table's checksum, and nothing is changed (${told})`);
  await restored.query("UPDATE users SET name = 'Somebody' WHERE name = 'Drill'");
  expect(differences(one.figures, (await figuresOf(target)).figures).length === 1, "one changed row shows in the comparison");
  await restored.end();
  expect(differences((await restoreInto(target, still, { replace: true })), one.figures).length === 0, "--replace puts the backup in its place");
  await owner.end();
}

await main(async () => {
  try {
    await withDrillCluster("restore", { scratch: true }, drill);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  say(failed === 0 ? "The restore drill passed." : `${failed} checks failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
});
