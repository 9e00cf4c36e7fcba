import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import type { RematchChange } from '@/lib/contracts/matching/rematch.ts';
import { CASE_OUTCOMES, CASE_STATES } from '@/lib/domain/review/case-state.ts';

/** How many notices a page of them holds. */
export const NOTICES_A_PAGE = 30;

/** Unread notices are counted up to this many; a count of it means "this many or more". */
export const NOTICES_COUNTED = 100;

/** What the notice of a case says, as it was stored when the case changed. */
export const caseNotice = z.object({ caseId: id, state: z.enum(CASE_STATES), outcome: z.enum(CASE_OUTCOMES).nullable() });

/** What the notice of a re-match says. */
export const rematchNotice = z.object({ runId: id, changes: z.array(z.custom<RematchChange>()) });

/** What is told of a list that an advisor prepared. */
export const listNotice = z.object({ shortlistId: id, products: z.int() });

/** Which notices are read now: those that the person had before their eyes. */
export const readNoticesInput = z.strictObject({ noticeIds: z.array(id).min(1).max(NOTICES_A_PAGE) });

export const listNoticesInput = z.strictObject({ page: z.int().min(1).max(10_000) });

/** What is told of a case: to its company, to who holds it, to who was given it, to whom it was taken from. */
export const CASE_NEWS = ['case-changed', 'case-answered', 'case-given', 'case-moved'] as const;
export type CaseNews = (typeof CASE_NEWS)[number];

/** What happened: to a case of one's company, to a case that one holds, to a company's match by new rules, or a list that an advisor prepared. */
export type NoticeNews =
  | { readonly kind: CaseNews; readonly caseId: string; readonly number: number | null; readonly state: z.output<typeof caseNotice>['state']; readonly outcome: z.output<typeof caseNotice>['outcome'] }
  | { readonly kind: 'rematch'; readonly runId: string; readonly changes: readonly RematchChange[] }
  | ({ readonly kind: 'list-recommended' } & z.output<typeof listNotice>);

export type NoticeView = { readonly id: string; readonly at: string; readonly unread: boolean; readonly companyName: string | null; readonly news: NoticeNews };

export type NoticeListView = { readonly page: number; readonly more: boolean; readonly notices: readonly NoticeView[] };
