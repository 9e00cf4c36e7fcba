import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look.ts';
import { classNames } from './class-names.ts';

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({
  variant = 'primary',
  size = 'roomy',
  className,
  children,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'className'> & { readonly variant?: ButtonVariant; readonly size?: ButtonSize; readonly className?: string; readonly children: ReactNode }) {
  return (
    <Link {...rest} className={classNames(buttonLook(variant, size), className)}>
      {children}
    </Link>
  );
}
