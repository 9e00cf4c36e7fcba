import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { INPUT_LOOK } from './field-look.ts';

const DENSE = 'min-h-8 rounded-6 border border-line-strong bg-surface px-2 text-note text-ink pointer-coarse:min-h-11';

/** The browser's own select: the best picker on a phone, and it works without script. Label it with `aria-label` or a `<label>`. `dense` is for rows of a table. */
export function SelectBox({ className, dense = false, ...rest }: ComponentProps<'select'> & { readonly dense?: boolean }) {
  return <select {...rest} className={classNames(dense ? DENSE : INPUT_LOOK, 'max-w-full min-w-0 pr-2', className)} />;
}
