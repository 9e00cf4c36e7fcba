// @ts-nocheck
import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import type { RematchChange } from '@/lib/contracts/matching/rematch.ts';
import { currentEdition, loadEdition, type Edition } from '@/lib/db/stores/catalog.ts';
import { lockCompany } from '@/lib/db/stores/companies.ts';
import { addRun, findLatestRun, loadMatch } from '@/lib/db/stores/match-runs.ts';
import { tellOfRematch } from '@/lib/db/stores/rematch-notices.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { differenceOf, leavesOf, type ProductChange } from '@/lib/domain/matching/difference.ts';
import type { Match } from '@/lib/domain/matching/match.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { runOf } from './run-of.ts';

/** `runId` is null where no verdict changed: the earlier match stands. */
type Rematch = { readonly runId: string | null; readonly changes: readonly RematchChange[] };

/**
 * Matches a company again with the rules of today and the facts of its latest match, looked at on that match's day: what differs is the
 * rules' doing. Only a changed verdict makes a new record and a notice, which names the criteria that flipped. Once more changes nothing.
 */
export const rematchCompany = command({
  name: 'rematch-company',
  input: z.strictObject({ companyId: id }),
  allow: (actor) => may(actor, 'rematch-company'),
  run: async ({ db, actor, now, input }) => {
    const company = await lockCompany(db, actor, input.companyId);
    const last = company && (await findLatestRun(db, actor, company.id));
    if (!last) return fail({ kind: 'not-found' });
    const edition = await currentEdition(db);
    const run = runOf(last.companyId, last.facts, edition, { asOf: shanghaiDay(now.getTime()), factsOn: last.factsOn }, 'rematch');
    const before = { ...last, catalog: (await loadEdition(db, last.editionHash)).catalog, match: await loadMatch(db, last) };
    const after = { facts: run.facts, asOf: run.match.asOf, factsOn: run.factsOn, catalog: edition.catalog, match: run.match };
    const changes = differenceOf(before, after, VOCABULARY).products.map((change) => changeTold(change, run.match, edition));
    if (changes.length === 0) return ok<Rematch>({ runId: null, changes });
    const runId = await addRun(db, run, edition, actor, now);
    await tellOfRematch(db, last.companyId, runId, changes, now);
    return ok<Rematch>({ runId, changes });
  },
  about: ({ companyId }, { runId, changes }) => ({ type: 'match', id: runId, company: companyId, detail: { changes: changes.length } }),
});

/** A change in words that a notice can carry. Where the old and the new rule differ in shape, the decisive criteria of the new one are named. */
function changeTold({ product, before, after, flipped }: ProductChange, match: Match, edition: Edition): RematchChange {
  const entry = match.products.find((each) => each.product === product);
  const leaves = entry?.state === 'judged' ? leavesOf(entry.evaluation.explanation) : [];
  const named = flipped.length > 0 ? leaves.filter(({ path }) => flipped.includes(path)) : leaves.filter(({ decisive }) => decisive);
  return {
    productId: product,
    name: edition.products.get(product)?.name ?? { zh: product, en: product },
    before,
    after,
    flipped: named.slice(0, 5).map(({ rule, outcome }) => ({ fact: rule.fact, label: VOCABULARY.facts.get(rule.fact)?.label ?? VOCABULARY.derived.get(rule.fact)?.label ?? { zh: rule.fact, en: rule.fact }, outcome })),
  };
}
