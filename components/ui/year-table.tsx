'use client';

import type { ClipboardEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { fieldId } from './field-id.ts';
import { INPUT_LOOK } from './field-look.ts';
import { FieldMessage } from './field-message.tsx';
import { SelectBox } from './select-box.tsx';
import { yearsFromPaste } from './years-from-paste.ts';

/** What was typed for each fiscal year, as it was typed. */
export type YearTexts = Readonly<Record<number, string>>;

/**
 * Figures by fiscal year, one box for each year. Pasting a row copied from a spreadsheet fills the years from the
 * box pasted into; a row of years above it in the copy says which is which. `below` gives what is told under a year (the
 * value in full, the growth). Fields are named `name.2025`. On a narrow screen the years stand under each other.
 */
export function YearTable({
  name,
  label,
  hint,
  years,
  yearLabel,
  values,
  onChange,
  onBlur,
  errors = {},
  unit,
  below,
  options,
}: {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly years: readonly number[];
  readonly yearLabel: (year: number) => string;
  readonly values: YearTexts;
  readonly onChange: (values: YearTexts) => void;
  readonly onBlur?: () => void;
  readonly errors?: Readonly<Record<number, string>>;
  readonly unit?: ReactNode;
  readonly below?: (year: number) => ReactNode;
  /** Chooses from these instead of writing; `''` is nothing chosen. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}) {
  const id = fieldId(name);
  const paste = (event: ClipboardEvent<HTMLInputElement>, year: number) => {
    const filled = yearsFromPaste(event.clipboardData.getData('text'), years, year);
    if (filled === null) return;
    event.preventDefault();
    onChange({ ...values, ...filled });
  };
  const wrong = years.filter((year) => errors[year]);
  return (
    <div role="group" aria-labelledby={`${id}-label`} {...(hint ? { 'aria-describedby': `${id}-hint` } : {})} className="flex flex-col gap-1.5">
      <span id={`${id}-label`} className="block font-semibold text-ink">
        {label}
      </span>
      {hint ? (
        <span id={`${id}-hint`} className="block text-small text-ink-soft">
          {hint}
        </span>
      ) : null}
      {wrong.map((year) => (
        <FieldMessage key={year} id={`${fieldId(`${name}.${year}`)}-error`} text={errors[year] ?? ''} />
      ))}
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        {years.map((year) => {
          const cell = fieldId(`${name}.${year}`);
          return (
            <div key={year} className="grid w-full grid-cols-[5rem_1fr] items-center gap-x-2 sm:flex sm:w-36 sm:flex-col sm:items-stretch sm:gap-1">
              <label htmlFor={cell} className="text-small text-ink-soft">
                {yearLabel(year)}
              </label>
              {options ? (
                <SelectBox id={cell} name={`${name}.${year}`} value={values[year] ?? ''} onChange={(event) => onChange({ ...values, [year]: event.target.value })} onBlur={onBlur} className="w-full min-w-0">
                  {options.map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.label}
                    </option>
                  ))}
                </SelectBox>
              ) : (
              <input
                id={cell}
                name={`${name}.${year}`}
                value={values[year] ?? ''}
                onChange={(event) => onChange({ ...values, [year]: event.target.value })}
                onBlur={onBlur}
                onPaste={(event) => paste(event, year)}
                inputMode="decimal"
                autoComplete="off"
                spellCheck={false}
                aria-invalid={errors[year] ? true : undefined}
                aria-describedby={errors[year] ? `${cell}-error` : undefined}
                className={classNames(INPUT_LOOK, 'w-full min-w-0')}
              />
              )}
              {below ? <output htmlFor={cell} className="figures col-start-2 pt-1 text-note text-ink-soft sm:min-h-6">{below(year)}</output> : null}
            </div>
          );
        })}
        {unit ? <div className="sm:pt-7">{unit}</div> : null}
      </div>
    </div>
  );
}
