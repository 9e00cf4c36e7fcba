import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReasonsPage } from '@/components/review/reasons-page.tsx';
import { listReasons } from '@/lib/usecases/review/list-reasons.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { addReasonAction, retireReasonAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('casework'))('reasons.title') };
}

/** The coded reasons, for maintainers and administrators. */
export default async function Page() {
  return <ReasonsPage reasons={await ask(listReasons, {})} language={await readerLanguage()} add={addReasonAction} retire={retireReasonAction} />;
}
