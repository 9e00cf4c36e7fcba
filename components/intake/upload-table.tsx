'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { INPUT_LOOK } from '@/components/ui/field-look.ts';
import { Notice } from '@/components/ui/notice.tsx';
import type { UploadView } from '@/lib/contracts/intake/import-view.ts';
import { ConfirmAnswers, type SaveImported } from './confirm-answers.tsx';
import { ConfirmAssets } from './confirm-assets.tsx';
import { ProblemCells } from './problem-cells.tsx';
import type { SaveAssets } from './use-inventory.ts';

type Reading = { readonly kind: 'idle' } | { readonly kind: 'reading' } | { readonly kind: 'read'; readonly view: UploadView; readonly attempt: number };

/** Takes a filled table, shows what was read and what was not, and saves what is confirmed. */
export function UploadTable({ save, saveAssets }: { readonly save: SaveImported; readonly saveAssets: SaveAssets }) {
  const t = useTranslations('spreadsheet');
  const language = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const attempts = useRef(0);
  const [reading, setReading] = useState<Reading>({ kind: 'idle' });

  const read = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const file = input.current?.files?.[0];
    if (!file) {
      input.current?.focus();
      return;
    }
    setReading({ kind: 'reading' });
    attempts.current += 1;
    setReading({ kind: 'read', view: await sent(file, language), attempt: attempts.current });
  };

  return (
    <>
      <section aria-labelledby="upload" className="reading flex flex-col gap-3">
        <h2 id="upload" className="text-lead">
          {t('step2')}
        </h2>
        <p id="upload-hint" className="text-ink-soft">
          {t('step2Lead')}
        </p>
        <form onSubmit={(event) => void read(event)} className="flex flex-wrap items-end gap-3">
          <label className="flex min-w-0 flex-1 flex-col gap-1">
            <span className="font-medium">{t('file')}</span>
            <input ref={input} type="file" name="table" accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" aria-describedby="upload-hint" required className={`${INPUT_LOOK} py-2`} />
          </label>
          <Button type="submit" isPending={reading.kind === 'reading'}>
            {reading.kind === 'reading' ? t('reading') : t('read')}
          </Button>
        </form>
      </section>
      {reading.kind === 'read' ? <Outcome key={reading.attempt} view={reading.view} save={save} saveAssets={saveAssets} /> : null}
    </>
  );
}

function Outcome({ view, save, saveAssets }: { readonly view: UploadView; readonly save: SaveImported; readonly saveAssets: SaveAssets }) {
  const t = useTranslations('spreadsheet');
  if ('refused' in view) {
    const code = t.has(`refusals.${view.refused.code}`) ? view.refused.code : 'damaged';
    return (
      <Notice tone="bad" live="assertive" title={t('refusedTitle')}>
        {t(`refusals.${code}`, { ...view.refused.params })}
      </Notice>
    );
  }
  return (
    <section aria-labelledby="confirm" className="flex flex-col gap-4">
      <h2 id="confirm" className="text-lead">
        {t('step3')}
      </h2>
      <p role="status">{t('found', { rows: view.rows, count: view.answers.length + view.assets.length, problems: view.problems.length })}</p>
      {view.answers.length + view.assets.length + view.problems.length === 0 ? <Notice tone="warning">{t('nothing')}</Notice> : null}
      <ProblemCells problems={view.problems} />
      {view.answers.length > 0 ? <ConfirmAnswers companyId={view.companyId} answers={view.answers} save={save} /> : null}
      {view.assets.length > 0 ? (
        <>
          <h3 className="text-body font-semibold">{t('assets.title')}</h3>
          <ConfirmAssets companyId={view.companyId} assets={view.assets} save={saveAssets} />
        </>
      ) : null}
    </section>
  );
}

/** Sends the bare bytes: a form of another site cannot, and nothing has to take a multipart body apart. */
async function sent(file: File, language: string): Promise<UploadView> {
  try {
    const answer = await fetch(`/intake/spreadsheet/read?lang=${language}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file });
    const body = (await answer.json()) as UploadView | { readonly code?: string };
    if ('answers' in body || 'refused' in body) return body;
    return { refused: { code: body.code === 'too-big' ? 'too-big' : 'unreachable', params: { limit: 4 } } };
  } catch {
    return { refused: { code: 'unreachable', params: {} } };
  }
}
