import type { TaskList } from 'graphile-worker';
import { env } from '@/lib/env.ts';
import { discardAgedRows } from '@/lib/usecases/accounts/discard-aged-rows.ts';
import { makeLink } from '@/lib/usecases/accounts/make-link.ts';
import { writeDigest } from '@/lib/usecases/accounts/write-digest.ts';
import { discardStaleDrafts } from '@/lib/usecases/intake/discard-stale-drafts.ts';
import { listCompaniesToRematch } from '@/lib/usecases/matching/list-companies-to-rematch.ts';
import { rematchCompany } from '@/lib/usecases/matching/rematch-company.ts';
import { expireClaims } from '@/lib/usecases/review/expire-claims.ts';
import { handOverCases } from '@/lib/usecases/review/hand-over-cases.ts';
import type { InputOf } from '@/lib/usecases/use-case.ts';
import { log } from './log.ts';
import { perform } from './perform.ts';
import { sendMails } from './send-mails.ts';

/** Which task runs when (UTC; Shanghai is eight hours ahead). A run that was missed while nothing was up is caught up for. */
export const CRONTAB = ['10 16 * * * rematch ?fill=2d', '40 18 * * * discard-drafts ?fill=2d', '50 18 * * * discard-aged ?fill=2d', '*/10 * * * * expire-claims', '1,11,21,31,41,51 * * * * hand-over-cases', '30 0 * * * write-digests', '* * * * * send-mails'].join('\n');

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
  'discard-aged': async () => {
    for (;;) {
      const { discarded, more } = await perform('discard-aged', discardAgedRows, {});
      log.info({ event: 'aged-discarded', ...discarded });
      if (!more) return;
    }
  },
  'write-digests': async () => {
    for (;;) {
      const { userId } = await perform('write-digests', writeDigest, {});
      if (userId === null) return;
      log.info({ event: 'digest-written', user: userId });
    }
  },
  'hand-over-cases': async () => {
    for (;;) {
      const { handedOver, steps } = await perform('hand-over-cases', handOverCases, {});
      if (handedOver === 0) return;
      log.info({ event: 'cases-handed-over', cases: steps.map(({ caseId }) => caseId) });
    }
  },
  'expire-claims': async () => {
    for (;;) {
      const { expired, step } = await perform('expire-claims', expireClaims, {});
      if (expired === 0) return;
      log.info({ event: 'claim-expired', case: step.caseId });
    }
  },
  // Each mail wakes it (lib/db/stores/mails.ts); the clock brings the tries that failed.
  'send-mails': () => sendMails(env()),
  'make-link': async (payload) => {
    const made = await perform('make-link', makeLink, payload as InputOf<typeof makeLink>);
    log.info({ event: 'link-ordered', user: made?.userId ?? null });
  },
};

function cursorOf(payload: unknown): string | null {
  return typeof payload === 'object' && payload !== null && 'after' in payload && typeof payload.after === 'string' ? payload.after : null;
}
