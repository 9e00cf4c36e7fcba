/** How often something may be tried by one address (or person, or network) within a window; beyond it the try is refused, not counted. */
export const ATTEMPT_LIMITS = {
  'sign-in': { limit: 10, windowSeconds: 900 },
  'sign-up': { limit: 5, windowSeconds: 3_600 },
  code: { limit: 10, windowSeconds: 900 },
  'link-to-address': { limit: 3, windowSeconds: 900 },
  'links-to-network': { limit: 30, windowSeconds: 900 },
  // Whole offices share a network: far above what people do, far below what programs can.
  'drafts-of-network': { limit: 600, windowSeconds: 3_600 },
  'matches-of-network': { limit: 1_000, windowSeconds: 900 },
  'saves-of-network': { limit: 10_000, windowSeconds: 900 },
  'shared-link': { limit: 30, windowSeconds: 900 },
  'shared-links-of-all': { limit: 1_000, windowSeconds: 900 },
} as const;

export type AttemptPurpose = keyof typeof ATTEMPT_LIMITS;
