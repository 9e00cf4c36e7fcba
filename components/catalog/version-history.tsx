import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import { covers } from '@/lib/domain/calendar.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Product } from '@/lib/domain/catalog/product.ts';
import type { Language } from '@/lib/domain/text.ts';
import { forceWords } from '@/lib/presenters/day.ts';

/** All versions, newest first, with what changed; each is one press away by moving the day to its first. */
export function VersionHistory({ product, asOf, language }: { readonly product: Product; readonly asOf: CalendarDate; readonly language: Language }) {
  const t = useTranslations('catalog');
  const newest = product.versions.toSorted((a, b) => (b.inForce.from ?? '').localeCompare(a.inForce.from ?? ''));
  return (
    <section aria-labelledby="history" className="py-10">
      <h2 id="history" className="border-b-2 border-ink pb-1 text-lead">{t('history')}</h2>
      <ol>
        {newest.map((version) => {
          const shown = covers(version.inForce, asOf);
          const dates = forceWords(version.inForce, language, version.fromPrecision, version.toPrecision);
          return (
            <li key={version.id} className="grid gap-x-6 border-b border-line py-2.5 text-small md:grid-cols-[18rem_minmax(0,1fr)]" aria-current={shown ? 'true' : undefined}>
              <span className="figures">
                {shown || version.inForce.from === null ? dates : <TextLink href={`/catalog/${product.id}?asOf=${version.inForce.from}`}>{dates}</TextLink>}
                {shown ? <span className="text-note font-semibold text-accent"> {t('shownVersion')}</span> : null}
              </span>
              <span className="text-ink-soft">{version.change?.[language] ?? (newest.at(-1) === version ? t('firstVersion') : t('changeNotStated'))}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
