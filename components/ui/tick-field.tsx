'use client';

import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckBox } from './check-box.tsx';
import { optionLook } from './choice-field.tsx';
import { fieldId } from './field-id.ts';

/** One checkbox by itself: "don't know", "remember". `quiet` makes it the lesser thing beside a field. */
export function TickField({
  name,
  label,
  isSelected,
  defaultSelected,
  onChange,
  quiet = false,
}: {
  readonly name: string;
  readonly label: ReactNode;
  readonly isSelected?: boolean;
  readonly defaultSelected?: boolean;
  readonly onChange?: (selected: boolean) => void;
  readonly quiet?: boolean;
}) {
  return (
    <Checkbox
      name={name}
      id={fieldId(name)}
      value="yes"
      className={({ isFocusVisible }) => `${optionLook(isFocusVisible, quiet)} w-fit text-small`}
      {...(isSelected !== undefined ? { isSelected } : {})}
      {...(defaultSelected !== undefined ? { defaultSelected } : {})}
      {...(onChange ? { onChange } : {})}
    >
      {({ isSelected: checked }) => (
        <>
          <CheckBox checked={checked} />
          <span>{label}</span>
        </>
      )}
    </Checkbox>
  );
}
