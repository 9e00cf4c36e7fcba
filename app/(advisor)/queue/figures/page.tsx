import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FiguresPage } from '@/components/review/figures-page.tsx';
import { viewFigures } from '@/lib/usecases/review/view-figures.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('queue'))('figuresPage.title'), robots: { index: false } };
}

/** What became of the cases of a period, which stands in the address. */
export default async function Page({ searchParams }: PageProps<'/queue/figures'>) {
  const params = await searchParams;
  const dayOf = (name: string) => (typeof params[name] === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(params[name]) ? params[name] : null);
  const view = await ask(viewFigures, { from: dayOf('from'), to: dayOf('to') });
  return <FiguresPage view={view} language={await readerLanguage()} />;
}
