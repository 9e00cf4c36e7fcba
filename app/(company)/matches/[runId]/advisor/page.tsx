import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SubmitCasePage } from '@/components/matching/submit-case-page.tsx';
import { viewMatch } from '@/lib/usecases/matching/view-match.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { submitCaseAction } from '../../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('matching'))('advisorTitle'), robots: { index: false } };
}

/** Hands a match to an advisor. */
export default async function Page({ params }: PageProps<'/matches/[runId]/advisor'>) {
  const { runId } = await params;
  return <SubmitCasePage view={await ask(viewMatch, { runId })} language={await readerLanguage()} action={submitCaseAction} />;
}
