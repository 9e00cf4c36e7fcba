import type { Citation } from '@/lib/domain/rules/rule.ts';
import type { Source, SourceGrade } from '@/lib/domain/catalog/source.ts';
import type { Language, Text } from '@/lib/domain/text.ts';
import { dateWords, dayWords } from './day.ts';

const GRADES: Readonly<Record<SourceGrade, Text>> = {
  primary_text: { zh: '官方原文', en: 'official text' },
  primary_text_copy: { zh: '官方文本的转载', en: 'copy of an official text' },
  reputable_secondary: { zh: '可靠的二手来源', en: 'reputable secondary source' },
  single_weak_source: { zh: '仅有一处较弱的来源', en: 'one weak source only' },
};

/** How much weight a source carries. */
export function gradeWords(grade: SourceGrade, language: Language): string {
  return GRADES[grade][language];
}

/** A source in one line: title, issuer, number, date, grade. What is not known is told (`日期未注明`), never left blank. */
export function sourceLine(source: Source, language: Language): string {
  const zh = language === 'zh';
  const date = source.date === null ? (zh ? '日期未注明' : 'undated') : dateWords(source.date, language);
  const parts = [source.title, source.issuer, source.docNo, date, gradeWords(source.grade, language)];
  return parts.filter((part) => part !== null && part !== '').join(zh ? '，' : ', ');
}

/** When the source was last looked at. */
export function lastCheckedWords(source: Source, language: Language): string {
  const day = dayWords(source.lastChecked, language);
  return language === 'zh' ? `最近核对：${day}` : `last checked ${day}`;
}

/** The sources a criterion rests on, found; an id that no source answers to is left out and counts as missing. */
export function citedSources(citations: readonly Citation[], sources: Readonly<Record<string, Source>>): readonly { readonly source: Source; readonly clause: string | null }[] {
  return citations.flatMap((citation) => {
    const source = sources[citation.source];
    return source ? [{ source, clause: citation.clause ?? null }] : [];
  });
}

/** Whether the best of the cited sources is a single weak one: such a criterion says so wherever it is shown. */
export function restsOnWeakSource(citations: readonly Citation[], sources: Readonly<Record<string, Source>>): boolean {
  const cited = citedSources(citations, sources);
  return cited.length > 0 && cited.every(({ source }) => source.grade === 'single_weak_source');
}

/** Says that a criterion rests on weak sources only; null where it does not. */
export function weakWords(citations: readonly Citation[], sources: Readonly<Record<string, Source>>, language: Language): string | null {
  return restsOnWeakSource(citations, sources) ? gradeWords('single_weak_source', language) : null;
}
