import { z } from 'zod';
import { calendarDate, id, name, slug, text, version } from '@/lib/contracts/fields.ts';
import { parseMoney } from '@/lib/domain/money.ts';
import { LIST_VISIBILITIES } from '@/lib/domain/shortlists/list-visibility.ts';
import { ITEM_STATES, MAX_LIST_NAME, MAX_NOTE } from '@/lib/domain/shortlists/shortlist-item.ts';

const listName = name(1, MAX_LIST_NAME);

/** What a first list is called when nobody has named one. */
export const FIRST_LIST = '我的清单 My list';

/** An amount of money as people type it, in fen; empty or null = none. */
const amount = z
  .string()
  .max(60)
  .nullable()
  .transform((typed, context): number | null => {
    if (typed === null || typed.trim() === '') return null;
    const read = parseMoney(typed);
    if (read.ok) return read.value;
    context.addIssue({ code: 'custom', message: 'not-an-amount' });
    return z.NEVER;
  });

export const listShortlistsInput = z.strictObject({ companyId: id });
export const shortlistInput = z.strictObject({ shortlistId: id });
/** `shortlistId` null: the company's latest list, or a first one named `listName`. */
export const saveToShortlistInput = z.strictObject({ runId: id, productId: slug, shortlistId: id.nullable(), listName: listName.default(FIRST_LIST) });
export const removeItemInput = z.strictObject({ itemId: id, version });
export const itemStateInput = z.strictObject({
  itemId: id,
  version,
  state: z.enum(ITEM_STATES),
  note: text(0, MAX_NOTE),
  outcomeAmount: amount.default(null),
  outcomeOn: calendarDate.nullable().default(null),
});
export const createShortlistInput = z.strictObject({ companyId: id, name: listName, visibility: z.enum(LIST_VISIBILITIES).default('shared') });
export const listVisibilityInput = z.strictObject({ shortlistId: id, version, visibility: z.enum(LIST_VISIBILITIES) });
export const renameShortlistInput = z.strictObject({ shortlistId: id, version, name: listName });
export const deleteShortlistInput = z.strictObject({ shortlistId: id, version });
