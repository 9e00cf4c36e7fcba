import type { Language } from '@/lib/domain/text.ts';
import type { MatchView } from '../matching/match-view.ts';

/** A list that an advisor prepared with a case, as the advisors see it: not what the company made of it. */
export type RecommendedList = { readonly name: string; readonly at: string; readonly by: string | null; readonly why: string; readonly products: number };

/** The page on which an advisor prepares a list. `mine`: this advisor holds the case; `language` is the one the company asked for. */
export type RecommendationView = { readonly caseId: string; readonly language: Language; readonly mine: boolean; readonly match: MatchView; readonly lists: readonly RecommendedList[] };
