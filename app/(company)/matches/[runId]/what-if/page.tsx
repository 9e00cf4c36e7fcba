import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WhatIfPage } from '@/components/matching/what-if-page.tsx';
import { readWhatIf } from '@/lib/contracts/matching/what-if-form.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { whatIf } from '@/lib/usecases/matching/what-if.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('matching.whatIf'))('title'), robots: { index: false } };
}

/** What if: figures and the day are in the address (`?revenue.2025=5亿&asOf=2024-04-30`), so that it works without script and can be gone back to. */
export default async function Page({ params, searchParams }: PageProps<'/matches/[runId]/what-if'>) {
  const { runId } = await params;
  const question = readWhatIf(await searchParams);
  const view = await ask(whatIf, { runId, asOf: question.asOf, changes: question.changes });
  return <WhatIfPage view={view} question={question} vocabulary={VOCABULARY} language={await readerLanguage()} />;
}
