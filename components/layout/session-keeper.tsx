'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SessionLeft } from '@/lib/contracts/accounts/session-left.ts';
import { whenReleased } from '@/components/ui/when-released.ts';
import { lastTouch } from './last-touch.ts';

const MINUTE_MS = 60_000;
const WARN_MS = 15 * MINUTE_MS;
const HEARD_EVERY_MS = 5 * MINUTE_MS;
const LOOK_EVERY_MS = 15_000;

/** In milliseconds of this browser's clock; `last` when it cannot be put off. */
type End = { readonly at: number; readonly last: boolean };

/**
 * Keeps a session open while somebody works on the page (typing is heard of by the server only when something is sent), warns a quarter of an hour before it
 * ends, and takes the page away when it has ended, here or elsewhere.
 */
export function SessionKeeper({ left, ask }: { readonly left: SessionLeft; readonly ask: (stay: boolean) => Promise<SessionLeft | null> }) {
  const t = useTranslations('common.session');
  const format = useFormatter();
  const [near, setNear] = useState<End | null>(null);
  const end = useRef<End>({ at: 0, last: false });
  const heard = useRef(0);

  const tell = () => whenReleased(() => setNear(end.current.at - Date.now() <= WARN_MS ? end.current : null));
  const adopt = ({ seconds, last }: SessionLeft) => {
    end.current = { at: Date.now() + seconds * 1_000, last };
    tell();
  };
  const renew = async (stay: boolean) => {
    if (stay) heard.current = Date.now();
    try {
      const now = await ask(stay);
      if (now === null) leave();
      else adopt(now);
    } catch {
      // The server cannot be asked: what was known last holds.
      if (Date.now() >= end.current.at) leave();
      else tell();
    }
  };
  const look = useEffectEvent(() => {
    const now = Date.now();
    if (lastTouch() > heard.current && now - heard.current >= HEARD_EVERY_MS) void renew(true);
    else if (now >= end.current.at || (near === null && end.current.at - now <= WARN_MS)) void renew(false);
  });
  const seen = useEffectEvent(() => {
    if (document.visibilityState === 'visible') void renew(false);
  });
  const begin = useEffectEvent(() => {
    heard.current = Date.now();
    adopt(left);
  });
  useEffect(() => begin(), [left]);
  useEffect(() => {
    const looking = setInterval(() => look(), LOOK_EVERY_MS);
    const back = (event: PageTransitionEvent) => event.persisted && seen();
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pageshow', back);
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pageshow', back);
    };
  }, []);

  return (
    <div role="status" className="session-end no-print" data-session-end>
      {near === null ? null : (
        <div className="page">
          <p>
            <b>{t('near', { time: format.dateTime(new Date(near.at), { hour: '2-digit', minute: '2-digit', hour12: false }) })}</b> {t(near.last ? 'last' : 'idle')}
          </p>
          {near.last ? null : (
            <button type="button" onClick={() => void renew(true)}>
              {t('stay')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Nothing of the person's stays on the page; after signing in they are back on it. */
function leave(): void {
  location.replace(`/sign-in?problem=session-over&next=${encodeURIComponent(location.pathname + location.search)}`);
}
