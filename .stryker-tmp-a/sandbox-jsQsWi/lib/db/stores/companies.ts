// @ts-nocheck
import type { Actor } from '@/lib/domain/access/actor.ts';
import type { EvidenceLevel } from '@/lib/domain/facts/evidence.ts';
import type { AnswerState } from '@/lib/contracts/intake/intake-view.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import type { Database } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import { companyScope } from '../scope.ts';
import { newSecret, secretHash } from '../secrets.ts';

/** One stored answer; `version` counts its saves, 0 = never saved. */
export type StoredAnswer = {
  readonly path: string;
  readonly state: AnswerState;
  readonly value: WireValue | null;
  readonly evidence: EvidenceLevel;
  readonly savedAt: Date | null;
  readonly version: number;
};

/** A company with everything it has answered. */
export type StoredCompany = {
  readonly id: string;
  readonly name: string | null;
  readonly creditCode: string | null;
  readonly anonymous: boolean;
  readonly answers: ReadonlyMap<string, StoredAnswer>;
};

/** A new company: a member's at once, or a draft that the returned secret opens. */
export async function addCompany(db: Database, userId: string | null, now: Date): Promise<{ readonly companyId: string; readonly draftToken: string | null }> {
  const draftToken = userId === null ? newSecret() : null;
  const { id } = await db.company.create({
    data: {
      createdAt: now,
      updatedAt: now,
      ...(draftToken === null ? {} : { draftTokenHash: secretHash(draftToken) }),
      ...(userId === null ? {} : { memberships: { create: { userId, createdAt: now } } }),
    },
  });
  return { companyId: id, draftToken };
}

/** The draft that a cookie's secret opens, null when there is none (any more). */
export async function findDraft(db: Database, token: string): Promise<string | null> {
  const found = await db.company.findUnique({ where: { draftTokenHash: secretHash(token) }, select: { id: true } });
  return found?.id ?? null;
}

/** Makes an anonymous draft a user's company; does nothing with an empty or already adopted one. Returns whether it moved. */
export async function adoptDraft(db: Database, companyId: string, userId: string, now: Date): Promise<boolean> {
  const { count } = await db.company.updateMany({
    where: { id: companyId, draftTokenHash: { not: null }, answers: { some: {} } },
    data: { draftTokenHash: null, updatedAt: now, version: { increment: 1 } },
  });
  if (count === 1) await db.membership.create({ data: { userId, companyId, createdAt: now } });
  return count === 1;
}

/** The company with its answers, if the actor may see it. */
export async function findCompany(db: Database, actor: Actor, companyId: string): Promise<StoredCompany | null> {
  const found = await db.company.findFirst({ where: { AND: [{ id: companyId }, companyScope(actor)] }, include: { answers: true } });
  if (!found) return null;
  return {
    id: found.id,
    name: found.name,
    creditCode: found.creditCode,
    anonymous: found.draftTokenHash !== null,
    answers: new Map(found.answers.map((answer) => [answer.path, storedAnswer(answer)])),
  };
}

/** As `findCompany`, and nobody else saves answers of it until the transaction ends. */
export async function lockCompany(db: Database, actor: Actor, companyId: string): Promise<StoredCompany | null> {
  await db.$queryRaw`SELECT 1 FROM companies WHERE id = ${companyId}::uuid FOR UPDATE`;
  return findCompany(db, actor, companyId);
}

type AnswerRow = { path: string; state: string; value: Prisma.JsonValue; evidence: string; savedAt: Date; version: number };

function storedAnswer(row: AnswerRow): StoredAnswer {
  return { path: row.path, state: row.state as AnswerState, value: row.value as WireValue | null, evidence: row.evidence as EvidenceLevel, savedAt: row.savedAt, version: row.version };
}

/** Saves answers of a locked company, each with its next version; a changed value falls back to what the company declares. */
export async function saveAnswers(
  db: Database,
  companyId: string,
  changes: readonly { readonly path: string; readonly state: AnswerState; readonly value: WireValue | null; readonly version: number }[],
  savedBy: string | null,
  now: Date,
): Promise<readonly StoredAnswer[]> {
  if (changes.length === 0) return [];
  const rows = await db.$queryRaw<AnswerRow[]>`
    INSERT INTO company_answers AS a (company_id, path, state, value, evidence, version, saved_at, saved_by)
    SELECT ${companyId}::uuid, c.path, c.state, NULLIF(c.value, 'null'::jsonb), 'declared', 1, ${now}, ${savedBy}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS c(path text, state text, value jsonb)
    ON CONFLICT (company_id, path) DO UPDATE SET
      state = EXCLUDED.state, value = EXCLUDED.value, evidence = 'declared', version = a.version + 1,
      saved_at = EXCLUDED.saved_at, saved_by = EXCLUDED.saved_by, verified_at = NULL, verified_by = NULL
    RETURNING a.path, a.state, a.value, a.evidence, a.saved_at AS "savedAt", a.version`;
  await db.company.update({ where: { id: companyId }, data: { updatedAt: now, version: { increment: 1 } } });
  return rows.map(storedAnswer);
}

/** Keeps the identity of a company beside its answers, for lists and for finding duplicates. */
export async function saveIdentity(db: Database, companyId: string, identity: { readonly name: string | null; readonly creditCode: string | null }): Promise<void> {
  const nameKey = identity.name === null ? null : identity.name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  await db.company.update({ where: { id: companyId }, data: { ...identity, nameKey } });
}

/** Deletes at most `most` anonymous drafts last changed before a moment, with all that hangs on them; returns how many. */
export async function deleteDraftsBefore(db: Database, before: Date, most: number): Promise<number> {
  const drafts = await db.company.findMany({ where: { draftTokenHash: { not: null }, updatedAt: { lt: before } }, orderBy: { updatedAt: 'asc' }, take: most, select: { id: true } });
  // The conditions again: a draft may have been opened or adopted since.
  const { count } = await db.company.deleteMany({ where: { id: { in: drafts.map(({ id }) => id) }, draftTokenHash: { not: null }, updatedAt: { lt: before } } });
  return count;
}
