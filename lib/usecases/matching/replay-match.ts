import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import type { ReplayView } from '@/lib/contracts/matching/replay-view.ts';
import { findCompany } from '@/lib/db/stores/companies.ts';
import { matchHash } from '@/lib/db/stores/match-runs.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { replay } from '@/lib/domain/matching/replay.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { recordOf } from './record-of.ts';

/** Makes a match of the past again from the facts, the days and the rules that were kept with it, and says whether the same bytes come out. */
export const replayMatch = query({
  name: 'replay-match',
  input: z.strictObject({ runId: id }),
  allow: (actor) => may(actor, 'replay-match'),
  run: async ({ db, actor, input }) => {
    const found = await recordOf(db, actor, input.runId);
    if (!found) return fail({ kind: 'not-found' });
    const { run, record, edition } = found;
    const replayed = replay(record, VOCABULARY);
    const differing = replayed.kind === 'different' ? replayed.products : [];
    return ok<ReplayView>({
      runId: run.id,
      companyName: (await findCompany(db, actor, run.companyId))?.name ?? null,
      createdAt: run.createdAt.toISOString(),
      asOf: run.asOf,
      factsOn: run.factsOn,
      engineVersion: run.engineVersion,
      editionHash: run.editionHash,
      resultHash: run.resultHash,
      intact: matchHash(record.match) === run.resultHash,
      outcome: replayed.kind,
      products: record.match.products.length,
      differing: differing.map((product) => ({ productId: product, name: edition.products.get(product)?.name ?? { zh: product, en: product } })),
      facts: [...run.facts].map(([fact, { value, evidence }]) => ({ fact, value, evidence })),
    });
  },
});
