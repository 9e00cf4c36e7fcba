import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ProductFacts } from '@/components/matching/product-facts.tsx';
import { RelationList } from '@/components/matching/relation-list.tsx';
import { TermList } from '@/components/matching/term-list.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { ProductView } from '@/lib/contracts/catalog/catalog-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { RuleVersion } from '@/lib/domain/catalog/product.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import { versionOn } from '@/lib/domain/rules/link.ts';
import type { Language } from '@/lib/domain/text.ts';
import { amountWords, tenorWords } from '@/lib/presenters/amount-words.ts';
import { stateWords, type ProductState } from '@/lib/presenters/card-state-words.ts';
import { dayWords, forceWords } from '@/lib/presenters/day.ts';
import { placesWords } from '@/lib/presenters/place-words.ts';
import { gradeWords } from '@/lib/presenters/source-line.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import { AsOfForm } from './as-of-form.tsx';
import { RuleTree } from './rule-tree.tsx';
import { SourceList } from './source-list.tsx';
import { VersionHistory } from './version-history.tsx';

/** With more named rules than this, each is drawn when it is asked for. */
const MANY = 3;

/** One product: plain words at left, the rule of the day as a tree with its sources at right, all versions beneath. `own` is how the reader's company stands to it. */
export function ProductPage({ view, own, today, open = [], vocabulary, language }: { readonly own: ReactNode; readonly open?: readonly string[]; readonly view: ProductView; readonly today: CalendarDate; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('catalog');
  const { product, asOf } = view;
  const version = versionOn(product.versions, asOf);
  const state = version === null ? stateWords(outOfForce(product.versions, asOf), language) : null;
  const day = asOf === today ? '' : `?asOf=${asOf}`;
  const hrefOf = (name: string) => `/catalog/${product.id}?${new URLSearchParams([['asOf', asOf], ...[...open, name].map((each) => ['open', each])]).toString()}#r-${name}`;
  const onDemand = Object.keys(view.definitions).length > MANY ? { onDemand: { open, hrefOf } } : {};
  return (
    <article className="page py-8">
      <PageHeading title={product.name[language]} eyebrow={`${typeName(product.type, language)} · ${product.provider[language]}`} lead={product.summary[language]} back={{ href: '/catalog', label: t('backToList') }} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="flex flex-col gap-8">
          <ProductFacts
            rows={[
              [t('forWhom'), product.forWhom[language]],
              [t('amount'), amountWords(product.amount, language) ?? t('notFound')],
              [t('tenor'), tenorWords(product.tenorMonths, language) ?? t('notStated')],
              [t('place'), placesWords(product.places, language, 40)],
              [t('added'), dayWords(product.added, language)],
              ...(view.changed === null ? [] : ([[t('changed'), dayWords(view.changed, language)]] as const)),
              ...checkedRow(view, language, t('lastChecked')),
            ]}
          />
          {version === null ? null : <TermList terms={version.terms} open={version.open} sources={view.sources} language={language} />}
          <RelationList relations={view.relations} hrefOf={(id) => `/catalog/${id}${day}`} language={language} />
          <div className="no-print">{own}</div>
        </div>
        <section aria-labelledby="rule" className="flex flex-col gap-3">
          <div className="flex flex-wrap items-end justify-between gap-3">
            <h2 id="rule" className="text-lead">{t('rule')}</h2>
            <AsOfForm asOf={asOf} />
          </div>
          <p className="text-small text-ink-soft">
            {t('ruleOn', { day: dayWords(asOf, language) })}
            {version === null ? null : ` ${t('ruleInForce', { dates: forceWords(version.inForce, language, version.fromPrecision, version.toPrecision), grade: gradeWords(version.confidence, language) })}`}
          </p>
          {state === null ? null : <OutOfForce view={view} words={state.words} day={day} language={language} />}
          {version !== null && version.rule === null ? <Notice title={t('noTest')}>{t('noTestText')}</Notice> : null}
          {version?.rule ? <RuleTree rule={version.rule} reading={{ asOf, definitions: view.definitions, sources: view.sources, vocabulary, language, ...onDemand }} /> : null}
          {version === null ? null : <SourceList ids={version.sources} sources={view.sources} language={language} />}
        </section>
      </div>
      <VersionHistory product={product} asOf={asOf} language={language} />
      <p className="reading border-t border-line pt-4 text-note text-ink-soft">{t('disclaimer')}</p>
    </article>
  );
}

/** That no version covers the day; of a product that is closed also what came after it, or that the sources name nothing. */
function OutOfForce({ view, words, day, language }: { readonly view: ProductView; readonly words: string; readonly day: string; readonly language: Language }) {
  const t = useTranslations('catalog');
  const closed = outOfForce(view.product.versions, view.asOf).kind === 'closed';
  const successors = view.relations.filter(({ kind }) => kind === 'succeeded-by');
  return (
    <Notice title={words}>
      <p>{t('noVersionOn')}</p>
      {!closed ? null : successors.length === 0 ? <p>{t('noSuccessor')}</p> : <p>{t('successors')}{successors.map(({ product, name }) => <TextLink key={product} href={`/catalog/${product}${day}`} prefetch={false} className="mr-3">{name[language]}</TextLink>)}</p>}
    </Notice>
  );
}

/** Why no version covers the day: the next one is to come, or the last one has ended. */
export function outOfForce(versions: readonly RuleVersion[], asOf: CalendarDate): ProductState {
  const opensOn = versions.flatMap(({ inForce }) => (inForce.from !== null && inForce.from > asOf ? [inForce.from] : [])).toSorted()[0];
  if (opensOn !== undefined) return { kind: 'not-open-yet', opensOn };
  const closedSince = versions.flatMap(({ inForce }) => inForce.to ?? []).toSorted().at(-1);
  return closedSince === undefined ? { kind: 'no-published-test' } : { kind: 'closed', closedSince };
}

function checkedRow(view: ProductView, language: Language, name: string): readonly (readonly [string, string])[] {
  const ids = new Set(view.product.versions.flatMap(({ sources }) => sources));
  const days = [...ids].flatMap((id) => view.sources[id]?.lastChecked ?? []).toSorted();
  const oldest = days[0];
  return oldest === undefined ? [] : [[name, dayWords(oldest, language)]];
}
