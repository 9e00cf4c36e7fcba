import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AbsencesPage } from '@/components/review/absences-page.tsx';
import { listAbsences } from '@/lib/usecases/review/list-absences.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { endAbsenceAction, markAbsenceAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('queue'))('away.title'), robots: { index: false } };
}

/** Who is, or will be, away, and a form to enter one's own days. */
export default async function Page() {
  return <AbsencesPage view={await ask(listAbsences, {})} language={await readerLanguage()} mark={markAbsenceAction} end={endAbsenceAction} />;
}
