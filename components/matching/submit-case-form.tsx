'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { SelectField } from '@/components/ui/select-field.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import type { Language } from '@/lib/domain/text.ts';
import type { SubmitCaseAction } from './submit-case-page.tsx';

type Words = Readonly<Record<'language' | 'zh' | 'en' | 'note' | 'noteHint' | 'submit' | 'refused', string>>;

/** Hands the match to an advisor: in which language they should answer, and what they should know. Works without script. */
export function SubmitCaseForm({ action, companyId, runId, language, words }: { readonly action: SubmitCaseAction; readonly companyId: string; readonly runId: string; readonly language: Language; readonly words: Words }) {
  const [state, submit] = useActionState(action, { status: 'idle' });
  const problems = useTranslations('problems');
  const refused = state.status === 'refused' ? state : null;
  const code = refused?.code ?? refused?.problems[0]?.code ?? null;
  return (
    <form action={submit} className="flex w-full max-w-reading flex-col items-start gap-4">
      {refused ? (
        <Notice tone="bad" live="assertive" title={words.refused}>
          {code !== null && problems.has(code as never) ? problems(code as never) : null}
        </Notice>
      ) : null}
      <input type="hidden" name="companyId" value={companyId} />
      <input type="hidden" name="runId" value={runId} />
      <SelectField name="language" label={words.language} defaultValue={refused?.values.language ?? language} options={[{ value: 'zh', label: words.zh }, { value: 'en', label: words.en }]} />
      <TextField name="note" label={words.note} hint={words.noteHint} defaultValue={refused?.values.note ?? ''} rows={3} />
      <Button type="submit">{words.submit}</Button>
    </form>
  );
}
