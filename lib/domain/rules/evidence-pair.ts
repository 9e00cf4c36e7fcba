import { EVIDENCE_LEVELS, reaches, type EvidenceLevel } from '../facts/evidence.ts';
import type { LeafExplanation } from './explanation.ts';

export type EvidencePair = LeafExplanation['evidence'];

/** There are 25 pairs, so each is made once and shared: row by what is asked, place in it by what is held. */
const PAIRS: readonly (readonly EvidencePair[])[] = [null, ...EVIDENCE_LEVELS].map((asked) =>
  [null, ...EVIDENCE_LEVELS].map((held) => Object.freeze({ held, asked, enough: asked === null || (held !== null && reaches(held, asked)) })),
);

/** For a level of proof that is asked: what is held beside it, by `placeOf` what is held; `enough` where nothing is asked. */
export function evidencePairs(asked: EvidenceLevel | null): readonly EvidencePair[] {
  return PAIRS[placeOf(asked)] as readonly EvidencePair[];
}

/** 0 for none, then the levels from the weakest. */
export function placeOf(level: EvidenceLevel | null): number {
  switch (level) {
    case null:
      return 0;
    case 'declared':
      return 1;
    case 'document':
      return 2;
    case 'audited':
      return 3;
    case 'verified':
      return 4;
  }
}
