import { expect, test } from 'vitest';
import { changedRow, dice, rehashedRow, TAMPERINGS, type Tampering } from '@/lib/testing/audit-tamperings.ts';
import { auditHash, GENESIS, verifyChain, type AuditHead, type AuditRow } from './audit.ts';

/** A chain of `length` rows as `recordAudit` writes it. */
function chainOf(length: number): { rows: AuditRow[]; head: AuditHead } {
  const rows: AuditRow[] = [];
  for (let i = 1; i <= length; i += 1) {
    const row = {
      chain: 'company-1',
      seq: BigInt(i),
      at: new Date(Date.UTC(2026, 10, 1, 0, i, i % 60, i % 1000)),
      actorKind: i % 3 === 0 ? 'advisor' : 'member',
      actorId: i % 5 === 0 ? null : `user-${i % 7}`,
      command: ['save-answers', 'submit-intake', 'claim-case'][i % 3] ?? '',
      subjectType: 'company',
      subjectId: 'company-1',
      detail: { saved: i % 4, note: i % 2 === 0 ? 'a' : null },
      prevHash: rows.at(-1)?.hash ?? GENESIS,
    };
    rows.push({ ...row, hash: auditHash(row) });
  }
  return { rows, head: { chain: 'company-1', seq: BigInt(length), hash: rows.at(-1)?.hash ?? GENESIS } };
}

test('an untouched chain has no fault', () => {
  for (const length of [0, 1, 2, 200]) {
    const { rows, head } = chainOf(length);
    expect(verifyChain(rows, head, [])).toBeNull();
    if (length > 0) expect(verifyChain(rows, head, [head])).toBeNull();
  }
});

test('a thousand tamperings are found, every one', () => {
  const { rows, head } = chainOf(120);
  const roll = dice('tamper');
  const kinds = Object.entries(TAMPERINGS);
  const missed: string[] = [];
  for (let i = 0; i < 1_000; i += 1) {
    const [name, tamper] = kinds[i % kinds.length] as [string, Tampering];
    if (verifyChain(tamper([...rows], roll), head, []) === null) missed.push(`${name} (${i})`);
  }
  expect(missed).toEqual([]);
});

test('a tail cut with a forged head is found by an anchor that was noted before', () => {
  const { rows, head } = chainOf(50);
  const cut = rows.slice(0, 40);
  const forged: AuditHead = { ...head, seq: 40n, hash: cut.at(-1)?.hash ?? '' };
  expect(verifyChain(cut, forged, [])).toBeNull(); // nothing inside the database could tell
  expect(verifyChain(cut, forged, [head])).toEqual({ chain: 'company-1', seq: 50n, fault: 'cut' });
});

test('a chain rewritten from one row on is found by an anchor', () => {
  const { rows, head } = chainOf(30);
  const rewritten: AuditRow[] = [];
  for (const row of rows) rewritten.push(rehashedRow(changedRow(row, { prevHash: rewritten.at(-1)?.hash ?? GENESIS, ...(row.seq === 10n ? { actorId: 'user-96' } : {}) })));
  const forged: AuditHead = { ...head, hash: rewritten.at(-1)?.hash ?? '' };
  expect(verifyChain(rewritten, forged, [])).toBeNull();
  expect(verifyChain(rewritten, forged, [head])).toMatchObject({ fault: 'cut' });
});

test('a chain that vanished whole, and one whose head vanished, are found', () => {
  const { rows, head } = chainOf(3);
  expect(verifyChain([], head, [])).toMatchObject({ fault: 'cut' });
  expect(verifyChain(rows, null, [])).toMatchObject({ fault: 'no-head' });
  expect(verifyChain([], null, [head])).toMatchObject({ fault: 'no-head' });
});
