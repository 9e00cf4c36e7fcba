// @ts-nocheck
import { createHash } from 'node:crypto';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import type { Database } from './client.ts';

/**
 * What a command was about. `company` names the chain the row goes to, so that companies do not wait for each other;
 * null = the chain of the house. `detail` holds codes and ids only: no name, no figure, no text that somebody wrote.
 */
export type AuditSubject = {
  readonly type: string;
  readonly id: string | null;
  readonly company: string | null;
  readonly detail?: Readonly<Record<string, string | number | null>>;
};

export type AuditRow = {
  readonly chain: string;
  readonly seq: bigint;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly command: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly detail: unknown;
  readonly prevHash: string;
  readonly hash: string;
};

export type AuditHead = { readonly chain: string; readonly seq: bigint; readonly hash: string };

/** What the first row of a chain follows. */
export const GENESIS = '0'.repeat(64);
const HOUSE = 'house';

/** SHA-256 over everything a row says, its place in the chain and the row before it. */
export function auditHash(row: Omit<AuditRow, 'hash'>): string {
  const detail = Object.entries(row.detail as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
  const said = [row.chain, row.seq.toString(), row.at.toISOString(), row.actorKind, row.actorId, row.command, row.subjectType, row.subjectId, detail, row.prevHash];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

/**
 * Writes the row of a command into its transaction. Called last: the head's lock then lasts only until the commit,
 * and a chain cannot fork, because the next writer waits for it.
 */
export async function recordAudit(db: Database, command: string, actor: Actor, subject: AuditSubject, now: Date): Promise<void> {
  const chain = subject.company ?? HOUSE;
  const [head] = await db.$queryRaw<{ seq: bigint; hash: string }[]>`
    INSERT INTO audit_heads (chain, seq, hash) VALUES (${chain}, 1, ${GENESIS})
    ON CONFLICT (chain) DO UPDATE SET seq = audit_heads.seq + 1 RETURNING seq, hash`;
  if (!head) throw new Error(`The audit chain ${chain} has no head.`);
  const row = {
    chain,
    seq: head.seq,
    at: now,
    actorKind: actor.kind,
    actorId: userIdOf(actor),
    command,
    subjectType: subject.type,
    subjectId: subject.id,
    detail: actor.kind === 'system' ? { ...subject.detail, task: actor.task } : { ...subject.detail },
    prevHash: head.hash,
  };
  const hash = auditHash(row);
  await db.auditEntry.create({ data: { ...row, hash } });
  await db.auditHead.update({ where: { chain }, data: { hash } });
}

/** What is wrong with a chain; `seq` is the first row that does not fit. */
export type AuditFault = { readonly chain: string; readonly seq: bigint; readonly fault: 'changed' | 'gap' | 'broken-link' | 'cut' | 'no-head' };

/** Checks one chain: `rows` by `seq`, its head, and heads noted earlier outside the database (`anchors`), which find a cut tail with a forged head. */
export function verifyChain(rows: readonly AuditRow[], head: AuditHead | null, anchors: readonly AuditHead[]): AuditFault | null {
  let prevHash = GENESIS;
  let seq = 0n;
  for (const row of rows) {
    seq += 1n;
    if (row.seq !== seq) return { chain: row.chain, seq, fault: 'gap' };
    if (row.prevHash !== prevHash) return { chain: row.chain, seq, fault: 'broken-link' };
    if (auditHash(row) !== row.hash) return { chain: row.chain, seq, fault: 'changed' };
    prevHash = row.hash;
  }
  const chain = head?.chain ?? rows[0]?.chain ?? anchors[0]?.chain ?? HOUSE;
  if (!head) return { chain, seq, fault: 'no-head' };
  if (head.seq !== seq || head.hash !== prevHash) return { chain, seq: head.seq, fault: 'cut' };
  for (const anchor of anchors) {
    if (rows[Number(anchor.seq) - 1]?.hash !== anchor.hash) return { chain, seq: anchor.seq, fault: 'cut' };
  }
  return null;
}

/** Checks every chain in one consistent view; returns the number of rows, the heads (to be kept elsewhere as anchors) and the faults. */
export async function verifyAudit(db: Database, anchors: readonly AuditHead[]): Promise<{ rows: number; heads: readonly AuditHead[]; faults: readonly AuditFault[] }> {
  const heads = await db.auditHead.findMany({ orderBy: { chain: 'asc' } });
  const named = await db.auditEntry.findMany({ distinct: ['chain'], select: { chain: true } });
  const chains = new Set([...heads, ...named, ...anchors].map(({ chain }) => chain));
  const faults: AuditFault[] = [];
  let count = 0;
  for (const chain of chains) {
    const rows = await db.auditEntry.findMany({ where: { chain }, orderBy: { seq: 'asc' } });
    count += rows.length;
    const fault = verifyChain(rows, heads.find((head) => head.chain === chain) ?? null, anchors.filter((anchor) => anchor.chain === chain));
    if (fault) faults.push(fault);
  }
  return { rows: count, heads, faults };
}
