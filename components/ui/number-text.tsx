'use client';

import type { ReactNode } from 'react';
import { TextField, type TextFieldProps } from './text-field.tsx';

/** A number as people write it: plain text with the number keyboard, no spinner, no wheel, no reformatting. `unit` stands after the box. */
export function NumberText({ unit, boxClass = 'w-40', ...rest }: Omit<TextFieldProps, 'type' | 'inputMode' | 'rows' | 'suffix'> & { readonly unit?: ReactNode }) {
  return <TextField {...rest} inputMode="decimal" autoComplete="off" boxClass={boxClass} {...(unit ? { suffix: <span className="text-ink-soft">{unit}</span> } : {})} />;
}
