import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NothingHere } from '@/components/layout/nothing-here.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('common'))('failure.notFoundTitle') };
}

/** What is not there, or not yours: the two look alike. Every page carries this one with it, so it is a name and nothing more. */
export default function NotFound() {
  return <NothingHere />;
}
