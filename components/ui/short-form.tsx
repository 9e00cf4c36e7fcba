'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { ErrorSummary, type ErrorItem } from './error-summary.tsx';
import { Notice } from './notice.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import type { FormState } from '@/lib/contracts/form-state.ts';

export type ShortField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly autoComplete?: string;
  readonly value?: string;
  /** A box for more than a line. */
  readonly rows?: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
};

/** A short form of plain boxes: fields, one button, what went wrong on top and at the field. What was typed stays, passwords excepted. */
export function ShortForm<Done>({
  fields,
  hidden = {},
  submit,
  done,
  renderDone,
  showDone,
  action,
  variant = 'primary',
  children,
}: {
  readonly fields: readonly ShortField[];
  readonly hidden?: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly done?: string;
  /** What stands in the form's place once it is done. */
  readonly renderDone?: (value: Done) => ReactNode;
  /** What stands above the form once it is done, which can be filled in again. */
  readonly showDone?: (value: Done) => ReactNode;
  readonly action: (state: FormState<Done>, form: FormData) => Promise<FormState<Done>>;
  readonly variant?: 'primary' | 'secondary' | 'danger';
  readonly children?: ReactNode;
}) {
  const t = useTranslations('common.errors');
  const say = useTranslations('problems');
  const [state, send] = useActionState<FormState<Done>, FormData>(action, { status: 'idle' });
  // Each answer of the server is a new try: the boxes are drawn anew with what was typed, and the summary takes the focus.
  const [seen, setSeen] = useState(state);
  const [attempt, setAttempt] = useState(0);
  if (seen !== state) {
    setSeen(state);
    setAttempt(attempt + 1);
  }
  const refused = state.status === 'refused' ? state : null;
  const sentence = (code: string, params: Readonly<Record<string, string | number>> = {}) => say(say.has(code) ? code : 'invalid', { ...params });
  const labelled = (name: string) => fields.find((field) => field.name === name)?.label;
  const errors: ErrorItem[] = (refused?.problems ?? []).map((problem) => {
    const label = labelled(problem.field);
    return { field: label ? problem.field : null, message: label ? t('problem', { label, sentence: sentence(problem.code, problem.params) }) : sentence(problem.code, problem.params) };
  });
  if (refused?.code && errors.length === 0) errors.push({ field: null, message: sentence(refused.code) });
  if (state.status === 'done' && renderDone) return renderDone(state.value);
  return (
    <form action={send} noValidate className="flex max-w-md flex-col gap-6">
      <ErrorSummary errors={errors} attempt={attempt} />
      {state.status === 'done' && done ? <Notice tone="good" live="polite" title={done} /> : null}
      {state.status === 'done' && showDone ? showDone(state.value) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => {
        const error = errors.find((each) => each.field === field.name)?.message ?? null;
        const typed = refused?.values[field.name];
        const common = { name: field.name, label: field.label, error, ...(field.hint ? { hint: field.hint } : {}) };
        return field.options ? (
          <SelectField key={`${field.name}-${attempt}`} {...common} options={field.options} defaultValue={typed ?? field.options[0]?.value ?? ''} />
        ) : (
          <TextField key={`${field.name}-${attempt}`} {...common} type={field.type ?? 'text'} defaultValue={field.type === 'password' ? '' : (typed ?? field.value ?? '')} {...(field.autoComplete ? { autoComplete: field.autoComplete } : {})} {...(field.rows ? { rows: field.rows } : {})} />
        );
      })}
      {children}
      <div>
        <Button type="submit" variant={variant}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
