import type { Content } from 'pdfmake/interfaces';
import type { StateWords } from '@/lib/presenters/outcome-words.ts';

/** Colours of a state on white paper. */
export const TONES = { met: '#1F6B3B', unmet: '#A3271B', unknown: '#7A5A00', faulty: '#8A3B00', quiet: '#5B6660' } as const;

/** Keeps a piece on one page. */
export function whole(piece: Content): Content {
  return { unbreakable: true, stack: [piece] };
}

export function headingPiece(text: string): Content {
  return { text, fontSize: 13, bold: true, margin: [0, 14, 0, 4] };
}

/** Sign, word and colour of a state. */
export function statePiece({ sign, words, tone }: StateWords): { text: string; color: string } {
  return { text: `${sign} ${words}`, color: TONES[tone] };
}
