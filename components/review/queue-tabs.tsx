import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names.ts';
import { QUEUE_VIEWS } from '@/lib/contracts/review/queue-query.ts';
import type { QueueView } from '@/lib/contracts/review/review-view.ts';
import { queueHref } from './queue-address.ts';

/** The views of the queue, each with the number of its cases under the filters that are on. */
export function QueueTabs({ view }: { readonly view: QueueView }) {
  const t = useTranslations('queue');
  const { query, counts, counted } = view;
  return (
    <nav aria-label={t('views')} className="border-b border-line">
      <ul className="flex flex-wrap gap-x-6">
        {QUEUE_VIEWS.map((name) => (
          <li key={name}>
            <Link
              href={queueHref({ ...query, view: name, page: 1 })}
              prefetch={false}
              aria-current={name === query.view ? 'page' : undefined}
              className={classNames('-mb-px flex min-h-11 items-center gap-1.5 border-b-2 text-small', name === query.view ? 'border-accent font-semibold text-ink' : 'border-transparent text-ink-soft hover:text-ink')}
            >
              {t(`view.${name}`)} <span className={classNames('figures text-note', name === 'overdue' && counts.overdue > 0 && 'font-semibold text-unmet')}>{counts[name] < counted ? counts[name] : t('many', { count: counted })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
