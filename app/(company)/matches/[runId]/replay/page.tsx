import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReplayPage } from '@/components/matching/replay-page.tsx';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { replayMatch } from '@/lib/usecases/matching/replay-match.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('matching.replay'))('title'), robots: { index: false } };
}

/** A match of the past, made again from what was kept with it. */
export default async function Page({ params }: PageProps<'/matches/[runId]/replay'>) {
  const { runId } = await params;
  return <ReplayPage view={await ask(replayMatch, { runId })} vocabulary={VOCABULARY} language={await readerLanguage()} />;
}
