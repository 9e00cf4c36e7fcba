import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { OwnCompany } from '@/lib/contracts/intake/own-company.ts';
import { CapacityChoice } from './capacity-choice.tsx';

/** The companies of one person, the one at hand marked; another can be chosen, a further one added. */
export function CompanyList({ companies, current, choose, add }: { readonly companies: readonly OwnCompany[]; readonly current: string | null; readonly choose: (form: FormData) => Promise<void>; readonly add: (form: FormData) => Promise<void> }) {
  const t = useTranslations('intake.companies');
  return (
    <div className="reading flex flex-col gap-10">
      <ul className="border-t border-line">
        {companies.map(({ id, name, creditCode, capacity, answers }) => (
          <li key={id} data-company={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3">
            <span className="min-w-0">
              <span className="font-medium">{name ?? t('unnamed')}</span>
              <span className="figures block text-small text-ink-soft">{[t(capacity), creditCode, t('answers', { count: answers })].filter(Boolean).join(' · ')}</span>
            </span>
            {id === current ? (
              <span className="text-small text-ink-soft">{t('current')}</span>
            ) : (
              <form action={choose}>
                <input type="hidden" name="companyId" value={id} />
                <Button type="submit" size="dense" variant="secondary" aria-label={t('switchWhat', { name: name ?? t('unnamed') })}>
                  {t('switch')}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <section aria-labelledby="add-company">
        <h2 id="add-company" className="pb-3 text-lead">
          {t('addTitle')}
        </h2>
        <form action={add} className="flex flex-col items-start gap-6">
          <ClientMessages namespaces={['intake']}>
            <CapacityChoice />
          </ClientMessages>
          <Button type="submit" variant="secondary">
            {t('add')}
          </Button>
        </form>
      </section>
    </div>
  );
}
