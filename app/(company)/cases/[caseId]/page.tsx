import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { OwnCasePage } from '@/components/review/own-case-page.tsx';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewOwnCase } from '@/lib/usecases/review/view-own-case.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { answerAction, withdrawAction } from '../actions.ts';

const load = cache((caseId: string) => ask(viewOwnCase, { caseId }));

export async function generateMetadata({ params }: PageProps<'/cases/[caseId]'>): Promise<Metadata> {
  const { number } = await load((await params).caseId);
  return { title: (await getTranslations('review'))('own.one', { number }), robots: { index: false } };
}

/** One case for its company. */
export default async function Page({ params }: PageProps<'/cases/[caseId]'>) {
  const view = await load((await params).caseId);
  return <OwnCasePage view={view} vocabulary={VOCABULARY} language={await readerLanguage()} answerAction={answerAction} withdrawAction={withdrawAction} />;
}
