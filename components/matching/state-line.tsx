import './cards.css';
import type { Tone } from '@/lib/presenters/outcome-words.ts';

/** A state as shape, word and colour, light enough for a long list: the shape is drawn by the style sheet. */
export function StateLine({ tone, words }: { readonly tone: Tone; readonly words: string }) {
  return <p className={`mv ${tone}`}>{words}</p>;
}
