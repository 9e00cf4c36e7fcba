import type { Metadata } from 'next';
import { cache } from 'react';
import { ProductMatchPage } from '@/components/matching/product-match-page.tsx';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewProductMatch } from '@/lib/usecases/matching/view-product-match.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { saveProductAction } from '../../actions.ts';

const load = cache((runId: string, productId: string) => ask(viewProductMatch, { runId, productId }));

export async function generateMetadata({ params }: PageProps<'/matches/[runId]/[productId]'>): Promise<Metadata> {
  const { runId, productId } = await params;
  const { card } = await load(runId, productId);
  return { title: card.name[await readerLanguage()], robots: { index: false } };
}

/** One product of a match, explained; `?open=` draws named rules of a large tree by their path. */
export default async function Page({ params, searchParams }: PageProps<'/matches/[runId]/[productId]'>) {
  const { runId, productId } = await params;
  const { refused, open } = await searchParams;
  const view = await load(runId, productId);
  return <ProductMatchPage view={view} vocabulary={VOCABULARY} language={await readerLanguage()} saveAction={saveProductAction} refused={refused !== undefined} open={open === undefined ? [] : [open].flat()} lists={view.lists} />;
}
