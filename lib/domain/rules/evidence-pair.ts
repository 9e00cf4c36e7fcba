import { EVIDENCE_LEVELS, reaches, type EvidenceLevel } from '../facts/evidence.ts';
import type { LeafExplanation } from './explanation.ts';

type EvidencePair = LeafExplanation['evidence'];

/** There are 25 pairs, so each is made once and shared: row by what is asked, place in it by what is held. */
const PAIRS: readonly (readonly EvidencePair[])[] = [null, ...EVIDENCE_LEVELS].map((asked) =>
  [null, ...EVIDENCE_LEVELS].map((held) => Object.freeze({ held, asked, enough: asked === null || (held !== null && reaches(held, asked)) })),
);

/** The proof that is held beside the proof that is asked for; `enough` where nothing is asked. */
export function evidenceFor(held: EvidenceLevel | null, asked: EvidenceLevel | null): EvidencePair {
  return PAIRS[placeOf(asked)]?.[placeOf(held)] as EvidencePair;
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
