'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { SelectField } from '@/components/ui/select-field.tsx';
import { useKeptForm } from '@/components/ui/use-kept-form.ts';
import { mailingsOf, type PreferencesView } from '@/lib/contracts/accounts/notice-preferences.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { ReadAction } from './read-form.tsx';

/** What a person is told of, and how each comes by mail; in the app everything is told. */
export function NoticePreferences({ view, action }: { readonly view: PreferencesView; readonly action: ReadAction }) {
  const t = useTranslations('accounts.preferences');
  const { state, pending, form } = useKeptForm<FormState<unknown>>(action, { status: 'idle' });
  if (view.topics.length === 0) return null;
  return (
    <section id="notices" aria-labelledby="preferences" className="flex flex-col gap-4">
      <h2 id="preferences" className="text-lead">
        {t('title')}
      </h2>
      <p className="reading text-small text-ink-soft">{t('lead')}</p>
      <form {...form} className="flex max-w-md flex-col gap-5" data-preferences>
        {view.topics.map(({ topic, mailing }) => (
          <SelectField key={`${topic}-${mailing}`} name={topic} label={t(`topic.${topic}`)} defaultValue={mailing} options={mailingsOf(topic).map((each) => ({ value: each, label: t(`mailing.${each}`) }))} />
        ))}
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="secondary" isPending={pending}>
            {t('save')}
          </Button>
          <span role="status" className="text-met">
            {state.status === 'done' ? t('saved') : ''}
          </span>
          {state.status === 'refused' ? (
            <span role="alert" className="text-unmet">
              {t('refused')}
            </span>
          ) : null}
        </div>
      </form>
    </section>
  );
}
