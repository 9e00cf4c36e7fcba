'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { Table } from '@/components/ui/table.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { TickField } from '@/components/ui/tick-field.tsx';
import type { CalendarPreview, CalendarView } from '@/lib/contracts/review/calendar-view.ts';
import { MAX_LIST } from '@/lib/contracts/review/calendar-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { CalendarPreviewed } from './calendar-previewed.tsx';

type Change = { readonly text: string; readonly wholeYear: number | null; readonly remove: CalendarDate[] };
type Call = (change: Change) => Promise<Result<CalendarPreview, Failure>>;
export type CalendarCalls = { readonly preview: Call; readonly change: Call };
type Stage = { readonly at: 'idle' | 'saved' } | { readonly at: 'previewed'; readonly change: Change; readonly preview: CalendarPreview } | { readonly at: 'refused'; readonly code: string };

/** The list of a year and, for who may, a way to enter days one by one or a whole year at once; every change is seen before it is made. */
export function CalendarEditor({ view, language, preview, change }: { readonly view: CalendarView; readonly language: Language } & CalendarCalls) {
  const t = useTranslations('queue.calendar');
  const say = useTranslations('problems');
  const router = useRouter();
  const [text, setText] = useState('');
  const [whole, setWhole] = useState(false);
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const [busy, start] = useTransition();
  const ask = (call: Call, wanted: Change, then: (preview: CalendarPreview) => Stage) =>
    start(async () => {
      const outcome = await call(wanted);
      setStage(outcome.ok ? then(outcome.value) : { at: 'refused', code: outcome.failure.kind === 'invalid' ? (outcome.failure.problems[0]?.code ?? 'invalid') : outcome.failure.kind });
    });
  const look = (wanted: Change) => ask(preview, wanted, (seen) => ({ at: 'previewed', change: wanted, preview: seen }));
  const save = (wanted: Change) =>
    ask(change, wanted, () => {
      setText('');
      router.refresh();
      return { at: 'saved' };
    });
  return (
    <div className="flex flex-col gap-8">
      {stage.at === 'previewed' ? (
        <CalendarPreviewed preview={stage.preview} language={language} busy={busy} save={() => save(stage.change)} close={() => setStage({ at: 'idle' })} />
      ) : null}
      {stage.at === 'refused' ? <Notice tone="bad" live="assertive" title={say(say.has(stage.code) ? stage.code : 'invalid')} /> : null}
      {stage.at === 'saved' ? <Notice tone="good" live="polite" title={t('saved')} /> : null}
      {view.days.length === 0 ? (
        <EmptyState title={t('empty', { year: view.year })}>{t(view.mayEdit ? 'emptyText' : 'emptyForReaders')}</EmptyState>
      ) : (
        <Table
          dense
          caption={t('list', { year: view.year })}
          rows={view.days}
          rowKey={({ day }) => day}
          columns={[
            { id: 'day', title: t('day'), names: true, cell: ({ day }) => dayWords(day, language) },
            { id: 'weekday', title: t('weekday'), cell: ({ day }) => new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)) },
            { id: 'kind', title: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            { id: 'label', title: t('label'), cell: ({ labelZh, labelEn }) => (language === 'zh' ? labelZh : labelEn) },
            ...(view.mayEdit
              ? [{ id: 'action', title: t('action'), cell: ({ day }: { readonly day: CalendarDate }) => <Button size="dense" variant="quiet" aria-label={t('removeNamed', { day })} onPress={() => look({ text: '', wholeYear: null, remove: [day] })}>{t('remove')}</Button> }]
              : []),
          ]}
        />
      )}
      {view.mayEdit ? (
        <form
          data-calendar
          className="flex max-w-2xl flex-col items-start gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            look({ text, wholeYear: whole ? view.year : null, remove: [] });
          }}
        >
          <h2 className="text-lead">{t('enter')}</h2>
          <span className="block w-full">
            <TextField name="text" label={t('lines')} hint={t('linesHint')} rows={8} maxLength={MAX_LIST} value={text} onChange={setText} />
          </span>
          <TickField name="whole" label={t('whole', { year: view.year })} isSelected={whole} onChange={setWhole} />
          <Button type="submit" isPending={busy}>
            {t('preview')}
          </Button>
        </form>
      ) : null}
    </div>
  );
}
