'use client';

import { fieldId } from './field-id.ts';
import { HINT_LOOK, LABEL_LOOK } from './field-look.ts';
import { FieldMessage } from './field-message.tsx';
import { SelectBox } from './select-box.tsx';
import type { FieldProps } from './text-field.tsx';

/** A choice from a list too long for radios. The first option is empty: `placeholder`. */
export function SelectField({
  name,
  label,
  hint,
  error,
  options,
  placeholder,
  value,
  defaultValue,
  onChange,
  onBlur,
  isDisabled,
}: FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly placeholder?: string;
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
}) {
  const id = fieldId(name);
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className={LABEL_LOOK}>
        {label}
      </label>
      {hint ? (
        <span id={`${id}-hint`} className={HINT_LOOK}>
          {hint}
        </span>
      ) : null}
      {error ? <FieldMessage id={`${id}-error`} text={error} /> : null}
      <SelectBox
        id={id}
        name={name}
        disabled={isDisabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onBlur={onBlur}
        {...(value !== undefined ? { value } : {})}
        {...(defaultValue !== undefined ? { defaultValue } : {})}
        {...(onChange ? { onChange: (event: React.ChangeEvent<HTMLSelectElement>) => onChange(event.target.value) } : {})}
        className="w-full sm:w-auto sm:min-w-60 sm:self-start"
      >
        {placeholder !== undefined ? <option value="">{placeholder}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectBox>
    </div>
  );
}
