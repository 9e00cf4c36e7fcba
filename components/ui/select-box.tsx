import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { INPUT_LOOK } from './field-look.ts';

/** The browser's own select: the best picker on a phone, and it works without script. Label it with `aria-label` or a `<label>`. */
export function SelectBox({ className, ...rest }: ComponentProps<'select'>) {
  return <select {...rest} className={classNames(INPUT_LOOK, 'max-w-full min-w-0 pr-2', className)} />;
}
