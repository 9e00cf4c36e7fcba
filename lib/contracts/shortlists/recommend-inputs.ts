import { z } from 'zod';
import { id, name, slug, text } from '@/lib/contracts/fields.ts';
import { MAX_LIST_NAME } from '@/lib/domain/shortlists/shortlist-item.ts';

export const MAX_WHY = 2000;
export const MAX_RECOMMENDED = 20;

/** What an advisor prepares for the company of a case: a named list, the reason, the products of the case's match. */
export const recommendInput = z.strictObject({
  caseId: id,
  name: name(1, MAX_LIST_NAME),
  why: text(1, MAX_WHY),
  productIds: z.array(slug).min(1).max(MAX_RECOMMENDED),
});
