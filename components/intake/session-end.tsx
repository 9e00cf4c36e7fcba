'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Notice } from '@/components/ui/notice.tsx';

const WARN_MS = 15 * 60_000;
/** A timer cannot wait longer than this. */
const LONGEST_WAIT_MS = 2_147_483_647;

/** Warns a quarter of an hour before the session ends; what was filled in is saved and goes on from here after signing in again. */
export function SessionEnd({ endsAt }: { readonly endsAt: string }) {
  const t = useTranslations('intake.session');
  const format = useFormatter();
  const [near, setNear] = useState(false);
  useEffect(() => {
    const wait = new Date(endsAt).getTime() - WARN_MS - Date.now();
    const timer = setTimeout(() => setNear(true), Math.min(Math.max(0, wait), LONGEST_WAIT_MS));
    return () => clearTimeout(timer);
  }, [endsAt]);
  if (!near) return null;
  return (
    <Notice tone="warning" live="polite" title={t('title', { time: format.dateTime(new Date(endsAt), { hour: '2-digit', minute: '2-digit', hour12: false }) })}>
      {t('safe')}
    </Notice>
  );
}
