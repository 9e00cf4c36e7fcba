import { useTranslations } from 'next-intl';
import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import type { FactPath, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { amountWords, tenorWords } from '@/lib/presenters/amount-words.ts';
import type { Band } from '@/lib/presenters/band.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { criterionSentence } from '@/lib/presenters/criterion-sentence.ts';
import { dateWords } from '@/lib/presenters/day.ts';
import { deadlineWords } from '@/lib/presenters/deadline-words.ts';
import { distanceWords } from '@/lib/presenters/distance-words.ts';
import { factEntry, pathLabel, questionHref, valueWords } from '@/lib/presenters/fact-words.ts';
import { placesWords } from '@/lib/presenters/place-words.ts';
import { gradeWords } from '@/lib/presenters/source-line.ts';
import { StateLine } from './state-line.tsx';

const MISSING_SHOWN = 3;

/**
 * One product on the results page: the verdict first, then what it is, what stands in the way or is missing, and its source.
 * The save button names the product and belongs to the one form around all cards.
 */
export function MatchCardItem({ card, band, runId, vocabulary, language, maySave }: { readonly card: MatchCard; readonly band: Band; readonly runId: string; readonly vocabulary: Vocabulary; readonly language: Language; readonly maySave: boolean }) {
  const t = useTranslations('matching');
  const state = stateWords(card.state, language);
  const weakYes = card.confidence === 'single_weak_source' && card.state.kind === 'judged' && card.state.verdict === 'eligible';
  return (
    <li className="mc" id={`p-${card.productId}`}>
      <StateLine {...state} words={weakYes ? `${state.words}${t('weakYes')}` : state.words} />
      <h4>
        <a href={`/matches/${runId}/${card.productId}`}>{card.name[language]}</a>
      </h4>
      <small>{useKnown(card, language)}</small>
      {band === 'meets' || band === 'could' || band === 'no-test' ? <p>{card.summary[language]}</p> : null}
      <Gaps card={card} vocabulary={vocabulary} language={language} />
      {band === 'could' ? <Missing paths={card.missing} vocabulary={vocabulary} language={language} /> : null}
      {card.evidenceShort > 0 ? <small>{t('evidenceStillNeeded', { count: card.evidenceShort })}</small> : null}
      <Source card={card} language={language} />
      {maySave ? <Save card={card} name={card.name[language]} /> : null}
    </li>
  );
}

/** Who offers it, how much, how long, where, until when; a product that is not open says when in its state. */
function useKnown(card: MatchCard, language: Language): string {
  const t = useTranslations('matching');
  const day = deadlineWords(card.lastDay, language);
  const open = card.state.kind === 'judged' || card.state.kind === 'no-published-test';
  const deadline = day === null ? (open ? t('noDeadline') : null) : t('deadline', { day });
  return [card.provider[language], amountWords(card.amount, language), tenorWords(card.tenorMonths, language), placesWords(card.places, language), deadline].filter((part) => part !== null && part !== '').join(' · ');
}

/** The first missing answers, each a way to its question; as `MissingAnswers`, in the light markup of a card. */
function Missing({ paths, vocabulary, language }: { readonly paths: readonly FactPath[]; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('matching');
  if (paths.length === 0) return null;
  return (
    <p>
      {t('missing')}
      {paths.slice(0, MISSING_SHOWN).flatMap((path, index) => {
        const href = questionHref(vocabulary, path);
        const label = pathLabel(vocabulary, path, language);
        return [index === 0 ? '' : t('listComma'), href === null ? label : <a key={path} href={href}>{label}</a>];
      })}
      {paths.length > MISSING_SHOWN ? ` ${t('andMore', { count: paths.length - MISSING_SHOWN })}` : null}
    </p>
  );
}

function Gaps({ card, vocabulary, language }: { readonly card: MatchCard; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('matching');
  return card.gaps.map((gap) => {
    const yours = t('yours', { value: valueWords(factEntry(vocabulary, gap.rule.fact), gap.value, gap.unit, language) });
    const distance = distanceWords(gap, language);
    return <p key={gap.path}>{`${criterionSentence(gap.rule, vocabulary, language)}${t('dash')}${yours}${distance === null ? '' : `${t('comma')}${distance}`}`}</p>;
  });
}

function Source({ card, language }: { readonly card: MatchCard; readonly language: Language }) {
  const t = useTranslations('matching');
  const weak = card.confidence === 'single_weak_source';
  if (card.source === null) return <small className="warn">{t('unsourced')}</small>;
  const date = card.source.date === null ? t('undated') : dateWords(card.source.date, language);
  return <small className={weak ? 'warn' : undefined}>{t('sourceLine', { title: card.source.title, date, grade: gradeWords(card.confidence, language) })}</small>;
}

function Save({ card, name }: { readonly card: MatchCard; readonly name: string }) {
  const t = useTranslations('matching');
  if (card.shortlisted) return <span className="saved">{t('saved')}</span>;
  return (
    <button name="productId" value={card.productId} aria-label={t('saveNamed', { name })}>
      {t('save')}
    </button>
  );
}
