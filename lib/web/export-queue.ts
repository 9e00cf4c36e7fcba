import { getTranslations } from 'next-intl/server';
import type { KeptQuery } from '@/lib/contracts/review/queue-query.ts';
import { csvFile, xlsxFile } from '@/lib/documents/table-file.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { queueTable } from '@/lib/documents/queue-table.ts';
import { exportQueue as wholeList } from '@/lib/usecases/review/export-queue.ts';
import { fileResponse } from './file-response.ts';
import { guardedRoute } from './guarded-route.ts';

/** A list of the queue as a file: the same view, filters, columns and order as its page, all pages of it. */
export async function exportQueue(request: Request, query: KeptQuery): Promise<Response> {
  return guardedRoute(request, 'export-queue', async ({ actor, language }) => {
    const now = new Date();
    const rows = await wholeList.execute({ actor, now }, query);
    if (!rows.ok) return fail(rows.failure);
    const t = await getTranslations({ locale: language, namespace: 'queue' });
    const review = await getTranslations({ locale: language, namespace: 'review' });
    const title = t('file.name', { view: t(`view.${query.view}`) });
    const table = queueTable(rows.value, query.columns, {
      title,
      column: (column) => t(`file.${column}`),
      state: ({ state, outcome }) => (outcome === null ? review(`state.${state}`) : review(`outcome.${outcome}`)),
      language: (row) => t(`languageName.${row.language}`),
    });
    const format = new URL(request.url).searchParams.get('format') === 'csv' ? 'csv' : 'xlsx';
    const bytes = format === 'csv' ? csvFile(table) : await xlsxFile([table]);
    return ok(fileResponse(new Uint8Array(bytes), `${title} ${shanghaiDay(now.getTime())}`, format, language));
  });
}
