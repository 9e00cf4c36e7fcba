import type { Source } from '@/lib/domain/catalog/source.ts';
import type { Citation } from '@/lib/domain/rules/rule.ts';
import type { Language } from '@/lib/domain/text.ts';
import { sourceLine } from './source-line.ts';

/** The sources of a document by number: `cite` gives a citation as `[2] 第五条` and puts a source that was not cited before at the end of `lines`. */
export type CitationList = { readonly lines: readonly string[]; readonly cite: (citation: Citation, sources: Readonly<Record<string, Source>>) => readonly string[] };

export function citationList(language: Language): CitationList {
  const numbers = new Map<string, number>();
  const lines: string[] = [];
  const numberOf = (source: Source): number => {
    const known = numbers.get(source.id);
    if (known !== undefined) return known;
    numbers.set(source.id, lines.push(`${sourceLine(source, language)}${source.url === null ? '' : ` ${source.url}`}`));
    return lines.length;
  };
  const cite: CitationList['cite'] = ({ source, clause }, sources) => {
    const found = sources[source];
    return found ? [`[${numberOf(found)}]${clause === undefined ? '' : ` ${clause}`}`] : [];
  };
  return { lines, cite };
}
