import type { Metadata } from 'next';
import { cache } from 'react';
import { CandidatePage } from '@/components/review/candidate-page.tsx';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewCandidate } from '@/lib/usecases/review/view-candidate.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { decideCandidateAction } from '../actions.ts';

const load = cache((overrideId: string) => ask(viewCandidate, { overrideId }));

export async function generateMetadata({ params }: PageProps<'/candidates/[overrideId]'>): Promise<Metadata> {
  const { productName } = await load((await params).overrideId);
  return { title: productName[await readerLanguage()] };
}

/** One candidate case. */
export default async function Page({ params }: PageProps<'/candidates/[overrideId]'>) {
  const view = await load((await params).overrideId);
  return <CandidatePage view={view} vocabulary={VOCABULARY} language={await readerLanguage()} action={decideCandidateAction} />;
}
