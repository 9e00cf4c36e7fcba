import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names.ts';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import type { PageSummary, SectionSummary } from '@/lib/contracts/intake/intake-view.ts';
import type { IntakeSection } from '@/lib/domain/facts/fact.ts';

/** The way through the sections beside a section; folded on a narrow screen. */
export function SectionNav({ sections, current, topic }: { readonly sections: readonly SectionSummary[]; readonly current: IntakeSection; readonly topic: string | null }) {
  const t = useTranslations('intake');
  const list = (
    <ol className="flex flex-col">
      <li>
        <Link href="/intake" className="flex min-h-11 items-center border-l-2 border-line pl-3 text-small text-ink-soft underline-offset-4 hover:underline">
          {t('title')}
        </Link>
      </li>
      {sections.map((each) => {
        const open = each.section === current;
        return (
          <li key={each.section}>
            <Link
              href={`/intake/${each.section}`}
              aria-current={open && topic === null ? 'page' : undefined}
              className={classNames('flex min-h-11 items-center justify-between gap-3 border-l-2 pl-3 text-small underline-offset-4 hover:underline', open ? 'border-accent font-medium text-ink' : 'border-line text-ink-soft')}
            >
              <span>{t(`sections.${each.section}.title`)}</span>
              <span className="figures text-note whitespace-nowrap">
                {each.status === 'problem' ? <span className="text-unmet">{t('status.problem')}</span> : null}
                {each.status === 'completed' ? t('status.completed') : null}
                {each.status === 'in-progress' ? `${each.answered} / ${each.asked}` : null}
              </span>
            </Link>
            {open && each.topics.length > 0 ? <Topics section={current} topics={each.topics} current={topic} /> : null}
          </li>
        );
      })}
      <li>
        <Link href="/intake/check" className="flex min-h-11 items-center border-l-2 border-line pl-3 text-small text-ink-soft underline-offset-4 hover:underline">
          {t('toCheck')}
        </Link>
      </li>
    </ol>
  );
  return (
    <>
      <nav aria-label={t('taskList')} className="hidden lg:block">
        {list}
      </nav>
      <nav aria-label={t('taskList')} className="lg:hidden">
        <Disclosure summary={t('allSections')}>{list}</Disclosure>
      </nav>
    </>
  );
}

/** The pages of a long section, under its name. */
function Topics({ section, topics, current }: { readonly section: IntakeSection; readonly topics: readonly (PageSummary & { readonly topic: string })[]; readonly current: string | null }) {
  const t = useTranslations('intake');
  return (
    <ol>
      {topics.map(({ topic, answered, asked, whole }) => (
        <li key={topic}>
          <Link
            href={`/intake/${section}/${topic}`}
            aria-current={topic === current ? 'page' : undefined}
            className={classNames('flex min-h-9 items-center justify-between gap-3 border-l-2 pl-6 text-note underline-offset-4 hover:underline pointer-coarse:min-h-11', topic === current ? 'border-accent font-medium text-ink' : 'border-line text-ink-soft')}
          >
            <span>{t(`topics.${topic}`)}</span>
            <span className="figures whitespace-nowrap">{whole ? t('status.completed') : answered > 0 ? `${answered} / ${asked}` : null}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
