import type { Metadata } from 'next';
import { cache } from 'react';
import { ListPage } from '@/components/shortlists/list-page.tsx';
import { viewShortlist } from '@/lib/usecases/shortlists/view-shortlist.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { deleteListAction, itemStateAction, removeItemAction, renameListAction } from '../actions.ts';

const load = cache((shortlistId: string) => ask(viewShortlist, { shortlistId }));

export async function generateMetadata({ params }: PageProps<'/shortlists/[shortlistId]'>): Promise<Metadata> {
  return { title: (await load((await params).shortlistId)).name, robots: { index: false } };
}

/** One shortlist. */
export default async function Page({ params, searchParams }: PageProps<'/shortlists/[shortlistId]'>) {
  const list = await load((await params).shortlistId);
  const actions = { rename: renameListAction, remove: removeItemAction, deleteList: deleteListAction, itemState: itemStateAction };
  return <ListPage list={list} language={await readerLanguage()} actions={actions} chooseAgain={(await searchParams).choose === '1'} />;
}
