import '../matching/cards.css';
import { useTranslations } from 'next-intl';
import { StateLine } from '@/components/matching/state-line.tsx';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import type { CaseView, OverrideView } from '@/lib/contracts/review/review-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { criterionSentence } from '@/lib/presenters/criterion-sentence.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { factEntry, pathLabel, valueWords } from '@/lib/presenters/fact-words.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import { ButtonForm } from './button-form.tsx';
import type { CaseFormAction } from './claim-form.tsx';
import { OverrideNote } from './override-note.tsx';

type Shared = { readonly runId: string; readonly caseId: string; readonly overrides: readonly OverrideView[]; readonly takeBack: CaseFormAction | null; readonly vocabulary: Vocabulary; readonly language: Language };

/**
 * Verdicts in the open by type; products that do not fit, or that have no test, stand behind one line a type. An advisor's verdict stands
 * beside the engine's; with `takeBack` the reader may judge otherwise, and take that back.
 */
export function CaseVerdicts({ view, vocabulary, language, takeBack }: { readonly view: Pick<CaseView, 'row' | 'match' | 'overrides'>; readonly vocabulary: Vocabulary; readonly language: Language; readonly takeBack: CaseFormAction | null }) {
  const t = useTranslations('review.case');
  const { match, overrides } = view;
  const shared = { runId: match.runId, caseId: view.row.caseId, overrides, takeBack, vocabulary, language };
  const sections = match.sections.filter(({ cards }) => cards.length > 0);
  if (sections.length === 0) return <p className="text-small text-ink-soft">{t('noCards')}</p>;
  return (
    <div className="flex flex-col gap-5">
      <p className="text-note text-ink-soft">
        {t('matchedOn', { date: dayWords(match.asOf, language) })} · <TextLink href={`/matches/${match.runId}`}>{t('openMatch')}</TextLink>
      </p>
      {sections.map(({ type, cards }) => {
        const told = (card: MatchCard) => isOpen(card) || overrides.some(({ productId }) => productId === card.productId);
        const open = cards.filter(told);
        const rest = cards.filter((card) => !told(card));
        return (
          <section key={type} aria-labelledby={`v-${type}`}>
            <h3 id={`v-${type}`} className="border-b border-line-strong pb-1 text-small font-semibold">
              {typeName(type, language)} <span className="figures font-normal text-ink-soft">{cards.length}</span>
            </h3>
            <ul>
              {open.map((card) => (
                <Verdict key={card.productId} card={card} {...shared} />
              ))}
            </ul>
            {rest.length === 0 ? null : (
              <Disclosure summary={t('otherVerdicts', { count: rest.length })}>
                <ul className="-ml-5">
                  {rest.map((card) => (
                    <Verdict key={card.productId} card={card} {...shared} />
                  ))}
                </ul>
              </Disclosure>
            )}
          </section>
        );
      })}
    </div>
  );
}

function isOpen(card: MatchCard): boolean {
  return card.state.kind === 'judged' && card.state.verdict !== 'ineligible';
}

function Verdict({ card, runId, caseId, overrides, takeBack, vocabulary, language }: Shared & { readonly card: MatchCard }) {
  const t = useTranslations('review.case');
  const say = useTranslations('casework.override');
  const override = overrides.find(({ productId }) => productId === card.productId);
  const { met, unmet, unknown } = card.counts;
  return (
    <li className="border-b border-line py-2 text-note last:border-b-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <TextLink href={`/matches/${runId}/${card.productId}`} prefetch={false} className="text-small font-medium">
          {card.name[language]}
        </TextLink>
        <StateLine {...stateWords(card.state, language)} />
      </div>
      <p className="text-ink-soft">
        {card.provider[language]} · <span className="figures">{t('criteria', { met, unmet, unknown })}</span>
        {override || takeBack === null || card.state.kind !== 'judged' ? null : (
          <>
            {' · '}
            <TextLink href={`/queue/${caseId}/verdict/${card.productId}`} prefetch={false} aria-label={say('judgeNamed', { product: card.name[language] })}>
              {say('judge')}
            </TextLink>
          </>
        )}
      </p>
      {card.gaps.map((gap) => (
        <p key={gap.path} className="figures">
          <span className="text-unmet">{t('gap')}</span> {criterionSentence(gap.rule, vocabulary, language)} ({valueWords(factEntry(vocabulary, gap.rule.fact), gap.value, gap.unit, language)})
        </p>
      ))}
      {card.missing.length === 0 || !isOpen(card) ? null : <p className="text-unknown">{t('missing', { facts: card.missing.slice(0, 4).map((path) => pathLabel(vocabulary, path, language)).join(language === 'zh' ? '、' : ', ') + (card.missing.length > 4 ? ' …' : '') })}</p>}
      {override ? (
        <OverrideNote override={override} language={language}>
          {takeBack === null ? null : <ButtonForm action={takeBack} fields={{ caseId, overrideId: override.id, overrideVersion: override.version }} label={say('takeBack')} variant="quiet" />}
        </OverrideNote>
      ) : null}
    </li>
  );
}
