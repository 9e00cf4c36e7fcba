/** The look of a box that is typed into. */
export const INPUT_LOOK =
  'min-h-11 rounded-6 border border-line-strong bg-surface px-3 text-body text-ink placeholder:text-ink-soft aria-invalid:border-2 aria-invalid:border-unmet disabled:opacity-50';

/** The look of a field's label. */
export const LABEL_LOOK = 'block font-semibold text-ink';

/** The look of a field's hint. */
export const HINT_LOOK = 'block text-small text-ink-soft';
