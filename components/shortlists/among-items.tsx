import { useTranslations } from 'next-intl';
import type { RelationAmong } from '@/lib/domain/catalog/relations-of.ts';
import type { Language } from '@/lib/domain/text.ts';
import { relationWords } from '@/lib/presenters/relation-words.ts';

/** Which products of a list exclude, use up or need each other: all stay on the list, the choice is the company's. */
export function AmongItems({ among, language }: { readonly among: readonly RelationAmong[]; readonly language: Language }) {
  const t = useTranslations('shortlists');
  if (among.length === 0) return null;
  return (
    <section aria-labelledby="among" className="border-l-4 border-accent pl-4">
      <h2 id="among" className="text-body font-semibold">
        {t('among')}
      </h2>
      <ul className="text-small">
        {among.map(({ kind, of, ofName, product, name, note }) => (
          <li key={`${of}-${kind}-${product}`} className="py-1" data-among={`${of} ${kind} ${product}`}>
            {ofName[language]} <span className="text-ink-soft">— {relationWords(kind, language)}</span> {name[language]}
            <span className="block text-ink-soft">{note[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
