import { VerdictShape, type MarkedOutcome } from '@/components/ui/verdict-mark.tsx';
import type { Tone } from '@/lib/presenters/outcome-words.ts';

const SHAPES: readonly MarkedOutcome[] = ['met', 'unmet', 'unknown', 'faulty', 'not-applicable'];
const SHAPE_OF: Readonly<Record<Tone, MarkedOutcome>> = { met: 'met', unmet: 'unmet', unknown: 'unknown', faulty: 'faulty', quiet: 'not-applicable' };

/** The shapes of the marks, drawn once on a page that shows many; `StateLine` points at them. */
export function MarkSprite() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      {SHAPES.map((shape) => (
        <symbol key={shape} id={`m-${shape}`} viewBox="0 0 20 20">
          <VerdictShape outcome={shape} size={20} />
        </symbol>
      ))}
    </svg>
  );
}

/** A state as shape, word and colour, light enough for a long list. Needs one `MarkSprite` on the page. */
export function StateLine({ tone, words }: { readonly tone: Tone; readonly words: string }) {
  return (
    <p className={`mv ${tone}`}>
      <svg aria-hidden="true">
        <use href={`#m-${SHAPE_OF[tone]}`} />
      </svg>
      {words}
    </p>
  );
}
