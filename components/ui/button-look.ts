import { classNames } from './class-names.ts';

/** `primary`: the one thing a screen is for; `secondary`: beside it; `quiet`: in rows and tools; `danger`: cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** `roomy` has 44 px; `dense` is for rows where people work all day (32 px, 44 px on a touch screen). */
export type ButtonSize = 'roomy' | 'dense';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-accent-ink hover:opacity-90',
  secondary: 'border-line-strong bg-transparent text-ink hover:border-accent hover:text-accent',
  quiet: 'border-transparent bg-transparent text-accent hover:underline',
  danger: 'border-unmet bg-transparent text-unmet hover:bg-unmet-soft',
};

const SIZES: Record<ButtonSize, string> = {
  roomy: 'min-h-11 px-5 py-1.5 text-body',
  dense: 'min-h-8 px-3 text-small pointer-coarse:min-h-11',
};

/** How a button looks, for things that are buttons and links that look like one. */
export function buttonLook(variant: ButtonVariant, size: ButtonSize): string {
  return classNames(
    'inline-flex items-center justify-center gap-2 rounded-6 border text-center font-medium no-underline transition-opacity duration-[120ms]',
    'disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:opacity-60',
    VARIANTS[variant],
    SIZES[size],
  );
}
