/**
 * How well a stated fact is proven, weakest first: said by the company; shown by a document or registry;
 * audited; confirmed by an advisor who saw the proof.
 */
// @ts-nocheck

export const EVIDENCE_LEVELS = ['declared', 'document', 'audited', 'verified'] as const;

export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** Whether evidence `held` is at least as strong as what is `asked`. */
export function reaches(held: EvidenceLevel, asked: EvidenceLevel): boolean {
  return EVIDENCE_LEVELS.indexOf(held) >= EVIDENCE_LEVELS.indexOf(asked);
}
