import { useLocale, useTranslations } from 'next-intl';
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import type { Language } from '@/lib/domain/text.ts';
import { optionLabel } from '@/lib/presenters/fact-words.ts';

/** Says a problem in words, the name of the fact first: `研发投入（2024 年）：看不懂这个金额…`. */
export function useProblemWords(definitions: readonly FactDefinition[]): (problem: Problem) => string {
  const t = useTranslations('problems');
  const inField = useTranslations('intake.field');
  const language = useLocale() as Language;
  const definitionOf = (key: string) => definitions.find((each) => each.key === key) ?? null;
  return (problem) => {
    const [key = '', year] = factPathOf(problem.field).split('.');
    const name = definitionOf(key)?.label[language] ?? null;
    const params: Record<string, string | number> = { ...problem.params };
    // Parameters that name facts or options are keys on the wire and words here.
    if (typeof params.whole === 'string') params.whole = definitionOf(params.whole)?.label[language] ?? params.whole;
    if (typeof params.zone === 'string') params.zone = optionLabel(definitionOf('special_zones'), params.zone, language);
    if (typeof params.district === 'string') params.district = optionLabel(definitionOf('registered_district'), params.district, language);
    const sentence = t(t.has(problem.code) ? problem.code : 'unreadable', params);
    if (name === null) return sentence;
    return inField('problem', { label: year ? inField('labelInYear', { label: name, year }) : name, sentence });
  };
}

/** The path of the fact a problem speaks of: `facts.revenue.2023` and `revenue.2023` are the same field of the form. */
export function factPathOf(field: string): string {
  return field.replace(/^(?:facts|answers|changes)\./, '');
}
