// @ts-nocheck
import type { TaskList } from 'graphile-worker';
import type { System } from '@/lib/domain/access/actor.ts';
import { discardStaleDrafts } from '@/lib/usecases/intake/discard-stale-drafts.ts';
import { listCompaniesToRematch } from '@/lib/usecases/matching/list-companies-to-rematch.ts';
import { rematchCompany } from '@/lib/usecases/matching/rematch-company.ts';
import { expireClaims } from '@/lib/usecases/review/expire-claims.ts';
import type { AnyUseCase, InputOf, OutputOf } from '@/lib/usecases/use-case.ts';
import { log } from './log.ts';

/** Which task runs when (UTC; Shanghai is eight hours ahead). A run that was missed while nothing was up is caught up for. */
export const CRONTAB = ['10 16 * * * rematch ?fill=2d', '40 18 * * * discard-drafts ?fill=2d', '*/10 * * * * expire-claims'].join('\n');

/** The tasks of the queue. Each may run twice or be cut off anywhere: what it does is the same again, or goes on where it was. */
export const TASKS: TaskList = {
  rematch: async (payload, { addJob }) => {
    const after = cursorOf(payload);
    const page = await perform('rematch', listCompaniesToRematch, { after });
    let changed = 0;
    for (const companyId of page.companies) {
      const { runId } = await perform('rematch', rematchCompany, { companyId });
      if (runId !== null) changed += 1;
    }
    log.info({ event: 'rematched', companies: page.companies.length, changed, after });
    // The cursor is kept by the queue: after a crash the page it names is done again, and changes nothing more.
    if (page.next !== null) await addJob('rematch', { after: page.next }, { jobKey: `rematch:${page.next}` });
  },
  'discard-drafts': async () => {
    for (;;) {
      const { discarded } = await perform('discard-drafts', discardStaleDrafts, {});
      if (discarded === 0) return;
      log.info({ event: 'drafts-discarded', discarded });
    }
  },
  'expire-claims': async () => {
    for (;;) {
      const { expired, step } = await perform('expire-claims', expireClaims, {});
      if (expired === 0) return;
      log.info({ event: 'claim-expired', case: step.caseId });
    }
  },
};

/** Calls a use case as the program itself; a refusal fails the job, and the queue tries again. */
async function perform<U extends AnyUseCase>(task: string, useCase: U, input: InputOf<U>): Promise<OutputOf<U>> {
  const actor: System = { kind: 'system', task };
  const outcome = await useCase.execute({ actor, now: new Date() }, input);
  if (!outcome.ok) throw new Error(`${useCase.name} was refused: ${JSON.stringify(outcome.failure)}`);
  return outcome.value as OutputOf<U>;
}

function cursorOf(payload: unknown): string | null {
  return typeof payload === 'object' && payload !== null && 'after' in payload && typeof payload.after === 'string' ? payload.after : null;
}
