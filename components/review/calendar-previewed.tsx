'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button.tsx';
import type { CalendarEntry } from '@/lib/contracts/review/calendar-list.ts';
import type { CalendarPreview } from '@/lib/contracts/review/calendar-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';

/** What a change of the calendar would do, before it is made: days in and out, and the open cases whose due day moves. */
export function CalendarPreviewed({ preview, language, busy, save, close }: { readonly preview: CalendarPreview; readonly language: Language; readonly busy: boolean; readonly save: () => void; readonly close: () => void }) {
  const t = useTranslations('queue.calendar');
  const say = useTranslations('problems');
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [preview]);
  const { entered, removed, problems, moved } = preview;
  const nothing = entered.length + removed.length === 0;
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="calendar-preview" data-preview className="flex flex-col gap-4 border-l-2 border-accent bg-accent-soft p-4 text-small">
      <h2 id="calendar-preview" className="text-lead">
        {t('previewTitle')}
      </h2>
      {problems.length === 0 ? null : (
        <ul className="flex flex-col gap-1 text-unmet">
          {problems.map(({ line, code }) => (
            <li key={line}>
              {t('line', { line })} {say(code)}
            </li>
          ))}
        </ul>
      )}
      {nothing ? <p>{t('nothing')}</p> : null}
      <Days title={t('entered', { count: entered.length })} days={entered} language={language} />
      <Days title={t('removed', { count: removed.length })} days={removed} language={language} />
      {nothing ? null : <p className="font-medium">{t('moved', { count: moved.count })}</p>}
      {moved.named.length === 0 ? null : (
        <ul className="figures grid grid-cols-[repeat(auto-fill,minmax(17rem,1fr))] gap-x-6 text-note">
          {moved.named.map(({ number, from, to }) => (
            <li key={number}>{t('movedOne', { number, from, to })}</li>
          ))}
        </ul>
      )}
      {moved.count > moved.named.length ? <p className="text-note text-ink-soft">{t('movedMore', { count: moved.count - moved.named.length })}</p> : null}
      <p className="text-note text-ink-soft">{t('movedRule')}</p>
      <div className="flex flex-wrap gap-3">
        {problems.length === 0 && !nothing ? (
          <Button isPending={busy} onPress={save}>
            {t('save')}
          </Button>
        ) : null}
        <Button variant="quiet" onPress={close}>
          {t('close')}
        </Button>
      </div>
    </section>
  );
}

function Days({ title, days, language }: { readonly title: string; readonly days: readonly CalendarEntry[]; readonly language: Language }) {
  const t = useTranslations('queue.calendar');
  if (days.length === 0) return null;
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(17rem,1fr))] gap-x-6 text-note">
        {days.map(({ day, kind, labelZh, labelEn }) => (
          <li key={day}>
            {dayWords(day, language)} · {t(`kinds.${kind}`)} · {language === 'zh' ? labelZh : labelEn}
          </li>
        ))}
      </ul>
    </div>
  );
}
