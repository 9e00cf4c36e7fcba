import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TimelinePage } from '@/components/matching/timeline-page.tsx';
import { viewTimeline } from '@/lib/usecases/matching/view-timeline.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('matching.timeline'))('title'), robots: { index: false } };
}

/** When the products of a match open and close. */
export default async function Page({ params }: PageProps<'/matches/[runId]/timeline'>) {
  const { runId } = await params;
  return <TimelinePage view={await ask(viewTimeline, { runId })} language={await readerLanguage()} />;
}
