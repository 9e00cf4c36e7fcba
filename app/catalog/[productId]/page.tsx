import type { Metadata } from 'next';
import { cache } from 'react';
import { OwnStanding } from '@/components/catalog/own-standing.tsx';
import { ProductPage } from '@/components/catalog/product-page.tsx';
import { parseCalendarDate, shanghaiDay } from '@/lib/domain/calendar.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewProduct } from '@/lib/usecases/catalog/view-product.ts';
import { viewNewestMatch } from '@/lib/usecases/matching/view-newest-match.ts';
import { ask } from '@/lib/web/ask.ts';
import { askIfThere } from '@/lib/web/ask-if-there.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { saveProductAction } from '../../(company)/matches/actions.ts';

const load = cache((productId: string, asOf: CalendarDate) => ask(viewProduct, { productId, asOf }));

type Props = PageProps<'/catalog/[productId]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const view = await load((await params).productId, await dayOf(searchParams));
  return { title: view.product.name[await readerLanguage()] };
}

/** A product as it stands on a day (`?asOf=`, else today); `?open=` draws named rules of a large one. */
export default async function Page({ params, searchParams }: Props) {
  const { productId } = await params;
  const [view, match, language] = await Promise.all([load(productId, await dayOf(searchParams)), newestMatchOf(productId), readerLanguage()]);
  const { open } = await searchParams;
  const own = <OwnStanding match={match} language={language} saveAction={saveProductAction} />;
  return <ProductPage view={view} own={own} open={open === undefined ? [] : [open].flat()} today={shanghaiDay(Date.now())} vocabulary={VOCABULARY} language={language} />;
}

/** The product in the newest match of the reader's company; null where there is none yet, or the product came later. */
async function newestMatchOf(productId: string) {
  const companyId = await currentCompany();
  return companyId === null ? null : await askIfThere(viewNewestMatch, { companyId, productId });
}

async function dayOf(searchParams: Props['searchParams']): Promise<CalendarDate> {
  const { asOf } = await searchParams;
  return parseCalendarDate(typeof asOf === 'string' ? asOf : '') ?? shanghaiDay(Date.now());
}
