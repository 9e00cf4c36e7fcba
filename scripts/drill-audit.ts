/**
 * `npm run drill:audit -- [--tamperings 1000]`: twenty writers at once, half of their rows on one chain; each change of a case is held against
 * its audit row; then somebody with all rights tampers, once at a time, and `verifyAudit`, which `npm run audit:verify` calls, must find each.
 * The program itself is run on one tampering of every kind. Tamperings that write the chain anew to its end are first shown to pass unseen
 * without anchors, the heads that are kept outside the database.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { z } from 'zod';
import { verifyAudit, type AuditHead, type AuditRow } from '@/lib/db/audit.ts';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import { ok } from '@/lib/domain/result.ts';
import { dice, TAMPERINGS, TAMPERINGS_TO_THE_END, type Tampering } from '@/lib/testing/audit-tamperings.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { granted } from '@/lib/testing/world.ts';
import { command } from '@/lib/usecases/command.ts';
import { claimCase } from '@/lib/usecases/review/claim-case.ts';
import { releaseCase } from '@/lib/usecases/review/release-case.ts';

const WRITERS = 20;
const { values } = parseArgs({ options: { tamperings: { type: 'string', default: '1000' }, rows: { type: 'string', default: '2000' } } });
process.env['DATABASE_POOL'] ??= String(WRITERS + 2); // each writer its own connection: what is drilled is the chain, not the waiting for one
const [tamperings, rowsWanted] = [Number(values.tamperings), Number(values.rows)];
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const owner = new pg.Client({ connectionString: process.env['DRILL_OWNER_URL'] });

const onSharedChain = command({ name: 'check-health', input: z.strictObject({ n: z.int() }), allow: () => true, run: async ({ input }) => ok(input.n), about: ({ n }) => ({ type: 'drill', id: null, company: 'shared', detail: { n } }) });

/** Claims and gives back a case of its own, over and over, and writes on the chain that all share; returns the changes it was told of. */
async function write(writer: number): Promise<number> {
  const advisor = await givenPerson('advisor', `Writer ${writer}`);
  const { caseId } = await givenCase(new Date(), `Company ${writer}`);
  const each = Math.ceil(rowsWanted / WRITERS / 4);
  for (let n = 0; n < each; n += 1) {
    granted(await claimCase.execute({ actor: advisor, now: new Date() }, { caseId, version: 1 + 2 * n }));
    granted(await releaseCase.execute({ actor: advisor, now: new Date() }, { caseId, version: 2 + 2 * n, text: 'back' }));
    for (const again of [0, 1]) granted(await onSharedChain.execute({ actor: { kind: 'system', task: `writer ${writer}` }, now: new Date() }, { n: 2 * n + again }));
  }
  return 1 + 2 * each;
}

/** Changes of cases that have not exactly one audit row, and audit rows of changes that are not there. */
async function unmatched(): Promise<number> {
  const { rows } = await owner.query<{ wrong: number }>(`
    SELECT count(*)::int AS wrong FROM
      (SELECT case_id::text AS id, seq, count(*) AS n FROM case_events GROUP BY 1, 2) e
      FULL JOIN (SELECT subject_id AS id, (detail->>'version')::int AS seq, count(*) AS n FROM audit_entries WHERE subject_type = 'review-case' GROUP BY 1, 2) a USING (id, seq)
    WHERE e.n IS DISTINCT FROM 1 OR a.n IS DISTINCT FROM 1`);
  return rows[0]?.wrong ?? -1;
}

/** Puts other rows, and another head where one is given, in a chain's place. */
async function replaceChain(chain: string, rows: readonly AuditRow[], head: AuditHead | null): Promise<void> {
  await owner.query('BEGIN');
  await owner.query('DELETE FROM audit_entries WHERE chain = $1', [chain]);
  const plain = rows.map((row) => ({ ...row, seq: String(row.seq), at: row.at.toISOString(), actor_kind: row.actorKind, actor_id: row.actorId, subject_type: row.subjectType, subject_id: row.subjectId, prev_hash: row.prevHash }));
  await owner.query(
    `INSERT INTO audit_entries (chain, seq, at, actor_kind, actor_id, command, subject_type, subject_id, detail, prev_hash, hash)
     SELECT chain, seq, at, actor_kind, actor_id, command, subject_type, subject_id, detail, prev_hash, hash FROM jsonb_populate_recordset(NULL::audit_entries, $1::jsonb)`,
    [JSON.stringify(plain)],
  );
  if (head) await owner.query('UPDATE audit_heads SET seq = $2, hash = $3 WHERE chain = $1', [chain, String(head.seq), head.hash]);
  await owner.query('COMMIT');
}

/** What the program says: its exit code, 0 where it finds nothing. */
function auditVerify(anchors: string): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, 'scripts/audit-verify.ts', '--anchors', anchors], { stdio: 'ignore', env: process.env });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? -1)));
}

await owner.connect();
const begun = performance.now();
const told = (await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))).reduce((sum, count) => sum + count, 0);
const seconds = (performance.now() - begun) / 1_000;
const clean = await verifyAudit(reader(), []);
const wrong = await unmatched();
say(`${WRITERS} writers: ${clean.rows} rows in ${clean.heads.length} chains in ${seconds.toFixed(1)} s (${(clean.rows / seconds).toFixed(0)} a second), ${clean.faults.length} faults; ${told} changes of cases, ${wrong} of them without exactly one row.`);

const folder = mkdtempSync(join(tmpdir(), 'livewater-anchors-'));
const anchors = join(folder, 'heads.json');
writeFileSync(anchors, JSON.stringify(clean.heads.map((head) => ({ ...head, seq: String(head.seq) }))));
const programSays = { untouched: await auditVerify(anchors), found: 0, kinds: 0 };
await owner.query('ALTER TABLE audit_entries DISABLE TRIGGER USER');

const kinds = [...Object.entries(TAMPERINGS), ...Object.entries(TAMPERINGS_TO_THE_END)];
const found = new Map(kinds.map(([name]) => [name, { tried: 0, found: 0, withoutAnchors: 0 }]));
const roll = dice('drill');
for (let i = 0; i < tamperings; i += 1) {
  const [name, tamper] = kinds[i % kinds.length] as [string, Tampering];
  const head = clean.heads[roll(clean.heads.length)] as AuditHead;
  const rows = (await reader().auditEntry.findMany({ where: { chain: head.chain }, orderBy: { seq: 'asc' } })) as AuditRow[];
  const tampered = tamper([...rows], roll);
  const forged = name in TAMPERINGS_TO_THE_END ? { chain: head.chain, seq: BigInt(tampered.length), hash: tampered.at(-1)?.hash ?? '' } : null;
  await replaceChain(head.chain, tampered, forged);
  const tally = found.get(name) as { tried: number; found: number; withoutAnchors: number };
  tally.tried += 1;
  tally.found += (await verifyAudit(reader(), clean.heads)).faults.some(({ chain }) => chain === head.chain) ? 1 : 0;
  if (forged) tally.withoutAnchors += (await verifyAudit(reader(), [])).faults.length > 0 ? 1 : 0;
  if (i < kinds.length) {
    programSays.kinds += 1;
    programSays.found += (await auditVerify(anchors)) === 1 ? 1 : 0;
  }
  await replaceChain(head.chain, rows, head);
}
await owner.query('ALTER TABLE audit_entries ENABLE TRIGGER USER');
for (const [name, tally] of found) say(`  ${name}: ${tally.found} of ${tally.tried}${name in TAMPERINGS_TO_THE_END ? `, without anchors ${tally.withoutAnchors}` : ''}`);
const [tried, seen] = [[...found.values()].reduce((sum, tally) => sum + tally.tried, 0), [...found.values()].reduce((sum, tally) => sum + tally.found, 0)];
const untouchedAgain = await auditVerify(anchors);
say(`${seen} of ${tried} tamperings found; audit:verify found ${programSays.found} of ${programSays.kinds} kinds, and nothing in what was untouched (${programSays.untouched}, ${untouchedAgain}).`);
const unseenWithoutAnchors = Object.keys(TAMPERINGS_TO_THE_END).every((name) => found.get(name)?.withoutAnchors === 0);
const passed = clean.faults.length === 0 && wrong === 0 && seen === tried && programSays.found === kinds.length && programSays.untouched === 0 && untouchedAgain === 0 && unseenWithoutAnchors;
say(passed ? 'The audit drill passed.' : 'The audit drill failed.');
rmSync(folder, { recursive: true });
await owner.end();
await closeDatabase();
process.exitCode = passed ? 0 : 1;
