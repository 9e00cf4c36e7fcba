import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { OwnCasesPage } from '@/components/review/own-cases-page.tsx';
import { listOwnCases } from '@/lib/usecases/review/list-own-cases.ts';
import { ask } from '@/lib/web/ask.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { viewer } from '@/lib/web/viewer.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('own.title'), robots: { index: false } };
}

/** The cases of the company the person works on. */
export default async function Page() {
  if ((await viewer()).kind === 'anonymous') redirect('/sign-in?next=/cases');
  const companyId = await currentCompany();
  return <OwnCasesPage cases={companyId === null ? [] : await ask(listOwnCases, { companyId })} />;
}
