import { userIdOf, type Actor } from '@/lib/domain/access/actor.ts';
import type { Capacity } from '@/lib/domain/access/capacity.ts';
import type { EvidenceLevel } from '@/lib/domain/facts/evidence.ts';
import type { AssetKind } from '@/lib/domain/facts/asset.ts';
import type { AssetView } from '@/lib/contracts/intake/asset-item.ts';
import type { AnswerState } from '@/lib/contracts/intake/intake-view.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import type { Database } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import { companyScope } from '../scope.ts';
import { newSecret, secretHash } from '../secrets.ts';
import { assetOf, wholeKindsOf } from './company-assets.ts';

/** One stored answer; `version` counts its saves, 0 = never saved. */
export type StoredAnswer = {
  readonly path: string;
  readonly state: AnswerState;
  readonly value: WireValue | null;
  readonly evidence: EvidenceLevel;
  readonly savedAt: Date | null;
  readonly version: number;
  /** Who confirmed it, when, and what they saw; absent unless an advisor has. */
  readonly confirmed?: { readonly by: string; readonly at: Date; readonly note: string };
};

/** A company with everything it has answered and listed. */
export type StoredCompany = {
  readonly id: string;
  readonly name: string | null;
  readonly creditCode: string | null;
  readonly anonymous: boolean;
  readonly answers: ReadonlyMap<string, StoredAnswer>;
  readonly assets: readonly AssetView[];
  /** Kinds of which nothing is left out of `assets`. */
  readonly wholeKinds: readonly AssetKind[];
};

const VERIFIER = { verifier: { select: { name: true } } } as const;

/** A new company: a member's at once, or a draft that the returned secret opens. */
export async function addCompany(db: Database, userId: string | null, now: Date, capacity: Capacity | null = null): Promise<{ readonly companyId: string; readonly draftToken: string | null }> {
  const draftToken = userId === null ? newSecret() : null;
  const { id } = await db.company.create({
    data: {
      createdAt: now,
      updatedAt: now,
      ...(draftToken === null ? {} : { draftTokenHash: secretHash(draftToken), draftCapacity: capacity }),
      ...(userId === null ? {} : { memberships: { create: { userId, capacity: capacity ?? 'own', createdAt: now } } }),
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
    where: { id: companyId, draftTokenHash: { not: null }, OR: [{ answers: { some: {} } }, { assets: { some: {} } }] },
    data: { draftTokenHash: null, updatedAt: now, version: { increment: 1 } },
  });
  if (count === 0) return false;
  // Who said at the start that they act for the company does so with an account too.
  const { draftCapacity } = await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { draftCapacity: true } });
  await db.membership.create({ data: { userId, companyId, capacity: draftCapacity ?? 'own', createdAt: now } });
  return true;
}

/** The company with its answers, if the actor may see it. */
export async function findCompany(db: Database, actor: Actor, companyId: string): Promise<StoredCompany | null> {
  const found = await db.company.findFirst({ where: { AND: [{ id: companyId }, companyScope(actor)] }, include: { answers: { include: VERIFIER }, assets: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } } });
  if (!found) return null;
  return {
    id: found.id,
    name: found.name,
    creditCode: found.creditCode,
    anonymous: found.draftTokenHash !== null,
    answers: new Map(found.answers.map((answer) => [answer.path, storedAnswer(answer)])),
    assets: found.assets.map(assetOf),
    wholeKinds: wholeKindsOf(found.wholeAssetKinds),
  };
}

/** As `findCompany`, and nobody else saves answers of it until the transaction ends. */
export async function lockCompany(db: Database, actor: Actor, companyId: string): Promise<StoredCompany | null> {
  await db.$queryRaw`SELECT 1 FROM companies WHERE id = ${companyId}::uuid FOR UPDATE`;
  return findCompany(db, actor, companyId);
}

type AnswerRow = { path: string; state: string; value: Prisma.JsonValue; evidence: string; savedAt: Date; version: number; verifiedAt: Date | null; verifiedNote: string; verifier: { name: string } | null };

function storedAnswer(row: AnswerRow): StoredAnswer {
  const answer = { path: row.path, state: row.state as AnswerState, value: row.value as WireValue | null, evidence: row.evidence as EvidenceLevel, savedAt: row.savedAt, version: row.version };
  return row.verifiedAt === null ? answer : { ...answer, confirmed: { by: row.verifier?.name ?? '', at: row.verifiedAt, note: row.verifiedNote } };
}

/**
 * Saves answers of a locked company, each with its next version. A changed value falls back to what the company declares, and what an
 * advisor had confirmed of it is gone; the same value saved again stays as proven as it was.
 */
export async function saveAnswers(
  db: Database,
  companyId: string,
  changes: readonly { readonly path: string; readonly state: AnswerState; readonly value: WireValue | null; readonly version: number }[],
  savedBy: string | null,
  now: Date,
): Promise<readonly StoredAnswer[]> {
  if (changes.length === 0) return [];
  const rows = await db.$queryRaw<{ path: string }[]>`
    INSERT INTO company_answers AS a (company_id, path, state, value, version, saved_at, saved_by, evidence, evidence_before, verified_at, verified_by, verified_note)
    SELECT ${companyId}::uuid, c.path, c.state, NULLIF(c.value, 'null'::jsonb), 1, ${now}, ${savedBy}::uuid,
      coalesce(same.evidence, 'declared'), same.evidence_before, same.verified_at, same.verified_by, coalesce(same.verified_note, '')
    FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS c(path text, state text, value jsonb)
    LEFT JOIN company_answers same ON same.company_id = ${companyId}::uuid AND same.path = c.path AND (same.state, same.value) IS NOT DISTINCT FROM (c.state, NULLIF(c.value, 'null'::jsonb))
    ON CONFLICT (company_id, path) DO UPDATE SET
      state = EXCLUDED.state, value = EXCLUDED.value, version = a.version + 1, saved_at = EXCLUDED.saved_at, saved_by = EXCLUDED.saved_by,
      evidence = EXCLUDED.evidence, evidence_before = EXCLUDED.evidence_before, verified_at = EXCLUDED.verified_at, verified_by = EXCLUDED.verified_by, verified_note = EXCLUDED.verified_note
    RETURNING a.path`;
  await db.company.update({ where: { id: companyId }, data: { updatedAt: now, version: { increment: 1 } } });
  const saved = await db.companyAnswer.findMany({ where: { companyId, path: { in: rows.map(({ path }) => path) } }, include: VERIFIER });
  return saved.map(storedAnswer);
}

/** Raises a known answer of a locked company to what an advisor saw of it; its value and version stay. */
export async function confirmAnswer(db: Database, companyId: string, seen: { readonly path: string; readonly level: EvidenceLevel; readonly before: EvidenceLevel; readonly note: string; readonly by: string }, now: Date): Promise<void> {
  await db.companyAnswer.update({
    where: { companyId_path: { companyId, path: seen.path } },
    data: { evidence: seen.level, evidenceBefore: seen.before, verifiedAt: now, verifiedBy: seen.by, verifiedNote: seen.note },
  });
}

/** Gives a confirmed answer back the proof it had before. */
export async function unconfirmAnswer(db: Database, companyId: string, path: string): Promise<void> {
  await db.$executeRaw`
    UPDATE company_answers SET evidence = evidence_before, evidence_before = NULL, verified_at = NULL, verified_by = NULL, verified_note = ''
    WHERE company_id = ${companyId}::uuid AND path = ${path} AND verified_at IS NOT NULL`;
}

/** Keeps as what the actor works on a company they may see. */
export async function saveCapacity(db: Database, actor: Actor, companyId: string, capacity: Capacity): Promise<void> {
  const userId = userIdOf(actor);
  if (userId === null) await db.company.update({ where: { id: companyId }, data: { draftCapacity: capacity } });
  else await db.membership.update({ where: { userId_companyId: { userId, companyId } }, data: { capacity } });
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
