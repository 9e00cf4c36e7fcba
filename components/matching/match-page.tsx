import './cards.css';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { MatchView } from '@/lib/contracts/matching/match-view.ts';
import type { ProductType } from '@/lib/domain/catalog/product.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import { bandSections, type BandedSection } from './banded-section.ts';
import { MarkSprite } from './mark-sprite.tsx';
import { MatchSection } from './match-section.tsx';
import { NextQuestions } from './next-questions.tsx';
import { Overview } from './overview.tsx';
import { SubmitCase, type SubmitCaseAction } from './submit-case.tsx';

/** With more products than this the page of all types shows `FIRST` cards a type and links to the rest: it stays light, and short on a phone. */
const ALL_AT_ONCE = 12;
const FIRST = 3;

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
  readonly submitAction: SubmitCaseAction;
}) {
  const t = useTranslations('matching');
  const { view, only, vocabulary, language } = props;
  const sections = bandSections(view.sections, vocabulary);
  const shown = only === null ? sections : sections.filter(({ type }) => type === only);
  const total = sections.reduce((sum, section) => sum + section.total, 0);
  const most = only === null && total > ALL_AT_ONCE ? FIRST : null;
  return (
    <div className="page py-8">
      <MarkSprite />
      <PageHeading
        title={only === null ? t('title') : typeName(only, language)}
        lead={<Lead view={view} total={total} language={language} sections={sections} />}
        {...(only === null ? {} : { back: { href: `/matches/${view.runId}`, label: t('allTypes') } })}
        aside={<Ways runId={view.runId} />}
      />
      {props.notice ? <SaveNoticeLine notice={props.notice} /> : null}
      {total === 0 ? (
        <EmptyState title={t('emptyTitle')} action={<LinkButton href="/catalog">{t('emptyAction')}</LinkButton>}>
          {t('empty')}
        </EmptyState>
      ) : null}
      {only === null && total > 0 ? (
        <div className="grid gap-8 lg:grid-cols-[3fr_2fr]">
          <Overview sections={sections} language={language} />
          <NextQuestions questions={view.nextQuestions} vocabulary={vocabulary} language={language} />
        </div>
      ) : null}
      <form action={props.saveAction}>
        <input type="hidden" name="runId" value={view.runId} />
        {only === null ? null : <input type="hidden" name="type" value={only} />}
        {shown.map((section) => (
          <MatchSection key={section.type} section={section} most={most} runId={view.runId} vocabulary={vocabulary} language={language} maySave={view.may.save} />
        ))}
      </form>
      {total > 0 ? <TakeAway runId={view.runId} /> : null}
      {only === null && total > 0 ? <SubmitCase view={view} language={language} action={props.submitAction} /> : null}
    </div>
  );
}

function Lead({ view, total, language, sections }: { readonly view: MatchView; readonly total: number; readonly language: Language; readonly sections: readonly BandedSection[] }) {
  const t = useTranslations('matching');
  const meets = sections.reduce((sum, section) => sum + section.counts.meets, 0);
  const could = sections.reduce((sum, section) => sum + section.counts.could, 0);
  return t('lead', { company: view.companyName ?? t('unnamedCompany'), day: dayWords(view.asOf, language), total, meets, could });
}

function Ways({ runId }: { readonly runId: string }) {
  const t = useTranslations('matching');
  return (
    <ul className="no-print flex flex-wrap gap-x-5 gap-y-1 text-small">
      {(
        [
          [`/matches/${runId}/star`, 'toStar'],
          [`/matches/${runId}/what-if`, 'toWhatIf'],
          ['/matches', 'toEarlier'],
          ['/intake', 'toIntake'],
        ] as const
      ).map(([href, key]) => (
        <li key={key}>
          <TextLink href={href} prefetch={false}>{t(key)}</TextLink>
        </li>
      ))}
    </ul>
  );
}

/** The whole result as a file, criteria and sources included. */
function TakeAway({ runId }: { readonly runId: string }) {
  const t = useTranslations('matching');
  return (
    <p className="no-print flex flex-wrap items-center gap-x-5 pt-8 text-small">
      <span className="text-ink-soft">{t('takeAway')}</span>
      {(['pdf', 'xlsx', 'csv'] as const).map((format) => (
        <a key={format} href={`/matches/${runId}/export?format=${format}`} download className="flex min-h-11 items-center text-accent underline underline-offset-4">
          {t(`takeAwayAs.${format}`)}
        </a>
      ))}
    </p>
  );
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
