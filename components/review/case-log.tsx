import { useFormatter, useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names.ts';
import type { CaseEventView, CaseMessageView } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';

/** What happened to a case, the latest first, with reasons and words. */
export function CaseLog({ events, language }: { readonly events: readonly CaseEventView[]; readonly language: Language }) {
  const t = useTranslations('review');
  const format = useFormatter();
  return (
    <ol className="flex flex-col text-note">
      {[...events].reverse().map((event) => (
        <li key={`${event.at}-${event.what}`} className="border-t border-line py-2 first:border-t-0">
          <p className="flex flex-wrap justify-between gap-x-3">
            <span className="font-medium">
              {event.outcome === null ? t(`case.event.${event.what}`) : t('withOutcome', { what: t(`case.event.${event.what}`), outcome: t(`outcome.${event.outcome}`) })}
            </span>
            <time dateTime={event.at} className="figures text-ink-soft">
              {format.dateTime(new Date(event.at), { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
          </p>
          <p className="text-ink-soft">
            {event.actorName === '' ? t(`role.${event.actorRole}`) : `${event.actorName} · ${t(`role.${event.actorRole}`)}`}
          </p>
          {event.reason === null ? null : <p>{event.reason[language]}</p>}
          {event.text === '' ? null : <p className="whitespace-pre-line break-words">{event.text}</p>}
          {event.handOver === null ? null : <HandOverNote note={event.handOver} />}
        </li>
      ))}
    </ol>
  );
}

function HandOverNote({ note }: { readonly note: NonNullable<CaseEventView['handOver']> }) {
  const t = useTranslations('casework.handOver');
  const say = useTranslations('review.case.event');
  const format = useFormatter();
  const date = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' });
  const held = note.heldBy === null ? t('given', { date: date(note.since) }) : t('held', { name: note.heldBy, date: date(note.since) });
  return (
    <p data-hand-over>
      {held} · {t('last', { what: say(note.last.what), date: date(note.last.at) })} · {t('notes', { count: note.notes })}
    </p>
  );
}

/** What company and advisor wrote to each other, oldest first; internal notes stand apart. `own` is the side of the reader. */
export function CaseMessages({ messages, own }: { readonly messages: readonly CaseMessageView[]; readonly own: 'company' | 'advisor' }) {
  const t = useTranslations('review');
  const format = useFormatter();
  if (messages.length === 0) return <p className="text-note text-ink-soft">{t('case.noMessages')}</p>;
  return (
    <ol className="flex flex-col gap-3 text-small">
      {messages.map((message) => (
        <li key={message.id} className={classNames('rounded-6 border px-3 py-2', message.internal ? 'border-dashed border-line-strong' : message.from === own ? 'border-transparent bg-accent-soft' : 'border-line bg-surface')}>
          <p className="flex flex-wrap justify-between gap-x-3 text-note text-ink-soft">
            <span>
              {message.authorName === '' ? t(`role.${message.from === 'company' ? 'member' : 'advisor'}`) : message.authorName}
              {message.internal ? ` · ${t('case.internal')}` : ''}
            </span>
            <time dateTime={message.at} className="figures">
              {format.dateTime(new Date(message.at), { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
          </p>
          <p className="whitespace-pre-line break-words">{message.text}</p>
        </li>
      ))}
    </ol>
  );
}
