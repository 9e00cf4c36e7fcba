import { useTranslations } from 'next-intl';
import { classNames } from './class-names.ts';

/** Outcomes that have a mark. */
export type MarkedOutcome = 'met' | 'unmet' | 'unknown' | 'faulty' | 'not-applicable';

const TONES: Record<MarkedOutcome, string> = {
  met: 'text-met',
  unmet: 'text-unmet',
  unknown: 'text-unknown',
  faulty: 'text-fault',
  'not-applicable': 'text-ink-soft',
};

/**
 * The same mark everywhere for met, not met, cannot tell yet, could not be checked: shape + colour + word.
 * `word` replaces the usual word ("符合公开条件" on a product); `wordHidden` keeps it for screen readers only where the word stands right beside.
 */
export function VerdictMark({
  outcome,
  word,
  wordHidden = false,
  size = 'normal',
}: {
  readonly outcome: MarkedOutcome;
  readonly word?: string;
  readonly wordHidden?: boolean;
  readonly size?: 'small' | 'normal' | 'large';
}) {
  const t = useTranslations('common.outcome');
  const text = size === 'small' ? 'text-small' : size === 'large' ? 'text-lead font-semibold' : 'text-body font-medium';
  return (
    <span className={classNames('inline-flex items-center gap-1.5', TONES[outcome], text)} data-outcome={outcome}>
      <VerdictShape outcome={outcome} size={size === 'small' ? 16 : size === 'large' ? 24 : 20} />
      <span className={wordHidden ? 'sr-only' : undefined}>{word ?? t(outcome)}</span>
    </span>
  );
}

/** The shape alone, for places that write the word themselves: disc with a tick, square with a cross, open ring with a question mark, triangle with a bang. */
export function VerdictShape({ outcome, size }: { readonly outcome: MarkedOutcome; readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false" className="flex-none" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
      {SHAPES[outcome]}
    </svg>
  );
}

const SHAPES: Record<MarkedOutcome, React.ReactNode> = {
  met: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" stroke="none" />
      <path d="M5.8 10.4l2.9 2.9 5.5-6.2" stroke="var(--paper)" strokeWidth="2" />
    </>
  ),
  unmet: (
    <>
      <rect x="1.5" y="1.5" width="17" height="17" rx="2.5" fill="currentColor" stroke="none" />
      <path d="M6.6 6.6l6.8 6.8M13.4 6.6l-6.8 6.8" stroke="var(--paper)" strokeWidth="2" />
    </>
  ),
  unknown: (
    <>
      <circle cx="10" cy="10" r="8.1" strokeDasharray="3.4 2.7" strokeWidth="1.6" />
      <path d="M7.7 8.1a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1.1.8-1.1 1.5" />
      <circle cx="10" cy="14.4" r="1.1" fill="currentColor" stroke="none" />
    </>
  ),
  faulty: (
    <>
      <path d="M10 2.2l8.2 15H1.8z" fill="currentColor" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10 7.6v4.6" stroke="var(--paper)" strokeWidth="1.9" />
      <circle cx="10" cy="14.8" r="1.1" fill="var(--paper)" stroke="none" />
    </>
  ),
  'not-applicable': <path d="M4 10h12" />,
};
