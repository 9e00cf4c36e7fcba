'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { keysWanted, useKeys, wantKeys } from './use-keys.ts';

const LIST = { queue: ['j', 'k', 'enter', 'x', 'c', 'slash', 'help', 'escape'], case: ['c', 'a', 'r', 'send', 'help', 'escape'] } as const;
const CAP: Readonly<Record<string, string>> = { enter: 'Enter', slash: '/', send: 'Ctrl + Enter', help: '?', escape: 'Esc' };

/** The list of shortcuts behind `?`, with the switch that turns them off. */
export function KeysHelp({ page }: { readonly page: 'queue' | 'case' }) {
  const t = useTranslations('review.keys');
  const dialog = useRef<HTMLDialogElement>(null);
  const [wanted, setWanted] = useState(true);
  const toggle = () => {
    if (dialog.current?.open) return dialog.current.close();
    setWanted(keysWanted());
    dialog.current?.showModal();
  };
  useKeys({ '?': toggle });
  return (
    <>
      <Button variant="quiet" size="dense" onPress={toggle} aria-keyshortcuts="?">
        {t('open')} <kbd className="rounded-6 border border-line px-1.5 text-note">?</kbd>
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-title"
        onKeyDown={(event) => {
          if (event.key !== '?') return;
          event.preventDefault();
          dialog.current?.close();
        }}
        className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-6 border border-line-strong bg-surface p-6 text-ink backdrop:bg-paper/75"
      >
        <h2 id="keys-title" className="text-lead font-semibold">
          {t('title')}
        </h2>
        <dl className="mt-4 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 text-small">
          {LIST[page].map((key) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="inline-block min-w-8 rounded-6 border border-line-strong px-2 text-center text-note">{CAP[key] ?? key}</kbd>
              </dt>
              <dd>{t(key)}</dd>
            </div>
          ))}
        </dl>
        <label className="mt-4 flex min-h-11 items-center gap-3 text-small">
          <input
            type="checkbox"
            className="size-5 accent-[var(--accent)]"
            checked={wanted}
            onChange={(event) => {
              setWanted(event.target.checked);
              wantKeys(event.target.checked);
            }}
          />
          {t('on')}
        </label>
        <p className="text-note text-ink-soft">{t('note')}</p>
        <div className="mt-4">
          <Button variant="secondary" size="dense" onPress={() => dialog.current?.close()}>
            {t('close')}
          </Button>
        </div>
      </dialog>
    </>
  );
}
