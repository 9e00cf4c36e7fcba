import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import type { SectionSummary } from '@/lib/contracts/intake/intake-view.ts';

const TONES: Record<SectionSummary['status'], string> = { 'not-started': 'text-ink-soft', 'in-progress': 'text-accent', completed: 'text-ink', problem: 'font-medium text-unmet' };

/** Every section with how far it is. */
export function TaskList({ sections, companyName }: { readonly sections: readonly SectionSummary[]; readonly companyName: string | null }) {
  const t = useTranslations('intake');
  return (
    <ol className="reading border-t border-line">
      <li className="border-b border-line">
        <Link href="/intake/name" className="group grid grid-cols-[1fr_auto] items-baseline gap-x-4 py-3 no-underline">
          <span className="font-medium text-accent underline decoration-1 underline-offset-4 group-hover:decoration-2">{t('name.title')}</span>
          <span className={classNames('text-right text-small', companyName === null ? 'text-ink-soft' : 'text-ink')}>{companyName ?? t('name.missing')}</span>
        </Link>
      </li>
      {sections.map((each) => (
        <li key={each.section} className="border-b border-line">
          <Link href={`/intake/${each.section}`} className="group grid grid-cols-[1fr_auto] items-baseline gap-x-4 py-3 no-underline">
            <span className="font-medium text-accent underline decoration-1 underline-offset-4 group-hover:decoration-2">{t(`sections.${each.section}.title`)}</span>
            <span className={classNames('text-right text-small', TONES[each.status])} data-status={each.status}>
              {t(`status.${each.status}`)}
            </span>
            <span className="text-small text-ink-soft">{t(`sections.${each.section}.lead`)}</span>
            <span className="figures text-right text-small whitespace-nowrap text-ink-soft">{t('answered', { answered: each.answered, asked: each.asked })}</span>
          </Link>
          {each.section === 'assets' ? (
            <p className="-mt-2 pb-3 text-small">
              <TextLink href="/intake/inventory">{t('inventory.inSection')}</TextLink>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
