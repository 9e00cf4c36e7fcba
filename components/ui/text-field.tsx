'use client';

import type { ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import { fieldId } from './field-id.ts';
import { HINT_LOOK, INPUT_LOOK, LABEL_LOOK } from './field-look.ts';
import { FieldMessage } from './field-message.tsx';

/** What every field of the kit takes. `error` is shown at the field in the words of the summary; `name` names the field in a form without script. */
export type FieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly onBlur?: () => void;
  readonly isDisabled?: boolean;
};

export type TextFieldProps = FieldProps & {
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (text: string) => void;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel';
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel' | 'search';
  readonly maxLength?: number;
  readonly rows?: number;
  readonly prefix?: ReactNode;
  readonly suffix?: ReactNode;
  readonly below?: ReactNode;
  readonly placeholder?: string;
  /** Class of the box, for its width: `w-full` unless told. */
  readonly boxClass?: string;
  readonly spellCheck?: boolean;
};

/** One line of text (several with `rows`), typed as it comes: nothing is reformatted while an input method composes or afterwards. */
export function TextField({ name, label, hint, error, rows, prefix, suffix, below, placeholder, boxClass = 'w-full', spellCheck = false, ...rest }: TextFieldProps) {
  const id = fieldId(name);
  const invalid = Boolean(error);
  return (
    <AriaTextField {...rest} id={id} name={name} isInvalid={invalid} validationBehavior="aria" spellCheck={spellCheck ? 'true' : 'false'} className="flex flex-col gap-1.5" {...(invalid ? { 'aria-describedby': `${id}-error` } : {})}>
      <Label className={LABEL_LOOK}>{label}</Label>
      {hint ? (
        <Text slot="description" className={HINT_LOOK}>
          {hint}
        </Text>
      ) : null}
      {error ? <FieldMessage id={`${id}-error`} text={error} /> : null}
      <span className="flex flex-wrap items-center gap-2">
        {prefix}
        {rows ? <TextArea rows={rows} className={classNames(INPUT_LOOK, 'py-2', boxClass)} /> : <Input className={classNames(INPUT_LOOK, boxClass)} {...(placeholder ? { placeholder } : {})} />}
        {suffix}
      </span>
      {below}
    </AriaTextField>
  );
}
