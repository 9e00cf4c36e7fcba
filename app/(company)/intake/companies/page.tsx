import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CompanyList } from '@/components/intake/company-list.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { listCompanies } from '@/lib/usecases/intake/list-companies.ts';
import { ask } from '@/lib/web/ask.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { addCompanyAction, chooseCompanyAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('companies.title') };
}

/** The companies somebody works on. */
export default async function CompaniesPage() {
  const companies = await ask(listCompanies, {});
  const t = await getTranslations('intake');
  return (
    <div className="page py-8">
      <PageHeading title={t('companies.title')} lead={t('companies.lead')} back={{ href: '/intake', label: t('title') }} />
      <CompanyList companies={companies} current={await currentCompany()} choose={chooseCompanyAction} add={addCompanyAction} />
    </div>
  );
}
