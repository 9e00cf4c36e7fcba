import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MatchPage, type SaveNotice } from '@/components/matching/match-page.tsx';
import type { MatchView } from '@/lib/contracts/matching/match-view.ts';
import { PRODUCT_TYPES } from '@/lib/domain/catalog/product.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewMatch } from '@/lib/usecases/matching/view-match.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { saveProductAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('matching'))('title'), robots: { index: false } };
}

/** A match by type and band; `?type=` shows one type in full, `?saved=`/`?refused=` tells what a save came to. */
export default async function Page({ params, searchParams }: PageProps<'/matches/[runId]'>) {
  const { runId } = await params;
  const { type, saved, refused } = await searchParams;
  const view = await ask(viewMatch, { runId });
  const language = await readerLanguage();
  const only = PRODUCT_TYPES.find((known) => known === type) ?? null;
  return <MatchPage view={view} only={only} vocabulary={VOCABULARY} language={language} notice={noticeOf(view, saved, refused, language)} saveAction={saveProductAction} />;
}

function noticeOf(view: MatchView, saved: unknown, refused: unknown, language: 'zh' | 'en'): SaveNotice {
  const productId = saved ?? refused;
  if (typeof productId !== 'string') return null;
  const card = view.sections.flatMap(({ cards }) => cards).find((each) => each.productId === productId);
  return card ? { kind: saved === undefined ? 'refused' : 'saved', name: card.name[language] } : null;
}
