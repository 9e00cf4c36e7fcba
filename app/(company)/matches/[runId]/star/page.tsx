import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadinessPage } from '@/components/readiness/readiness-page.tsx';
import { parseCalendarDate, shanghaiDay } from '@/lib/domain/calendar.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewReadiness } from '@/lib/usecases/matching/view-readiness.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('readiness'))('title'), robots: { index: false } };
}

/** STAR readiness for the facts of a match; `?asOf=` moves the rules' day, `?filedOn=` tells the filing day, `?open=` draws the tree of a rule. */
export default async function Page({ params, searchParams }: PageProps<'/matches/[runId]/star'>) {
  const { runId } = await params;
  const { asOf, filedOn, open } = await searchParams;
  const view = await ask(viewReadiness, { runId, asOf: dayOf(asOf), filedOn: dayOf(filedOn) });
  return <ReadinessPage view={view} today={shanghaiDay(Date.now())} open={open === undefined ? [] : [open].flat()} vocabulary={VOCABULARY} language={await readerLanguage()} />;
}

/** A day from the address; what is none is as if it were not there. */
function dayOf(value: string | string[] | undefined): CalendarDate | null {
  return typeof value === 'string' ? parseCalendarDate(value) : null;
}
