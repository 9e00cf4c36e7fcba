import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CalendarPage } from '@/components/review/calendar-page.tsx';
import { viewCalendar } from '@/lib/usecases/review/view-calendar.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { changeCalendarAction, previewCalendarAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('queue'))('calendar.title'), robots: { index: false } };
}

/** The working calendar of a year, for who maintains it. */
export default async function Page({ searchParams }: PageProps<'/calendar'>) {
  const { year } = await searchParams;
  const view = await ask(viewCalendar, { year: typeof year === 'string' && /^\d{4}$/.test(year) ? Number(year) : null });
  return <CalendarPage view={view} language={await readerLanguage()} preview={previewCalendarAction} change={changeCalendarAction} />;
}
