import './cards.css';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { MatchView } from '@/lib/contracts/matching/match-view.ts';
import type { ProductType } from '@/lib/domain/catalog/product.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import { bandSections, type BandedSection } from './banded-section.ts';
import { LinkLines } from './link-lines.tsx';
import { MatchSection, ShortSection } from './match-section.tsx';
import { NextQuestions } from './next-questions.tsx';
import { Overview } from './overview.tsx';

/** With more products than this the page of all types shows each type in short; its cards are fetched when it is come to. The page must stay within 25 KB of HTML. */
const ALL_AT_ONCE = 12;

/** What is told on top after a card was saved, or could not be. */
export type SaveNotice = { readonly kind: 'saved' | 'refused'; readonly name: string | null } | null;

/** The results: five types at a glance, the questions worth answering, then each type in bands. `only`: one type, in full. */
export function MatchPage(props: {
  readonly view: MatchView;
  readonly only: ProductType | null;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly notice: SaveNotice;
  readonly saveAction: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations('matching');
  const { view, only, vocabulary, language } = props;
  const sections = bandSections(view.sections, vocabulary);
  const total = sections.reduce((sum, section) => sum + section.total, 0);
  const shared = { runId: view.runId, vocabulary, language, maySave: view.may.save };
  return (
    <div className="page mp">
      {only === null ? null : <a href={`/matches/${view.runId}`}>← {t('allTypes')}</a>}
      <h1>{only === null ? t('title') : typeName(only, language)}</h1>
      <Lead view={view} total={total} language={language} sections={sections} />
      {only === null ? null : <p>{t('order')}</p>}
      <Ways view={view} />
      {props.notice ? <SaveNoticeLine notice={props.notice} /> : null}
      {total === 0 ? (
        <EmptyState title={t('emptyTitle')} action={<LinkButton href="/catalog">{t('emptyAction')}</LinkButton>}>
          {t('empty')}
        </EmptyState>
      ) : null}
      {only === null && total > 0 ? (
        <div className="mt">
          <Overview sections={sections} language={language} />
          <NextQuestions questions={view.nextQuestions} vocabulary={vocabulary} language={language} />
        </div>
      ) : null}
      <form action={props.saveAction}>
        <input type="hidden" name="runId" value={view.runId} />
        {only === null ? null : <input type="hidden" name="type" value={only} />}
        {sections.map((section) =>
          only === null && total > ALL_AT_ONCE ? (
            <ShortSection key={section.type} section={section} language={language} />
          ) : only === null || only === section.type ? (
            <MatchSection key={section.type} section={section} {...shared} />
          ) : null,
        )}
      </form>
    </div>
  );
}

function Lead({ view, total, language, sections }: { readonly view: MatchView; readonly total: number; readonly language: Language; readonly sections: readonly BandedSection[] }) {
  const t = useTranslations('matching');
  const meets = sections.reduce((sum, section) => sum + section.counts.meets, 0);
  const could = sections.reduce((sum, section) => sum + section.counts.could, 0);
  return <p>{t('lead', { company: view.companyName ?? t('unnamedCompany'), day: dayWords(view.asOf, language), total, meets, could })}</p>;
}

/** What else can be done with these results, the files last: what is shown, criteria and sources included. */
function Ways({ view: { runId, case: open } }: { readonly view: MatchView }) {
  const t = useTranslations('matching');
  const ways = [
    [`/matches/${runId}/what-if`, 'toWhatIf'],
    [`/matches/${runId}/timeline`, 'toTimeline'],
    [`/matches/${runId}/star`, 'toStar'],
    [open === null ? `/matches/${runId}/advisor` : `/cases/${open.id}`, open === null ? 'toAdvisor' : 'advisorOpenCase'],
    ['/matches', 'toEarlier'],
    ['/intake', 'toIntake'],
    ...(['pdf', 'xlsx', 'csv'] as const).map((format) => [`/matches/${runId}/export?format=${format}`, `takeAwayAs.${format}`] as const),
  ] as const;
  return <LinkLines className="mw no-print" links={ways.map(([href, key]) => [t(key), href])} />;
}

function SaveNoticeLine({ notice }: { readonly notice: NonNullable<SaveNotice> }) {
  const t = useTranslations('matching');
  const name = notice.name ?? '';
  return (
    <div className="pb-6">
      <Notice live="polite" tone={notice.kind === 'saved' ? 'good' : 'bad'} title={t(notice.kind === 'saved' ? 'savedNotice' : 'saveRefused', { name })}>
        {notice.kind === 'saved' ? <TextLink href="/shortlists">{t('toShortlists')}</TextLink> : null}
      </Notice>
    </div>
  );
}
