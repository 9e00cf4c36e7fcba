'use client';

import { useTranslations } from 'next-intl';
import { TextField, type TextFieldProps } from './text-field.tsx';

/** A day as text, `2019-06-18`; also takes 2019/6/18, 2019.6.18 and 2019年6月18日 (read by the form). Friendlier than a wheel for a day years ago. */
export function DayField({ hint, ...rest }: Omit<TextFieldProps, 'type' | 'inputMode' | 'rows' | 'placeholder'>) {
  const t = useTranslations('common.day');
  return <TextField {...rest} hint={hint ?? t('example')} autoComplete="off" boxClass="w-44" placeholder="YYYY-MM-DD" />;
}
