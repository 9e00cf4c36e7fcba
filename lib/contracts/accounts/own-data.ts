import { z } from 'zod';
import { id, text } from '@/lib/contracts/fields.ts';
import { REVOCABLE, type Purpose } from '@/lib/domain/access/consent.ts';

export const consentInput = z.strictObject({ purpose: z.enum(REVOCABLE), agrees: z.boolean() });

/** `confirm` repeats what is about to go: a company's name (its id where it has none), the account's address. */
export const deleteCompanyInput = z.strictObject({ companyId: id, confirm: z.string().max(400) });
export const deleteAccountInput = z.strictObject({ confirm: z.string().max(400) });

export const humanReviewInput = z.strictObject({ runId: id, language: z.enum(['zh', 'en']), text: text(1, 2_000) });

export type ConsentView = { readonly purpose: Purpose; readonly givenAt: string | null; readonly withdrawnAt: string | null; readonly textVersion: string | null };

/** What the page about one's own data shows. */
export type OwnDataView = {
  readonly email: string;
  readonly role: string;
  readonly consents: readonly ConsentView[];
  /** `shared`: somebody else of the company goes on with it. */
  readonly companies: readonly { readonly id: string; readonly name: string | null; readonly shared: boolean }[];
  readonly runs: readonly { readonly id: string; readonly companyName: string | null; readonly on: string }[];
};
