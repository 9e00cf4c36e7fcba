'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names.ts';
import type { SaveStatus } from './use-autosave.ts';

/** Says whether everything is saved, and when; read out when it changes. */
export function SaveLine({ status, savedAt }: { readonly status: SaveStatus; readonly savedAt: string | null }) {
  const t = useTranslations('intake.save');
  const format = useFormatter();
  const time = (at: string) => format.dateTime(new Date(at), { hour: '2-digit', minute: '2-digit', hour12: false });
  const trouble = status.kind === 'offline' || status.kind === 'refused';
  return (
    <p role="status" aria-live="polite" className={classNames('figures min-h-6 text-small', trouble ? 'text-fault' : 'text-ink-soft')} data-save-status={status.kind}>
      {status.kind === 'saving' ? t('saving') : null}
      {status.kind === 'saved' ? t('saved', { time: time(status.at) }) : null}
      {status.kind === 'idle' ? (savedAt ? t('saved', { time: time(savedAt) }) : t('auto')) : null}
      {status.kind === 'offline' ? t('offline') : null}
      {status.kind === 'refused' ? t('refused') : null}
    </p>
  );
}
