import { useTranslations } from 'next-intl';
import type { ReportVersion } from '@/lib/presenters/readiness-report.ts';

/** Which version of each rule applied on the day, and why; where the filing day has another one, it says which was used. */
export function VersionTable({ versions, lead }: { readonly versions: readonly ReportVersion[]; readonly lead: string }) {
  const t = useTranslations('readiness');
  return (
    <section aria-labelledby="versions" className="pt-8">
      <h2 id="versions" className="text-lead">{t('versionsTitle')}</h2>
      <p className="reading pb-2 text-small text-ink-soft">{lead}</p>
      <dl className="text-small">
        {versions.map(({ name, title, text, none, change, filing }) => (
          <div key={name} className="grid gap-x-6 border-t border-line py-2 md:grid-cols-[16rem_minmax(0,1fr)]">
            <dt className="font-medium">{title}</dt>
            <dd>
              <p className={none ? 'text-ink-soft' : 'figures'}>{text}</p>
              {change === null ? null : <p className="text-ink-soft">{change}</p>}
              {filing === null ? null : <p className="text-fault">{filing}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
