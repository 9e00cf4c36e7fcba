// @ts-nocheck
import { z } from 'zod';
import { findDraft } from '@/lib/db/stores/companies.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Which draft a browser's cookie opens; null when none does (any more). */
export const identifyDraft = query({
  name: 'identify-draft',
  input: z.strictObject({ token: z.string().max(200) }),
  allow: (actor) => may(actor, 'identify-draft'),
  run: async ({ db, input }) => ok(await findDraft(db, input.token)),
});
