import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { catalogQueryFrom } from '@/components/catalog/catalog-address.ts';
import { CatalogPage } from '@/components/catalog/catalog-page.tsx';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { browseCatalog } from '@/lib/usecases/catalog/browse-catalog.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalog'))('title') };
}

/** The catalog list; the address line is its state. */
export default async function Page({ searchParams }: PageProps<'/catalog'>) {
  const today = shanghaiDay(Date.now());
  const view = await ask(browseCatalog, catalogQueryFrom(await searchParams, today));
  return <CatalogPage view={view} today={today} language={await readerLanguage()} />;
}
