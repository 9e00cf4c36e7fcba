import { writeCase } from '@/lib/contracts/catalog/write-case.ts';
import { candidateInput } from '@/lib/contracts/review/case-inputs.ts';
import type { CandidateView } from '@/lib/contracts/review/review-view.ts';
import { loadEdition } from '@/lib/db/stores/catalog.ts';
import { findRun } from '@/lib/db/stores/match-runs.ts';
import { findCandidate } from '@/lib/db/views/candidates.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { compiledOn } from '../matching/compiled-on.ts';
import { query } from '../query.ts';

/**
 * A candidate case: the facts that the rule reads, the day, both verdicts, reason and source. Whose facts they are is not told: a maintainer
 * has no business with companies, so the match is read as the system and nothing but what the rule reads leaves it.
 */
export const viewCandidate = query({
  name: 'view-candidate',
  input: candidateInput,
  allow: (actor) => may(actor, 'view-candidate'),
  run: async ({ db, input }) => {
    const found = await findCandidate(db, input.overrideId);
    const run = found && (await findRun(db, { kind: 'system', task: 'candidate' }, found.runId));
    if (!found || !run) return fail({ kind: 'not-found' });
    const { row, sourceId } = found;
    const read = [...compiledOn(await loadEdition(db, run.editionHash), run.asOf).usedBy].filter(([, readers]) => readers.some(({ product }) => product === row.productId)).map(([fact]) => fact);
    const facts = new Map([...run.facts].filter(([fact]) => read.includes(fact)));
    const document = writeCase({
      name: `${row.reason.en} (${row.madeAt.slice(0, 10)})`,
      on: run.asOf,
      facts,
      verdict: row.verdict,
      sourceId,
      remarks: [`${row.productId}: the engine says ${row.engineVerdict}, an advisor says ${row.verdict}`, `${row.sourceTitle === null ? '' : `${row.sourceTitle}: `}${row.source}`, row.text],
    });
    return ok<CandidateView>({ ...row, factsOn: run.factsOn, sourceId, facts: read.map((fact) => ({ fact, known: run.facts.get(fact) ?? null })), document });
  },
});
