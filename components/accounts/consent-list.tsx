'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import type { ConsentView } from '@/lib/contracts/accounts/own-data.ts';
import { REVOCABLE } from '@/lib/domain/access/consent.ts';
import type { Language } from '@/lib/domain/text.ts';
import { momentWords } from '@/lib/presenters/moment.ts';
import type { ReadAction } from './read-form.tsx';

/** Each purpose with what stands now, since when and by which words, and the button for the other. */
export function ConsentList({ consents, action, language }: { readonly consents: readonly ConsentView[]; readonly action: ReadAction; readonly language: Language }) {
  const t = useTranslations('privacy');
  const problems = useTranslations('problems');
  const [state, submit, pending] = useActionState(action, { status: 'idle' });
  return (
    <ul className="reading flex flex-col divide-y divide-line">
      {consents.map(({ purpose, givenAt, withdrawnAt, textVersion }) => {
        const stands = givenAt !== null && withdrawnAt === null;
        const said = stands ? t('own.consents.given', { at: momentWords(givenAt, language), version: textVersion ?? '' }) : withdrawnAt === null ? t('own.consents.never') : t('own.consents.withdrawn', { at: momentWords(withdrawnAt, language) });
        return (
          <li key={purpose} data-purpose={purpose} data-stands={stands} className="flex flex-col items-start gap-2 py-4">
            <p>{t(`purposes.${purpose}`)}</p>
            <p className="text-note text-ink-soft">{said}</p>
            {(REVOCABLE as readonly string[]).includes(purpose) ? (
              <form action={submit}>
                <input type="hidden" name="purpose" value={purpose} />
                <input type="hidden" name="agrees" value={stands ? 'no' : 'yes'} />
                <Button type="submit" variant="secondary" isDisabled={pending}>
                  {stands ? t('own.consents.withdraw') : t('own.consents.give')}
                </Button>
              </form>
            ) : (
              <p className="text-note text-ink-soft">{t('own.consents.byDeleting')}</p>
            )}
          </li>
        );
      })}
      {state.status === 'refused' ? (
        <li role="alert" className="py-4 text-unmet">
          {problems('invalid')}
        </li>
      ) : null}
    </ul>
  );
}
