import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { FactPath, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { pathLabel, questionHref } from '@/lib/presenters/fact-words.ts';

/** The answers that are missing, each a way to its question. `most`: more than these are counted. */
export function MissingAnswers({ paths, vocabulary, language, most = 6 }: { readonly paths: readonly FactPath[]; readonly vocabulary: Vocabulary; readonly language: Language; readonly most?: number }) {
  const t = useTranslations('matching');
  if (paths.length === 0) return null;
  const shown = paths.slice(0, most);
  return (
    <p className="text-small">
      <span className="text-ink-soft">{t('missing')}</span>
      {shown.map((path, index) => {
        const href = questionHref(vocabulary, path);
        const label = pathLabel(vocabulary, path, language);
        return (
          <span key={path}>
            {index === 0 ? null : t('listComma')}
            {href === null ? label : <TextLink href={href} prefetch={false}>{label}</TextLink>}
          </span>
        );
      })}
      {paths.length > most ? <span> {t('andMore', { count: paths.length - most })}</span> : null}
    </p>
  );
}
