import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { AnonymousNote } from '@/components/intake/anonymous-note.tsx';
import { InventoryForm } from '@/components/intake/inventory-form.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { SUMMARISED } from '@/lib/domain/facts/inventory.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewInventory } from '@/lib/usecases/intake/view-inventory.ts';
import { ask } from '@/lib/web/ask.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { saveAssetsAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('inventory.title') };
}

/** Patents, copyrights, data and people, one by one. */
export default async function InventoryPage() {
  const companyId = await currentCompany();
  if (companyId === null) redirect('/intake');
  const view = await ask(viewInventory, { companyId });
  const t = await getTranslations('intake.inventory');
  return (
    <div className="page py-8">
      <PageHeading title={t('title')} lead={t('lead')} back={{ href: '/intake', label: t('back') }} />
      <noscript>
        <p className="reading pb-6">{t('noScript')}</p>
      </noscript>
      <ClientMessages namespaces={['intake']}>
        <InventoryForm view={view} definitions={SUMMARISED.flatMap((fact) => VOCABULARY.facts.get(fact) ?? [])} save={saveAssetsAction} doneHref="/intake/assets" />
      </ClientMessages>
      {view.anonymous ? (
        <div className="pt-10">
          <AnonymousNote />
        </div>
      ) : null}
    </div>
  );
}
