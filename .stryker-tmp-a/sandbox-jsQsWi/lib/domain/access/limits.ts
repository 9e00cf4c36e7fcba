/** How often something may be tried by one address within a window; beyond it the try is refused, not counted. */
// @ts-nocheck

export const ATTEMPT_LIMITS = {
  'sign-in': { limit: 10, windowSeconds: 900 },
  'sign-up': { limit: 5, windowSeconds: 3_600 },
  'shared-link': { limit: 30, windowSeconds: 900 },
  'shared-links-of-all': { limit: 1_000, windowSeconds: 900 },
} as const;

export type AttemptPurpose = keyof typeof ATTEMPT_LIMITS;
