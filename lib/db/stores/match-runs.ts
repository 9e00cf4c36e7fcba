import { createHash } from 'node:crypto';
import { matchCard } from '@/lib/contracts/matching/match-card.ts';
import type { MatchCard, NextQuestionView } from '@/lib/contracts/matching/match-view.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Facts } from '@/lib/domain/facts/fact.ts';
import { canonicalJson } from '@/lib/domain/matching/canonical.ts';
import type { Match, ProductMatch } from '@/lib/domain/matching/match.ts';
import type { Evaluation } from '@/lib/domain/rules/explanation.ts';
import type { Database } from '../client.ts';
import { dateOfDay, dayOfDate } from '../days.ts';
import { Prisma } from '../generated/client.ts';
import { companyScope } from '../scope.ts';
import { storedCard } from '../stored-card.ts';
import { storedFacts } from '../stored-facts.ts';
import type { Edition } from './catalog.ts';

/** What a match was made from, and what came of it. */
export type NewRun = {
  readonly companyId: string;
  readonly facts: Facts;
  readonly factsOn: CalendarDate;
  readonly match: Match;
  readonly nextQuestions: readonly NextQuestionView[];
  readonly origin: 'intake' | 'rematch';
};

/** SHA-256 of the canonical JSON of a match: two matches of one hash are the same bytes. */
export function matchHash(match: Match): string {
  return createHash('sha256').update(canonicalJson(match)).digest('hex');
}

/** Keeps a match as a record: facts, both days, edition of the rules, version of the engine, and each product's card and explanation. */
export async function addRun(db: Database, run: NewRun, edition: Edition, actor: Actor, now: Date): Promise<string> {
  const { match } = run;
  const { id } = await db.matchRun.create({
    data: {
      companyId: run.companyId,
      asOf: dateOfDay(match.asOf),
      factsOn: dateOfDay(run.factsOn),
      facts: Object.fromEntries(run.facts) as unknown as Prisma.InputJsonValue,
      engineVersion: match.engineVersion,
      editionHash: edition.hash,
      resultHash: matchHash(match),
      nextQuestions: run.nextQuestions as unknown as Prisma.InputJsonValue,
      origin: run.origin,
      createdAt: now,
      createdBy: userIdOf(actor),
    },
  });
  await db.matchProduct.createMany({ data: match.products.map((entry, ordinal) => productRow(id, entry, ordinal, edition)) });
  return id;
}

function productRow(runId: string, entry: ProductMatch, ordinal: number, edition: Edition): Prisma.MatchProductCreateManyInput {
  const product = edition.products.get(entry.product);
  if (!product) throw new Error(`The match names ${entry.product}, which its edition has not`);
  return {
    runId,
    productId: entry.product,
    ordinal,
    state: entry.state,
    verdict: entry.state === 'judged' ? entry.evaluation.verdict : null,
    versionId: entry.state === 'judged' || entry.state === 'no-published-test' ? entry.version : null,
    card: matchCard(entry, product, edition.sources) as unknown as Prisma.InputJsonValue,
    evaluation: entry.state === 'judged' ? (entry.evaluation as unknown as Prisma.InputJsonValue) : Prisma.DbNull,
  };
}

/** A stored match with all that it was made from. */
export type StoredRun = {
  readonly id: string;
  readonly companyId: string;
  readonly asOf: CalendarDate;
  readonly factsOn: CalendarDate;
  readonly facts: Facts;
  readonly engineVersion: string;
  readonly editionHash: string;
  readonly resultHash: string;
  readonly createdAt: Date;
};

/** The match, if the actor may see its company. */
export async function findRun(db: Database, actor: Actor, runId: string): Promise<StoredRun | null> {
  const row = await db.matchRun.findFirst({ where: { id: runId, company: companyScope(actor) } });
  return row && storedRun(row);
}

/** The latest match of a company, if the actor may see it. */
export async function findLatestRun(db: Database, actor: Actor, companyId: string): Promise<StoredRun | null> {
  const row = await db.matchRun.findFirst({ where: { companyId, company: companyScope(actor) }, orderBy: { createdAt: 'desc' } });
  return row && storedRun(row);
}

/** The products of a stored match as the engine gave them. */
export async function loadMatch(db: Database, run: StoredRun): Promise<Match> {
  const rows = await db.matchProduct.findMany({ where: { runId: run.id }, orderBy: { ordinal: 'asc' } });
  return { asOf: run.asOf, engineVersion: run.engineVersion, products: rows.map(productMatch) };
}

/** A row of a stored match as the engine gave it. */
export function productMatch(row: { productId: string; state: string; versionId: string | null; card: Prisma.JsonValue; evaluation: Prisma.JsonValue }): ProductMatch {
  const product = row.productId;
  const shown = (row.card as unknown as { state: { opensOn: CalendarDate; closedSince: CalendarDate } }).state;
  switch (row.state) {
    case 'judged':
      return { product, state: 'judged', version: row.versionId ?? '', evaluation: row.evaluation as unknown as Evaluation };
    case 'no-published-test':
      return { product, state: 'no-published-test', version: row.versionId ?? '' };
    case 'not-open-yet':
      return { product, state: 'not-open-yet', opensOn: shown.opensOn };
    case 'closed':
      return { product, state: 'closed', closedSince: shown.closedSince };
    default:
      throw new Error(`A stored match has the state ${row.state}`);
  }
}

type RunRow = { id: string; companyId: string; asOf: Date; factsOn: Date; facts: Prisma.JsonValue; engineVersion: string; editionHash: string; resultHash: string; createdAt: Date };

function storedRun(row: RunRow): StoredRun {
  const { id, companyId, engineVersion, editionHash, resultHash, createdAt } = row;
  return { id, companyId, asOf: dayOfDate(row.asOf), factsOn: dayOfDate(row.factsOn), facts: storedFacts(row.facts), engineVersion, editionHash, resultHash, createdAt };
}

/** A product of a stored match with its card. */
export type RunProduct = { readonly match: ProductMatch; readonly card: MatchCard };

/** One product of a stored match with its card; null when the match has no such product. The run was found before, in scope. */
export async function findRunProduct(db: Database, runId: string, productId: string): Promise<RunProduct | null> {
  const [found] = await findRunProducts(db, runId, [productId]);
  return found ?? null;
}

/** Those of these products that the match has, in no order. The run was found before, in scope. */
export async function findRunProducts(db: Database, runId: string, productIds: readonly string[]): Promise<readonly RunProduct[]> {
  const rows = await db.matchProduct.findMany({ where: { runId, productId: { in: [...productIds] } } });
  return rows.map((row) => ({ match: productMatch(row), card: storedCard(row.card, false) }));
}

/** A person who agreed to automatic re-matching once and does no more. */
const objector = { consents: { some: { purpose: 'rematch', withdrawnAt: { not: null } }, none: { purpose: 'rematch', withdrawnAt: null } } } satisfies Prisma.UserWhereInput;

/** The latest match of each company after `after`, in the order of their ids; drafts that nobody holds are left out, and so is who has objected to being judged again. */
export async function latestRunsAfter(db: Database, after: string | null, most: number): Promise<readonly { readonly companyId: string; readonly asOf: CalendarDate; readonly editionHash: string }[]> {
  const companies = await db.company.findMany({
    where: { ...(after === null ? {} : { id: { gt: after } }), memberships: { some: {}, none: { user: objector } }, matchRuns: { some: {} } },
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true, matchRuns: { orderBy: { createdAt: 'desc' }, take: 1, select: { asOf: true, editionHash: true } } },
  });
  return companies.flatMap(({ id, matchRuns: [run] }) => (run ? [{ companyId: id, asOf: dayOfDate(run.asOf), editionHash: run.editionHash }] : []));
}
