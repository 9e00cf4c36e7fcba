import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { ExampleMatch } from '@/components/home/example-match.tsx';
import { HomePage } from '@/components/home/home-page.tsx';
import { navigationFor } from '@/components/layout/navigation-for.ts';
import { TextLink } from '@/components/ui/text-link.tsx';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewExample } from '@/lib/usecases/matching/view-example.ts';
import { askIfThere } from '@/lib/web/ask-if-there.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { viewer } from '@/lib/web/viewer.ts';
import { startIntakeAction } from './(company)/intake/actions.ts';

/** What this is, in ten seconds. Those who work here (who have no company) go on to their work. */
export default async function Home() {
  const language = await getLocale();
  const person = await viewer();
  const [work] = navigationFor(person);
  if (person.kind === 'person' && person.role !== 'member' && work) redirect(work.href);
  const example = await askIfThere(viewExample, {});
  const t = await getTranslations('home');
  const shown = example ? (
    <ExampleMatch view={example} vocabulary={VOCABULARY} language={language === 'en' ? 'en' : 'zh'} />
  ) : (
    <p className="text-small text-ink-soft">
      {t('exampleMissing')} <TextLink href="/catalog">{t('toCatalog')}</TextLink>
    </p>
  );
  return <HomePage start={startIntakeAction} resume={(await currentCompany()) === null ? null : '/intake'} example={shown} />;
}
