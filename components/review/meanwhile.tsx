import { useFormatter, useTranslations } from 'next-intl';
import type { CaseEventView } from '@/lib/contracts/review/review-view.ts';

/** What somebody else did while one was writing, above one's own words: the slower of two sees both. `open`: whether the step can still be made. */
export function Meanwhile({ event, open }: { readonly event: CaseEventView; readonly open: boolean }) {
  const t = useTranslations();
  const format = useFormatter();
  const what = event.outcome === null ? t(`review.case.event.${event.what}`) : t('review.withOutcome', { what: t(`review.case.event.${event.what}`), outcome: t(`review.outcome.${event.outcome}`) });
  return (
    <div className="border-l-4 border-fault py-1 pl-3 text-small" data-meanwhile>
      <p className="font-semibold">{t('casework.meanwhile.title', { what })}</p>
      <p className="text-ink-soft">
        {event.actorName === '' ? t(`review.role.${event.actorRole}`) : event.actorName} · <time dateTime={event.at}>{format.dateTime(new Date(event.at), { dateStyle: 'medium', timeStyle: 'short' })}</time>
      </p>
      {event.text === '' ? null : <p className="whitespace-pre-line break-words">{event.text}</p>}
      <p className="text-ink-soft">{t(open ? 'casework.meanwhile.yours' : 'casework.meanwhile.closed')}</p>
    </div>
  );
}
