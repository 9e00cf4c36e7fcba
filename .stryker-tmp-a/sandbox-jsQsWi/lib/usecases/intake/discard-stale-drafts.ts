// @ts-nocheck
import { z } from 'zod';
import { deleteDraftsBefore } from '@/lib/db/stores/companies.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A draft's cookie lives thirty days; after as many more nobody can come back to it. */
const KEPT_DAYS = 60;
const AT_ONCE = 500;

/** Deletes anonymous drafts that nobody can open any more, with their answers and matches; answers how many. */
export const discardStaleDrafts = command({
  name: 'discard-stale-drafts',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'discard-stale-drafts'),
  run: async ({ db, now }) => ok({ discarded: await deleteDraftsBefore(db, new Date(now.getTime() - KEPT_DAYS * 86_400_000), AT_ONCE) }),
  about: (_input, { discarded }) => ({ type: 'draft', id: null, company: null, detail: { discarded } }),
});
