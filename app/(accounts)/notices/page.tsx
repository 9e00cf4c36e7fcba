import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { NoticesPage } from '@/components/accounts/notices-page.tsx';
import { listNotices } from '@/lib/usecases/accounts/list-notices.ts';
import { ask } from '@/lib/web/ask.ts';
import { readNoticesAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('notices.title'), robots: { index: false } };
}

/** What this person was told. */
export default async function Page({ searchParams }: PageProps<'/notices'>) {
  const { page } = await searchParams;
  const view = await ask(listNotices, { page: page === undefined ? 1 : Number(page) });
  return <NoticesPage view={view} language={(await getLocale()) === 'en' ? 'en' : 'zh'} read={readNoticesAction} />;
}
