import { z } from 'zod';

/** What a sign-in leaves behind: the device, for the list of one's sessions, and the language, in which mails are written from now on. */
export const signInTrace = { device: z.string().max(200), language: z.enum(['zh', 'en']) };

/** The secret of a session or of a link, as it comes in. */
export const secret = z.string().max(200);

/** A code from an app, or a recovery code, as people type it: blanks and hyphens do not count. */
export const typedCode = z.string().max(100).transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase());

/** How a sign-in ended. Only `signed-in` opens anything; with `code` and `set-up` the secret leads to the second step and nowhere else. */
export type SignInOutcome = { readonly outcome: 'refused' } | { readonly outcome: 'signed-in' | 'code' | 'set-up'; readonly secret: string; readonly userId: string; readonly companyId: string | null };

/** Why somebody from the provider is not let in. */
export type ProviderOutcome = Exclude<SignInOutcome, { outcome: 'refused' }> | { readonly outcome: 'refused'; readonly reason: 'not-allowed' | 'address-unverified' | 'link-first' };

/** Who somebody is to an OpenID provider. */
export const identityKey = { issuer: z.string().min(1).max(500), subject: z.string().min(1).max(255) };

/** What a one-time link is for. */
export const LINK_PURPOSES = ['sign-in', 'reset-password'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** How long a link works; ASVS 6.5.5 allows a sign-in by mail ten minutes. */
export const LINK_MINUTES = { 'sign-in': 10, 'reset-password': 30 } as const satisfies Record<LinkPurpose, number>;

/** How long the link to a first password works: it is handed over in person, perhaps tomorrow. */
export const INVITATION_MINUTES = 24 * 60;

/** What an app needs to make codes: as a picture (the address, drawn as QR) and as a key to type. */
export type SecondFactorSetUp = { readonly uri: string; readonly key: string };
