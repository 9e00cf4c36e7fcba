import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Difference } from '@/components/matching/difference.tsx';
import { EarlierMatches } from '@/components/matching/earlier-matches.tsx';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { listMatches } from '@/lib/usecases/matching/list-matches.ts';
import { viewDifference } from '@/lib/usecases/matching/view-difference.ts';
import { ask } from '@/lib/web/ask.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('matching.earlier'))('title'), robots: { index: false } };
}

/** The matches of the company the visitor works on. */
export default async function Page() {
  const companyId = await currentCompany();
  const items = companyId === null ? null : await ask(listMatches, { companyId });
  const language = await readerLanguage();
  const latest = items?.[0];
  const difference = companyId === null || !latest ? null : await ask(viewDifference, { companyId });
  const block = difference === null || !latest ? null : <Difference view={difference} runId={latest.runId} vocabulary={VOCABULARY} language={language} />;
  return <EarlierMatches items={items} language={language} difference={block} />;
}
