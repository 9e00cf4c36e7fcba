// @ts-nocheck
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Standing } from '@/lib/domain/matching/difference.ts';
import type { Verdict } from '@/lib/domain/rules/explanation.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from './day.ts';
import { verdictWords } from './outcome-words.ts';
import type { StateWords } from './outcome-words.ts';

/** How a product stands on a day, judged or not: the shape of `CardState` in the match contract. */
export type ProductState =
  | { readonly kind: 'judged'; readonly verdict: Verdict }
  | { readonly kind: 'no-published-test' }
  | { readonly kind: 'not-open-yet'; readonly opensOn: CalendarDate }
  | { readonly kind: 'closed'; readonly closedSince: CalendarDate };

/** The first line of a card: the verdict, or why there is none on that day. */
export function stateWords(state: ProductState, language: Language): StateWords {
  const zh = language === 'zh';
  switch (state.kind) {
    case 'judged':
      return verdictWords(state.verdict, language);
    case 'no-published-test':
      return { sign: '–', tone: 'quiet', words: zh ? '没有公布可核对的条件' : 'No published test to check against' };
    case 'not-open-yet': {
      const opens = dayWords(state.opensOn, language);
      return { sign: '–', tone: 'quiet', words: zh ? `${opens}起开放` : `Opens on ${opens}` };
    }
    case 'closed': {
      const since = dayWords(state.closedSince, language);
      return { sign: '–', tone: 'quiet', words: zh ? `自${since}起已停止` : `Closed since ${since}` };
    }
  }
}

/** How a product stands in one word, its days left out; `absent`: the catalog did not have it. */
export function standingWords(standing: Standing, language: Language): string {
  const zh = language === 'zh';
  switch (standing) {
    case 'no-published-test':
      return stateWords({ kind: standing }, language).words;
    case 'not-open-yet':
      return zh ? '尚未开放' : 'not open yet';
    case 'closed':
      return zh ? '已停止' : 'closed';
    case 'absent':
      return zh ? '不在目录中' : 'not in the catalog';
    default:
      return verdictWords(standing, language).words;
  }
}
