'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { useKeptForm } from '@/components/ui/use-kept-form.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { CaseEventView } from '@/lib/contracts/review/review-view.ts';
import { MAX_CASE_TEXT } from '@/lib/domain/review/change-case.ts';
import type { CaseFormAction } from './claim-form.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { sendByKey } from './send-by-key.ts';
import { useRefusal } from './use-refusal.ts';

/** A form of one text about a case: ask, release, reopen, note, answer, withdraw. What was typed stays when it is refused, and is cleared when it is done. */
export function WordsForm({ action, caseId, version, field = 'text', label, hint, send, rows = 4, draft = '', variant = 'primary', told, hidden = [], meanwhile, open = true, onType, onDone }: {
  readonly action: CaseFormAction;
  readonly caseId: string;
  readonly version?: number;
  /** Name of the field, where a page holds more than one of these. */
  readonly field?: string;
  readonly label: string;
  readonly hint?: string;
  readonly send: string;
  readonly rows?: number;
  /** Text to begin with; another one replaces what stands there. */
  readonly draft?: string;
  readonly variant?: 'primary' | 'secondary' | 'danger';
  /** Further fields that go with it. */
  readonly hidden?: readonly { readonly name: string; readonly value: string }[];
  /** What somebody else did last, shown where it came in between. */
  readonly meanwhile?: CaseEventView | undefined;
  /** Whether it can be sent at all; where it can't, what was written stays to be copied. */
  readonly open?: boolean;
  /** Hears of every change of the text. */
  readonly onType?: (text: string) => void;
  /** Read out when it is done. */
  readonly told?: string;
  readonly onDone?: () => void;
}) {
  const t = useTranslations('review');
  const { state, pending, form } = useKeptForm<FormState<unknown>>(action, { status: 'idle' });
  const [text, setText] = useState(draft);
  const [seen, setSeen] = useState({ state, draft });
  if (seen.state !== state || seen.draft !== draft) {
    setSeen({ state, draft });
    if (seen.draft !== draft) setText(draft);
    else if (state.status === 'done') setText('');
  }
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    if (state.status === 'done') done.current?.();
  }, [state]);
  const refusal = useRefusal(state);
  return (
    <form {...form} onKeyDown={sendByKey} className="flex flex-col items-start gap-3">
      {refusal.whole ? <Notice tone="bad" live="assertive" title={refusal.whole} /> : null}
      <input type="hidden" name="caseId" value={caseId} />
      {refusal.moved && meanwhile ? <Meanwhile event={meanwhile} open={open} /> : null}
      {hidden.map((each) => (
        <input key={`${each.name}-${each.value}`} type="hidden" {...each} />
      ))}
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <span className="block w-full">
        <TextField name={field} label={label} {...(hint ? { hint } : {})} error={refusal.field('text')} rows={rows} maxLength={MAX_CASE_TEXT} value={text} onChange={(typed) => {
            setText(typed);
            onType?.(typed);
          }} />
      </span>
      {open ? (
        <Button type="submit" isPending={pending} size="dense" variant={variant}>
          {send}
        </Button>
      ) : null}
      <p role="status" className="text-note text-met empty:hidden">
        {state.status === 'done' ? (told ?? t('done.sent')) : ''}
      </p>
    </form>
  );
}
