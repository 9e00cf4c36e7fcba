import { getTranslations } from 'next-intl/server';
import { readinessPdf } from '@/lib/documents/readiness-pdf.ts';
import { parseCalendarDate, shanghaiDay } from '@/lib/domain/calendar.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { readinessReport } from '@/lib/presenters/readiness-report.ts';
import type { Say } from '@/lib/presenters/say.ts';
import { viewReadiness } from '@/lib/usecases/matching/view-readiness.ts';
import { fileResponse } from './file-response.ts';
import { guardedRoute } from './guarded-route.ts';

/** The STAR report of a match as PDF: the same view as its page. `?asOf=` and `?filedOn=` as there, `?lang=zh|en`. */
export async function exportReadiness(request: Request, runId: string): Promise<Response> {
  return guardedRoute(request, 'view-readiness', async ({ actor, language }) => {
    const now = new Date();
    const { searchParams } = new URL(request.url);
    const dayOf = (name: string) => parseCalendarDate(searchParams.get(name) ?? '');
    const view = await viewReadiness.execute({ actor, now }, { runId, asOf: dayOf('asOf'), filedOn: dayOf('filedOn') });
    if (!view.ok) return view;
    const say = (await getTranslations({ locale: language, namespace: 'readiness' })) as Say;
    const report = readinessReport(view.value, VOCABULARY, say, language);
    const header = `${report.title} · ${dayWords(view.value.asOf, language)} · 活水 Livewater`;
    const name = `${report.title} ${shanghaiDay(now.getTime())}`;
    if (request.method === 'HEAD') return ok(fileResponse(null, name, 'pdf', language));
    const pdf = await readinessPdf(report, header, VOCABULARY, say, language);
    return pdf.ok ? ok(fileResponse(new Uint8Array(pdf.value), name, 'pdf', language)) : fail(pdf.failure);
  });
}
