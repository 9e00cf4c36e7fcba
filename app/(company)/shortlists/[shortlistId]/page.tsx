import type { Metadata } from 'next';
import { cache } from 'react';
import { ListPage } from '@/components/shortlists/list-page.tsx';
import { listShareLinks } from '@/lib/usecases/shortlists/list-share-links.ts';
import { viewShortlist } from '@/lib/usecases/shortlists/view-shortlist.ts';
import { ask } from '@/lib/web/ask.ts';
import { publicAddress } from '@/lib/web/public-address.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { createLinkAction, deleteListAction, itemStateAction, removeItemAction, renameListAction, revokeLinkAction, visibilityAction } from '../actions.ts';

const load = cache((shortlistId: string) => ask(viewShortlist, { shortlistId }));

export async function generateMetadata({ params }: PageProps<'/shortlists/[shortlistId]'>): Promise<Metadata> {
  return { title: (await load((await params).shortlistId)).name, robots: { index: false } };
}

/** One shortlist. */
export default async function Page({ params, searchParams }: PageProps<'/shortlists/[shortlistId]'>) {
  const { shortlistId } = await params;
  const list = await load(shortlistId);
  const links = await ask(listShareLinks, { shortlistId });
  const actions = { rename: renameListAction, remove: removeItemAction, deleteList: deleteListAction, itemState: itemStateAction, visibility: visibilityAction, createLink: createLinkAction, revokeLink: revokeLinkAction };
  return <ListPage list={list} links={links} origin={publicAddress()} language={await readerLanguage()} actions={actions} chooseAgain={(await searchParams).choose === '1'} />;
}
