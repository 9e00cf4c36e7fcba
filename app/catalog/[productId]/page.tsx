import type { Metadata } from 'next';
import { cache } from 'react';
import { ProductPage } from '@/components/catalog/product-page.tsx';
import { parseCalendarDate, shanghaiDay } from '@/lib/domain/calendar.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewProduct } from '@/lib/usecases/catalog/view-product.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';

const load = cache((productId: string, asOf: CalendarDate) => ask(viewProduct, { productId, asOf }));

type Props = PageProps<'/catalog/[productId]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const view = await load((await params).productId, await dayOf(searchParams));
  return { title: view.product.name[await readerLanguage()] };
}

/** A product as it stands on a day (`?asOf=`, else today); `?open=` draws named rules of a large one. */
export default async function Page({ params, searchParams }: Props) {
  const view = await load((await params).productId, await dayOf(searchParams));
  const { open } = await searchParams;
  return <ProductPage view={view} open={open === undefined ? [] : [open].flat()} today={shanghaiDay(Date.now())} vocabulary={VOCABULARY} language={await readerLanguage()} />;
}

async function dayOf(searchParams: Props['searchParams']): Promise<CalendarDate> {
  const { asOf } = await searchParams;
  return parseCalendarDate(typeof asOf === 'string' ? asOf : '') ?? shanghaiDay(Date.now());
}
