import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { CasePage } from '@/components/review/case-page.tsx';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewCase } from '@/lib/usecases/review/view-case.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { claimAction, concludeAction, noteAction, releaseAction, reopenAction, skipAction, startReviewAction } from '../actions.ts';
import { askCompanyAction, confirmFactAction, mergeAction, partAction, takeBackConfirmationAction, takeBackOverrideAction } from './actions.ts';

const load = cache((caseId: string) => ask(viewCase, { caseId }));

export async function generateMetadata({ params }: PageProps<'/queue/[caseId]'>): Promise<Metadata> {
  const { row } = await load((await params).caseId);
  const t = await getTranslations('review');
  return { title: `${row.companyName ?? t('unnamedCompany')} · ${t('caseNumber', { number: row.number })}`, robots: { index: false } };
}

/** One case for its advisor. */
export default async function Page({ params }: PageProps<'/queue/[caseId]'>) {
  const view = await load((await params).caseId);
  const actions = { claim: claimAction, start: startReviewAction, ask: askCompanyAction, conclude: concludeAction, release: releaseAction, reopen: reopenAction, skip: skipAction, note: noteAction, confirm: confirmFactAction, takeBackConfirmation: takeBackConfirmationAction, takeBackOverride: takeBackOverrideAction, merge: mergeAction, part: partAction };
  return <CasePage view={view} vocabulary={VOCABULARY} language={await readerLanguage()} actions={actions} />;
}
