import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OverridePage } from '@/components/review/override-page.tsx';
import { viewCaseProduct } from '@/lib/usecases/review/view-case-product.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { overrideAction } from '../../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('casework'))('override.form.title'), robots: { index: false } };
}

/** One product of a case, judged otherwise by an advisor. */
export default async function Page({ params }: PageProps<'/queue/[caseId]/verdict/[productId]'>) {
  const view = await ask(viewCaseProduct, await params);
  return <OverridePage view={view} language={await readerLanguage()} action={overrideAction} />;
}
