'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import type { CaseFormAction } from './claim-form.tsx';
import { useRefusal } from './use-refusal.ts';

/** Takes the next case of the queue and opens it. */
export function ClaimNext({ action, language }: { readonly action: CaseFormAction; readonly language: 'zh' | 'en' | null }) {
  const t = useTranslations('review');
  const [state, submit] = useActionState(action, { status: 'idle' });
  const refusal = useRefusal(state);
  return (
    <form action={submit} className="flex flex-wrap items-center gap-3" data-claim-next>
      <input type="hidden" name="language" value={language ?? ''} />
      <Button type="submit" size="dense">
        {t('queue.claimNext')}
      </Button>
      {refusal.whole ? (
        <span role="alert" className="text-small text-unmet">
          {refusal.whole}
        </span>
      ) : null}
    </form>
  );
}
