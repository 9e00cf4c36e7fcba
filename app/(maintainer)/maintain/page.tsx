import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UpkeepPage } from '@/components/catalog/upkeep-page.tsx';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { viewUpkeep } from '@/lib/usecases/catalog/view-upkeep.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalog.upkeep'))('title'), robots: { index: false } };
}

/** What of the catalog has to be looked after today, for its maintainer. */
export default async function Page() {
  return <UpkeepPage view={await ask(viewUpkeep, { asOf: shanghaiDay(Date.now()) })} language={await readerLanguage()} />;
}
