import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** A link in running text, underlined: colour alone would not tell it from the words beside it. */
export function TextLink({ className, ...rest }: Omit<ComponentProps<typeof Link>, 'className'> & { readonly className?: string }) {
  return <Link {...rest} className={classNames('text-accent underline decoration-1 underline-offset-4 hover:decoration-2', className)} />;
}
