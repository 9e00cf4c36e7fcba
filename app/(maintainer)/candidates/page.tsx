import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CandidatesPage } from '@/components/review/candidates-page.tsx';
import { CANDIDATE_STATES } from '@/lib/domain/review/verdict-override.ts';
import { listCandidates } from '@/lib/usecases/review/list-candidates.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('casework'))('candidates.title') };
}

/** Candidate cases, for who maintains the rules. */
export default async function Page({ searchParams }: PageProps<'/candidates'>) {
  const { state: wanted } = await searchParams;
  const view = await ask(listCandidates, { state: CANDIDATE_STATES.find((state) => state === wanted) ?? 'open' });
  return <CandidatesPage view={view} language={await readerLanguage()} />;
}
