import { isStorable } from '@/lib/contracts/fields.ts';
import { QUEUE_COLUMNS, QUEUE_DENSITIES, QUEUE_VIEWS, type QueueQuery } from '@/lib/contracts/review/queue-query.ts';

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads a list from the address line; what makes no sense there is left out rather than refused. */
export function queueQueryOf(params: Params): QueueQuery {
  const all = (name: string) => [params[name] ?? []].flat();
  const one = (name: string) => (all(name).length === 1 ? all(name)[0] : undefined);
  const page = Number(one('page'));
  const text = one('q')?.normalize('NFC').trim().slice(0, 120) ?? '';
  const language = one('language');
  const holderId = one('holder') ?? '';
  const columns = all('cols').flatMap((said) => said.split(','));
  return {
    view: QUEUE_VIEWS.find((view) => view === one('view')) ?? 'unassigned',
    text: text === '' || !isStorable(text) ? null : text,
    language: language === 'zh' || language === 'en' ? language : null,
    holderId: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(holderId) ? holderId : null,
    columns: columns.length === 0 ? [...QUEUE_COLUMNS] : QUEUE_COLUMNS.filter((column) => columns.includes(column)),
    density: QUEUE_DENSITIES.find((density) => density === one('density')) ?? 'dense',
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** What the address says of a list, the usual left out. */
export function queueParams(query: Partial<QueueQuery>): URLSearchParams {
  const params = new URLSearchParams();
  if (query.view && query.view !== 'unassigned') params.set('view', query.view);
  if (query.text) params.set('q', query.text);
  if (query.language) params.set('language', query.language);
  if (query.holderId) params.set('holder', query.holderId);
  if (query.columns && query.columns.length < QUEUE_COLUMNS.length) params.set('cols', query.columns.join(',') || 'none');
  if (query.density && query.density !== 'dense') params.set('density', query.density);
  if (query.page && query.page > 1) params.set('page', String(query.page));
  return params;
}

/** The address of a list; the first page of the first view without filters is plainly `/queue`. */
export function queueHref(query: Partial<QueueQuery>): string {
  const said = queueParams(query).toString();
  return said === '' ? '/queue' : `/queue?${said}`;
}
