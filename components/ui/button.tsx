'use client';

import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { useFormStatus } from 'react-dom';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look.ts';
import { classNames } from './class-names.ts';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'style'> & {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly className?: string;
  readonly children: ReactNode;
};

// Keeps the focus and the name while it waits; the primitive's own waiting state announces by an image without a name.
const IDLE = { type: 'button', 'aria-disabled': true, onPress: () => {} } as const;

/** A button; as `type="submit"` it waits while the form it stands in is being sent (a second press does nothing). */
export function Button({ variant = 'primary', size = 'roomy', className, type = 'button', isPending, children, ...rest }: ButtonProps) {
  const { pending } = useFormStatus();
  const waiting = isPending ?? (type === 'submit' && pending);
  return (
    <AriaButton {...rest} {...(waiting ? IDLE : { type })} className={classNames(buttonLook(variant, size), className)}>
      {children}
    </AriaButton>
  );
}
