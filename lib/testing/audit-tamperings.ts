import { createHash } from 'node:crypto';
import { auditHash, GENESIS, type AuditRow } from '@/lib/db/audit.ts';

/** A repeatable sequence of numbers below `limit`. */
export function dice(seed: string): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = createHash('sha256').update(state).digest('hex');
    return Number.parseInt(state.slice(0, 12), 16) % limit;
  };
}

/** What somebody with all rights does to the rows of a chain. */
export type Tampering = (rows: AuditRow[], roll: (limit: number) => number) => AuditRow[];

/** A row with another say, its hash left. */
export const changedRow = (row: AuditRow, change: Partial<AuditRow>): AuditRow => ({ ...row, ...change });
const replaced = (rows: AuditRow[], at: number, row: AuditRow): AuditRow[] => rows.map((each, place) => (place === at ? row : each));
/** A row with the hash that fits it. */
export const rehashedRow = (row: AuditRow): AuditRow => ({ ...row, hash: auditHash(row) });

/** Edits, deletions, insertions, reorderings and cut tails: what a chain shows by itself. */
export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'edit a field': (rows, roll) => {
    const at = roll(rows.length);
    const row = rows[at] as AuditRow;
    const edits: Partial<AuditRow>[] = [
      { at: new Date(row.at.getTime() + 1) }, { actorKind: 'system' }, { actorId: 'user-99' }, { command: 'delete-shortlist' }, { subjectType: 'case' }, { subjectId: null }, { detail: { saved: 99 } },
    ];
    return replaced(rows, at, changedRow(row, edits[roll(edits.length)] ?? {}));
  },
  'edit a field and its hash': (rows, roll) => {
    const at = roll(rows.length);
    return replaced(rows, at, rehashedRow(changedRow(rows[at] as AuditRow, { actorId: 'user-98' })));
  },
  'delete a row': (rows, roll) => rows.toSpliced(roll(rows.length), 1),
  'delete a row and close the gap': (rows, roll) => rows.toSpliced(roll(rows.length), 1).map((row, place) => rehashedRow(changedRow(row, { seq: BigInt(place + 1) }))),
  'insert a row': (rows, roll) => {
    const at = roll(rows.length + 1);
    const before = rows[at - 1];
    const forged = rehashedRow(changedRow(rows[roll(rows.length)] as AuditRow, { seq: BigInt(at + 1), prevHash: before?.hash ?? GENESIS, actorId: 'user-97' }));
    return rows.toSpliced(at, 0, forged).map((row, place) => (place > at ? changedRow(row, { seq: BigInt(place + 1) }) : row));
  },
  'reorder two rows': (rows, roll) => {
    const [a, gap] = [roll(rows.length - 1), 1];
    const [first, second] = [rows[a] as AuditRow, rows[a + gap] as AuditRow];
    return replaced(replaced(rows, a, changedRow(second, { seq: first.seq })), a + gap, changedRow(first, { seq: second.seq }));
  },
  'cut the tail': (rows, roll) => rows.slice(0, -1 - roll(10)),
};

/** What only a head that was noted elsewhere shows: the chain is whole again, and its head is moved to fit. */
export const TAMPERINGS_TO_THE_END: Readonly<Record<string, Tampering>> = {
  'cut the tail and move the head back': (rows, roll) => rows.slice(0, -1 - roll(Math.min(10, rows.length - 1))),
  'edit a row and write all after it anew': (rows, roll) => {
    const from = roll(rows.length);
    const written: AuditRow[] = [];
    for (const [place, row] of rows.entries()) written.push(place < from ? row : rehashedRow(changedRow(row, { prevHash: written.at(-1)?.hash ?? GENESIS, ...(place === from ? { actorId: 'user-95' } : {}) })));
    return written;
  },
};
