import { isStorable } from '@/lib/contracts/fields.ts';
import { QUEUE_VIEWS, type QueueQuery } from '@/lib/contracts/review/review-view.ts';

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads a list from the address line; what makes no sense there is left out rather than refused. */
export function queueQueryOf(params: Params): QueueQuery {
  const one = (name: string) => (typeof params[name] === 'string' ? params[name] : undefined);
  const page = Number(one('page'));
  const text = one('q')?.normalize('NFC').trim().slice(0, 120) ?? '';
  const language = one('language');
  return {
    view: QUEUE_VIEWS.find((view) => view === one('view')) ?? 'unassigned',
    text: text === '' || !isStorable(text) ? null : text,
    language: language === 'zh' || language === 'en' ? language : null,
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The address of a list; the first page of the first view without filters is plainly `/queue`. */
export function queueHref(query: Partial<QueueQuery>): string {
  const params = new URLSearchParams();
  if (query.view && query.view !== 'unassigned') params.set('view', query.view);
  if (query.text) params.set('q', query.text);
  if (query.language) params.set('language', query.language);
  if (query.page && query.page > 1) params.set('page', String(query.page));
  const said = params.toString();
  return said === '' ? '/queue' : `/queue?${said}`;
}
