import { readAnswerPath } from '@/lib/contracts/intake/answer-path.ts';
import type { ImportView, UploadView } from '@/lib/contracts/intake/import-view.ts';
import { readAnswer } from '@/lib/contracts/intake/read-answer.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import type { FactPath, FactValue } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Language } from '@/lib/domain/text.ts';
import { pathLabel, unknownWords, valueWords } from '@/lib/presenters/fact-words.ts';

/** What a table would change, in words, so that the page need not carry the whole dictionary. */
export function shownImport(view: ImportView, language: Language): Exclude<UploadView, { readonly refused: unknown }> {
  return {
    companyId: view.companyId,
    rows: view.rows,
    assets: view.assets,
    answers: view.answers.map(({ path, state, value, version, change, source, stored }) => ({
      path, state, value, version, change, source,
      label: pathLabel(VOCABULARY, path, language),
      words: wordsOf(path, value, language),
      stored: stored === null ? null : (wordsOf(path, stored.value, language) ?? unknownWords(language)),
    })),
    problems: view.problems.map((problem) => ({ ...problem, label: problem.path === null ? null : pathLabel(VOCABULARY, problem.path, language) })),
  };
}

function wordsOf(path: FactPath, value: WireValue | null, language: Language): string | null {
  const answer = readAnswerPath(path);
  if (value === null || answer === null) return null;
  const read = readAnswer(answer, value);
  if (!read.ok) return String(value);
  const known = answer.year === null ? read.value.fact : ((read.value.fact as Readonly<Record<number, number>>)[answer.year] ?? null);
  return valueWords(answer.definition, known as FactValue | null, null, language);
}
