'use client';

import './globals.css';
import en from '@/messages/common.en.json' with { type: 'json' };
import zh from '@/messages/common.zh.json' with { type: 'json' };

/** The frame itself could not be drawn, so the language is not known: both are shown, Chinese first. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <main className="page py-8" role="alert">
          {[
            { lang: 'zh-CN', words: zh.failure },
            { lang: 'en', words: en.failure },
          ].map(({ lang, words }) => (
            <div key={lang} lang={lang} className="pb-8">
              <h1 className="pb-2 text-title">{words.errorTitle}</h1>
              <p className="reading pb-4">{words.error}</p>
              <button type="button" onClick={reset} className="min-h-11 rounded-6 border border-line-strong px-5">
                {words.retry}
              </button>
            </div>
          ))}
          {error.digest ? <p className="text-note text-ink-soft">{error.digest}</p> : null}
        </main>
      </body>
    </html>
  );
}
