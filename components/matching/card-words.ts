import type { useTranslations } from 'next-intl';
import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { amountWords, tenorWords } from '@/lib/presenters/amount-words.ts';
import type { Band } from '@/lib/presenters/band.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { criterionSentence } from '@/lib/presenters/criterion-sentence.ts';
import { dateWords } from '@/lib/presenters/day.ts';
import { deadlineWords } from '@/lib/presenters/deadline-words.ts';
import { distanceWords } from '@/lib/presenters/distance-words.ts';
import { factEntry, pathLabel, questionHref, valueWords } from '@/lib/presenters/fact-words.ts';
import type { Tone } from '@/lib/presenters/outcome-words.ts';
import { placesWords } from '@/lib/presenters/place-words.ts';
import { gradeWords } from '@/lib/presenters/source-line.ts';

type Say = ReturnType<typeof useTranslations<'matching'>>;

const MISSING_SHOWN = 3;

/** A card in words and nothing else: what `CardList` draws. Left out is what the card does not say. */
export type CardWords = {
  readonly id: string;
  readonly tone: Tone;
  readonly state: string;
  readonly name: string;
  readonly known: string;
  readonly lines: readonly string[];
  /** Missing answers with the way to each question; more than `MISSING_SHOWN` are counted in `more`. */
  readonly missing?: readonly (readonly [label: string, href: string | null])[];
  readonly more?: string;
  readonly evidence?: string;
  readonly source: string;
  readonly weak?: true;
  readonly saved?: true;
};

/** One product on the results page: the verdict first, then what it is, what stands in the way or is missing, and its source. */
export function cardWords(card: MatchCard, band: Band, vocabulary: Vocabulary, language: Language, t: Say): CardWords {
  const state = stateWords(card.state, language);
  const weak = card.confidence === 'single_weak_source';
  const weakYes = weak && card.state.kind === 'judged' && card.state.verdict === 'eligible';
  const missing = band === 'could' ? card.missing : [];
  return {
    id: card.productId,
    tone: state.tone,
    state: weakYes ? `${state.words}${t('weakYes')}` : state.words,
    name: card.name[language],
    known: knownWords(card, language, t),
    lines: [...(band === 'meets' || band === 'could' || band === 'no-test' ? [card.summary[language]] : []), ...card.gaps.map((gap) => gapLine(gap, vocabulary, language, t))],
    ...(missing.length === 0 ? {} : { missing: missing.slice(0, MISSING_SHOWN).map((path) => [pathLabel(vocabulary, path, language), questionHref(vocabulary, path)] as const) }),
    ...(missing.length > MISSING_SHOWN ? { more: t('andMore', { count: missing.length - MISSING_SHOWN }) } : {}),
    ...(card.evidenceShort > 0 ? { evidence: t('evidenceStillNeeded', { count: card.evidenceShort }) } : {}),
    source: card.source === null ? t('unsourced') : t('sourceLine', { title: card.source.title, date: card.source.date === null ? t('undated') : dateWords(card.source.date, language), grade: gradeWords(card.confidence, language) }),
    ...(weak || card.source === null ? { weak: true as const } : {}),
    ...(card.shortlisted ? { saved: true as const } : {}),
  };
}

/** Who offers it, how much, how long, where, until when; a product that is not open says when in its state. */
function knownWords(card: MatchCard, language: Language, t: Say): string {
  const day = deadlineWords(card.lastDay, language);
  const open = card.state.kind === 'judged' || card.state.kind === 'no-published-test';
  const deadline = day === null ? (open ? t('noDeadline') : null) : t('deadline', { day });
  return [card.provider[language], amountWords(card.amount, language), tenorWords(card.tenorMonths, language), placesWords(card.places, language), deadline].filter((part) => part !== null && part !== '').join(' · ');
}

function gapLine(gap: MatchCard['gaps'][number], vocabulary: Vocabulary, language: Language, t: Say): string {
  const yours = t('yours', { value: valueWords(factEntry(vocabulary, gap.rule.fact), gap.value, gap.unit, language) });
  const distance = distanceWords(gap, language);
  return `${criterionSentence(gap.rule, vocabulary, language)}${t('dash')}${yours}${distance === null ? '' : `${t('comma')}${distance}`}`;
}
