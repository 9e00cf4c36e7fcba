'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { lastTouch } from '@/components/layout/last-touch.ts';
import { PRESENCE_BEAT_SECONDS } from '@/lib/domain/review/presence.ts';

const ADDRESS = '/api/v1/review-cases/presence';
/** Whoever has touched nothing for so long is not there, and keeps no session open by a page left standing. */
const AWAY_MS = 10 * 60_000;

/** Says that this page is open, and who else has the case open; silent when nobody has. A beat that is lost is made up for by the next. */
export function CasePresence({ caseId }: { readonly caseId: string }) {
  const t = useTranslations('casework.presence');
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => {
    let open = true;
    const beat = async () => {
      if (Date.now() - lastTouch() > AWAY_MS) return setOthers([]);
      try {
        const answer = await fetch(ADDRESS, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ caseId }) });
        if (open && answer.ok) setOthers(((await answer.json()) as { others: readonly string[] }).others);
      } catch {
        if (open) setOthers([]); // not known now: nobody is named
      }
    };
    const leave = () => navigator.sendBeacon(ADDRESS, new Blob([JSON.stringify({ caseId, gone: true })], { type: 'application/json' }));
    void beat();
    const beating = setInterval(() => void beat(), PRESENCE_BEAT_SECONDS * 1_000);
    window.addEventListener('pagehide', leave);
    return () => {
      open = false;
      clearInterval(beating);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [caseId]);
  return (
    <p role="status" className="text-small font-medium text-fault empty:hidden" data-presence>
      {others.length === 0 ? null : t('others', { names: others.join(' · ') })}
    </p>
  );
}
