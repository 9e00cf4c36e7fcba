import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { ComparePage } from '@/components/shortlists/compare-page.tsx';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { compareItems } from '@/lib/usecases/shortlists/compare-items.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shortlists'))('compareTitle'), robots: { index: false } };
}

/** Two to four products of a list side by side, chosen by `?item=`; with another number back to the list. */
export default async function Page({ params, searchParams }: PageProps<'/shortlists/[shortlistId]/compare'>) {
  const { shortlistId } = await params;
  const view = await ask(compareItems, { shortlistId, itemIds: [(await searchParams).item ?? []].flat() });
  if (view.items.length < 2 || view.items.length > 4) redirect(`/shortlists/${shortlistId}?choose=1`);
  return <ComparePage view={view} vocabulary={VOCABULARY} language={await readerLanguage()} />;
}
