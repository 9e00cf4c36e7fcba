import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { ListsPage } from '@/components/shortlists/lists-page.tsx';
import { listShortlists } from '@/lib/usecases/shortlists/list-shortlists.ts';
import { ask } from '@/lib/web/ask.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { viewer } from '@/lib/web/viewer.ts';
import { createListAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shortlists'))('title'), robots: { index: false } };
}

/** The shortlists of the company the person works on. */
export default async function Page() {
  if ((await viewer()).kind === 'anonymous') redirect('/sign-in?next=/shortlists');
  const companyId = await currentCompany();
  return <ListsPage lists={companyId === null ? [] : await ask(listShortlists, { companyId })} companyId={companyId} language={await readerLanguage()} createAction={createListAction} />;
}
