// @ts-nocheck
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import { databaseUrl } from '@/lib/env.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { claimNextCase } from './claim-next-case.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const CASES = 40;
const CLAIMERS = 12;

afterAll(closeDatabase);

/** Everybody claims until nothing is left; answers who was told to hold what. */
async function race(claim: (who: Person, index: number) => Promise<string | null>): Promise<readonly { caseId: string; userId: string }[]> {
  const people = await Promise.all(Array.from({ length: CLAIMERS }, () => givenPerson('advisor')));
  const told = await Promise.all(
    people.map(async (who, index) => {
      const mine: { caseId: string; userId: string }[] = [];
      for (let caseId = await claim(who, index); caseId !== null; caseId = await claim(who, index)) mine.push({ caseId, userId: who.userId });
      return mine;
    }),
  );
  return told.flat();
}

/** Cases that two people were told they hold. */
function doubles(told: readonly { caseId: string }[]): number {
  return told.length - new Set(told.map((claim) => claim.caseId)).size;
}

describe('claiming the next case', () => {
  beforeEach(async () => {
    await reader().reviewCase.deleteMany({});
    for (let i = 0; i < CASES; i += 1) await givenCase(NOW);
  });

  test('the harness catches a claim that finds first and updates then', async () => {
    const clients = await Promise.all(Array.from({ length: CLAIMERS }, async () => { const client = new pg.Client({ connectionString: databaseUrl() }); await client.connect(); return client; }));
    const told = await race(async (who, index) => {
      const client = clients[index]!;
      const { rows } = await client.query<{ id: string }>(`SELECT id FROM review_cases WHERE state = 'submitted' ORDER BY due_on, submitted_at, number LIMIT 1`);
      if (!rows[0]) return null;
      await client.query(`UPDATE review_cases SET state = 'claimed', holder_id = $2 WHERE id = $1`, [rows[0].id, who.userId]);
      return rows[0].id;
    });
    await Promise.all(clients.map((client) => client.end()));
    expect(doubles(told)).toBeGreaterThan(0);
  });

  test('each case goes to exactly one of many at once, none is left, each with one event and one audit row', async () => {
    const told = await race(async (who) => {
      const outcome = await claimNextCase.execute({ actor: who, now: NOW }, {});
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
      return outcome.value.caseId;
    });
    expect(doubles(told)).toBe(0);
    expect(told).toHaveLength(CASES);
    const rows = await reader().reviewCase.findMany({ select: { id: true, state: true, holderId: true, version: true } });
    expect(rows.filter((row) => row.state !== 'claimed' || row.version !== 2)).toEqual([]);
    expect(new Map(rows.map((row) => [row.id, row.holderId]))).toEqual(new Map(told.map((claim) => [claim.caseId, claim.userId])));
    expect(await reader().caseEvent.count({ where: { toState: 'claimed', caseId: { in: rows.map((row) => row.id) } } })).toBe(CASES);
    expect(await reader().auditEntry.count({ where: { command: 'claim-next-case', subjectId: { in: rows.map((row) => row.id) } } })).toBe(CASES);
  });
});
