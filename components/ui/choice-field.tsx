'use client';

import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names.ts';
import { fieldId } from './field-id.ts';
import { HINT_LOOK, LABEL_LOOK } from './field-look.ts';
import { FieldMessage } from './field-message.tsx';
import type { FieldProps } from './text-field.tsx';

/** One option of a choice. `quiet` options ("don't know") stand apart from the answers proper. */
export type Option = { readonly value: string; readonly label: ReactNode; readonly quiet?: boolean };

/** One of a few, as radios. `inline` lays short options (yes / no) side by side. The value `''` is nothing chosen. */
export function ChoiceField({
  name,
  label,
  hint,
  error,
  options,
  value,
  defaultValue,
  onChange,
  onBlur,
  isDisabled = false,
  inline = false,
}: FieldProps & { readonly options: readonly Option[]; readonly value?: string; readonly defaultValue?: string; readonly onChange?: (value: string) => void; readonly inline?: boolean }) {
  const id = fieldId(name);
  const invalid = Boolean(error);
  return (
    <RadioGroup
      name={name}
      isInvalid={invalid}
      isDisabled={isDisabled}
      validationBehavior="aria"
      className="flex flex-col gap-1.5"
      {...(value !== undefined ? { value: value === '' ? null : value } : {})}
      {...(defaultValue !== undefined ? { defaultValue } : {})}
      {...(onChange ? { onChange } : {})}
      {...(onBlur ? { onBlur } : {})}
      {...(invalid ? { 'aria-describedby': `${id}-error` } : {})}
    >
      <Label className={LABEL_LOOK}>{label}</Label>
      {hint ? (
        <Text slot="description" className={HINT_LOOK}>
          {hint}
        </Text>
      ) : null}
      {error ? <FieldMessage id={`${id}-error`} text={error} /> : null}
      <span className={classNames('flex gap-x-6', inline ? 'flex-row flex-wrap' : 'flex-col')}>
        {options.map((option, index) => (
          <Radio key={option.value} value={option.value} {...(index === 0 ? { id } : {})} className={({ isFocusVisible }) => optionLook(isFocusVisible, option.quiet === true)}>
            {({ isSelected }) => (
              <>
                <span className={classNames('grid size-5 flex-none place-items-center rounded-full border bg-surface', isSelected ? 'border-2 border-accent' : 'border-line-strong')} aria-hidden="true">
                  {isSelected ? <span className="size-2.5 rounded-full bg-accent" /> : null}
                </span>
                <span>{option.label}</span>
              </>
            )}
          </Radio>
        ))}
      </span>
    </RadioGroup>
  );
}

/** The look of one radio or checkbox with its words: a 44 px target. */
export function optionLook(focusVisible: boolean, quiet: boolean): string {
  return classNames('relative flex min-h-11 items-center gap-3 rounded-6 pr-2', quiet && 'text-ink-soft', focusVisible && 'outline-2 outline-offset-2 outline-focus');
}
