// @ts-nocheck
import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { DEFAULT_SHARE_DAYS, SHARE_DAYS, SHARE_SCOPES } from '@/lib/domain/shortlists/share-link.ts';

export const DEVICES = ['phone', 'computer', 'program'] as const;

/** Figures are shown only when that is asked for. */
export const createShareLinkInput = z.strictObject({ shortlistId: id, scope: z.enum(SHARE_SCOPES).default('without-figures'), days: z.literal([...SHARE_DAYS]).default(DEFAULT_SHARE_DAYS) });
export const revokeShareLinkInput = z.strictObject({ linkId: id });
/** Any text may be tried as a token; `network` is where the reader comes from, of which nothing but a coarse hash is kept. */
export const openShareLinkInput = z.strictObject({ token: z.string().max(400), network: z.string().max(100), device: z.enum(DEVICES) });
