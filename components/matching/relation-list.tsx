import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { SeenRelation } from '@/lib/domain/catalog/relations-of.ts';
import type { Language } from '@/lib/domain/text.ts';
import { relationWords } from '@/lib/presenters/relation-words.ts';

/** How the product stands to others: what excludes, needs or uses up what. Both are shown, so that the choice is the company's. */
export function RelationList({ relations, hrefOf, language }: { readonly relations: readonly SeenRelation[]; readonly hrefOf: (product: string) => string; readonly language: Language }) {
  const t = useTranslations('matching');
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations" className="text-body font-semibold">{t('relations')}</h2>
      <ul className="text-small">
        {relations.map((relation) => (
          <li key={`${relation.kind}-${relation.product}`} className="border-t border-line py-2">
            <span className="text-ink-soft">{relationWords(relation.kind, language)}</span>{' '}
            <TextLink href={hrefOf(relation.product)} prefetch={false}>{relation.name[language]}</TextLink>
            <span className="block">{relation.note[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
