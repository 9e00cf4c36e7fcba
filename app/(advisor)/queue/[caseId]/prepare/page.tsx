import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RecommendPage } from '@/components/shortlists/recommend-page.tsx';
import { viewRecommendation } from '@/lib/usecases/shortlists/view-recommendation.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { recommendAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('case.prepareList'), robots: { index: false } };
}

/** An advisor prepares a list for the company of a case. */
export default async function Page({ params }: PageProps<'/queue/[caseId]/prepare'>) {
  return <RecommendPage view={await ask(viewRecommendation, { caseId: (await params).caseId })} language={await readerLanguage()} action={recommendAction} />;
}
