import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { FlowLine } from './flow-line.tsx';

/** One sentence, one button, a real example below, what is kept and what is not. `resume` is where a draft goes on; null for those who have not begun. */
export function HomePage({ start, resume, example }: { readonly start: (form: FormData) => Promise<void>; readonly resume: string | null; readonly example: ReactNode }) {
  const t = useTranslations('home');
  return (
    <>
      <div className="relative overflow-hidden">
        <FlowLine />
        <div className="page relative flex flex-col gap-6 py-12 md:py-20">
          <h1 className="max-w-[22em] text-title md:text-display">{t('title')}</h1>
          <p className="reading text-ink-soft">{t('lead')}</p>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            {resume === null ? (
              <form action={start}>
                <Button type="submit">{t('start')}</Button>
              </form>
            ) : (
              <LinkButton href={resume}>{t('resume')}</LinkButton>
            )}
            <p className="text-small text-ink-soft">{t('noAccount')}</p>
          </div>
        </div>
      </div>
      <section aria-labelledby="example" className="border-t border-line">
        <div className="page flex flex-col gap-4 py-10">
          <h2 id="example" className="text-lead">
            {t('exampleTitle')}
          </h2>
          {example}
        </div>
      </section>
      <section aria-labelledby="keep" className="border-t border-line">
        <div className="page flex flex-col gap-4 py-10">
          <h2 id="keep" className="text-lead">
            {t('keepTitle')}
          </h2>
          <ul className="grid max-w-[60rem] gap-x-12 gap-y-3 md:grid-cols-2">
            {(['keep1', 'keep2', 'keep3', 'keep4'] as const).map((key) => (
              <li key={key} className="text-small">
                {t(key)}
              </li>
            ))}
          </ul>
          <p>
            <TextLink href="/privacy" className="text-small">
              {t('how')}
            </TextLink>
          </p>
        </div>
      </section>
    </>
  );
}
