import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EarlierMatches } from '@/components/matching/earlier-matches.tsx';
import { listMatches } from '@/lib/usecases/matching/list-matches.ts';
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
  return <EarlierMatches items={items} language={await readerLanguage()} difference={null} />;
}
