'use client';

import { Checkbox, CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { CheckBox } from './check-box.tsx';
import { optionLook, type Option } from './choice-field.tsx';
import { classNames } from './class-names.ts';
import { fieldId } from './field-id.ts';
import { HINT_LOOK, LABEL_LOOK } from './field-look.ts';
import { FieldMessage } from './field-message.tsx';
import type { FieldProps } from './text-field.tsx';

/**
 * Any of several, as checkboxes. Options in `alone` ("none of these", "don't know") exclude all others:
 * choosing one clears the rest, and the other way round.
 */
export function SetField({
  name,
  label,
  hint,
  error,
  options,
  alone = [],
  value,
  onChange,
  onBlur,
  columns = false,
  isDisabled = false,
}: FieldProps & {
  readonly options: readonly Option[];
  readonly alone?: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** Two columns on a wide screen, for long lists. */
  readonly columns?: boolean;
}) {
  const id = fieldId(name);
  const invalid = Boolean(error);
  const aloneValues = alone.map((option) => option.value);
  const choose = (next: readonly string[]) => {
    const added = next.find((each) => !value.includes(each));
    if (added === undefined) return onChange(next);
    onChange(aloneValues.includes(added) ? [added] : next.filter((each) => !aloneValues.includes(each)));
  };
  return (
    <CheckboxGroup
      name={name}
      isInvalid={invalid}
      isDisabled={isDisabled}
      validationBehavior="aria"
      value={[...value]}
      onChange={choose}
      className="flex flex-col gap-1.5"
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
      <span className={classNames('grid gap-x-8', columns && 'sm:grid-cols-2')}>
        {options.map((option, index) => (
          <SetOption key={option.value} option={option} {...(index === 0 ? { id } : {})} />
        ))}
      </span>
      {alone.length > 0 ? (
        <span className="flex flex-wrap gap-x-8 border-t border-line">
          {alone.map((option) => (
            <SetOption key={option.value} option={option} />
          ))}
        </span>
      ) : null}
    </CheckboxGroup>
  );
}

function SetOption({ option, id }: { readonly option: Option; readonly id?: string }) {
  return (
    <Checkbox value={option.value} {...(id ? { id } : {})} className={({ isFocusVisible }) => optionLook(isFocusVisible, option.quiet === true)}>
      {({ isSelected }) => (
        <>
          <CheckBox checked={isSelected} />
          <span>{option.label}</span>
        </>
      )}
    </Checkbox>
  );
}
