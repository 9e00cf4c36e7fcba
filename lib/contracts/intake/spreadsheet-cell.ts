import type { FactDefinition, FactOption } from '@/lib/domain/facts/fact.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import type { MoneyUnit } from '@/lib/domain/money.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import type { AnswerDraft } from './answer-draft.ts';
import type { AnswerState } from './intake-view.ts';
import { readDraft } from './read-draft.ts';
import { comparable, DONT_KNOW_WORDS, NONE_WORDS } from './template-headings.ts';

type CellValue = { readonly state: AnswerState; readonly value: WireValue | null };
type CellReading = Result<CellValue, Omit<Problem, 'field'>>;

const YES = ['是', '有', '愿意', '对', 'yes', 'y', 'true', '√', '✓'].map(comparable);
const NO = ['否', '没有', '无', '不', '不是', '不愿意', 'no', 'n', 'false', '×', '✗', '✕'].map(comparable);
const DONT_KNOW = new Set([...DONT_KNOW_WORDS.zh, ...DONT_KNOW_WORDS.en].map(comparable));
const NONE = new Set([...NONE_WORDS.zh, ...NONE_WORDS.en].map(comparable));

/** Longest text of a cell: the cells of an upload are no longer, and every sector ticked in English is some 600. */
const LONGEST = 2_000;

/** What one cell of a table says to a question: a value, or "don't know"; the same spellings as in the form. `unit` holds for bare amounts. */
export function readSpreadsheetCell(definition: FactDefinition, text: string, unit: MoneyUnit): CellReading {
  const { shape } = definition;
  if (text.length > LONGEST) return fail({ code: 'too-long', params: { limit: LONGEST } });
  if (/^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)/.test(text)) return fail({ code: 'error-in-cell' });
  const plain = comparable(text);
  if (DONT_KNOW.has(plain)) return definition.identity ? fail({ code: 'answer-needed' }) : ok({ state: 'unknown', value: null });
  switch (shape.kind) {
    case 'flag':
    case 'judgement':
      if (YES.includes(plain)) return ok({ state: 'known', value: true });
      return NO.includes(plain) ? ok({ state: 'known', value: false }) : fail({ code: 'not-yes-or-no' });
    case 'choice': {
      const option = optionOf(shape.options, plain);
      return option === null ? fail({ code: 'not-an-option' }) : ok({ state: 'known', value: option });
    }
    case 'set': {
      if (NONE.has(plain)) return ok({ state: 'known', value: [] });
      const chosen = optionsOf(shape.options, text);
      return chosen.ok ? ok({ state: 'known', value: chosen.value }) : chosen;
    }
    case 'day':
      return through(definition, { kind: 'text', text, dontKnow: false });
    case 'number':
    case 'series':
      if (shape.unit === 'flag' && (YES.includes(plain) || NO.includes(plain))) return ok({ state: 'known', value: YES.includes(plain) ? 1 : 0 });
      return through(definition, shape.unit === 'CNY' ? { kind: 'money', text, unit, dontKnow: false } : { kind: 'text', text, dontKnow: false });
  }
}

/** Reads a text as the form reads what was typed. */
function through(definition: FactDefinition, draft: AnswerDraft): CellReading {
  const { answers, problems } = readDraft(definition, draft);
  const wrong = problems[0];
  if (wrong) return fail({ code: wrong.code, ...(wrong.params ? { params: wrong.params } : {}) });
  const answer = answers[0];
  return answer ? ok({ state: answer.state, value: answer.value }) : fail({ code: 'number-unreadable' });
}

function optionOf(options: readonly FactOption[], plain: string): string | null {
  return options.find((option) => comparable(option.value) === plain || comparable(option.label.zh) === plain || comparable(option.label.en) === plain)?.value ?? null;
}

/** The options of a list, told apart by `；`, a line or a bar; by commas too where no option has one in its name. In the dictionary's order. */
function optionsOf(options: readonly FactOption[], text: string): Result<readonly string[], Omit<Problem, 'field'>> {
  const chosen = new Set<string>();
  for (const part of text.split(/[;；\n|｜]/)) {
    const whole = comparable(part);
    if (whole === '') continue;
    const single = optionOf(options, whole);
    for (const piece of single === null ? part.split(/[,，、]/).map(comparable) : [whole]) {
      if (piece === '') continue;
      const option = optionOf(options, piece);
      if (option === null) return fail({ code: 'not-in-list', params: { part: part.trim().slice(0, 60) } });
      chosen.add(option);
    }
  }
  if (chosen.size === 0) return fail({ code: 'not-an-option' });
  return ok(options.map((option) => option.value).filter((value) => chosen.has(value)));
}
