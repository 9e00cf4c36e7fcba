'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { UNDO_SECONDS, type MovedRow } from '@/lib/contracts/review/move-cases.ts';

/** What a move would do, has done, or what undoing it has done: how many, and of each that stayed as it was, why. */
export function MovesTold({ stage, rows, busy, confirm, undo, close }: { readonly stage: 'previewed' | 'done' | 'undone'; readonly rows: readonly MovedRow[]; readonly busy: boolean; readonly confirm: () => void; readonly undo: () => void; readonly close: () => void }) {
  const t = useTranslations('queue.moves');
  const say = useTranslations('problems');
  const stay = rows.filter(({ problem }) => problem !== null);
  const go = rows.length - stay.length;
  return (
    <>
      <p role="status" className="font-medium">
        {t(`told.${stage}`, { go, stay: stay.length })}
      </p>
      {stay.length === 0 ? null : (
        <ul className="flex flex-col gap-0.5 text-note">
          {stay.map(({ caseId, number, problem }) => (
            <li key={caseId}>
              {number === null ? t('gone') : t('case', { number })} {say(problem !== null && say.has(problem) ? problem : 'invalid')}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {stage === 'previewed' && go > 0 ? (
          <Button size="dense" isPending={busy} onPress={confirm}>
            {t('confirm', { count: go })}
          </Button>
        ) : null}
        {stage === 'done' && go > 0 ? <Undo busy={busy} undo={undo} /> : null}
        <Button size="dense" variant="quiet" onPress={close}>
          {t(stage === 'previewed' ? 'cancel' : 'close')}
        </Button>
      </div>
    </>
  );
}

/** The way back, for as long as it is open; the server counts for itself. */
function Undo({ busy, undo }: { readonly busy: boolean; readonly undo: () => void }) {
  const t = useTranslations('queue.moves');
  const [left, setLeft] = useState(UNDO_SECONDS);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1_000);
    return () => clearInterval(timer);
  }, []);
  if (left === 0) return null;
  return (
    <Button size="dense" variant="secondary" isPending={busy} onPress={undo}>
      {t('undo')} <span aria-hidden="true">{t('seconds', { left })}</span>
    </Button>
  );
}
