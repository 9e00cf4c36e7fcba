import { useFormatter, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import type { NoticeListView, NoticeNews, NoticeView } from '@/lib/contracts/accounts/notice-view.ts';
import type { RematchChange } from '@/lib/contracts/matching/rematch.ts';
import type { Language } from '@/lib/domain/text.ts';
import { ReadForm, type ReadAction } from './read-form.tsx';

/** Products named in the notice of a re-match; the others are behind its link. */
const NAMED = 3;

/** What a person was told, the latest first; unread ones are marked by a word and a rule, not by colour alone. */
export function NoticesPage({ view, language, read }: { readonly view: NoticeListView; readonly language: Language; readonly read: ReadAction }) {
  const t = useTranslations('accounts.notices');
  const unread = view.notices.filter((notice) => notice.unread).map(({ id }) => id);
  return (
    <ClientMessages>
      <div className="page py-8">
        <PageHeading title={t('title')} lead={t('lead')} aside={unread.length === 0 ? undefined : <ReadForm key={unread.join()} action={read} noticeIds={unread} label={t('markAll')} />} />
        {view.notices.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        ) : (
          <ul className="border-t border-line-strong">
            {view.notices.map((notice) => (
              <Notice key={notice.id} notice={notice} language={language} read={read} />
            ))}
          </ul>
        )}
        <nav className="flex justify-between gap-8 py-4 text-small">
          <span>{view.page > 1 ? <TextLink href={`/notices?page=${view.page - 1}`}>{t('newer')}</TextLink> : null}</span>
          <span>{view.more ? <TextLink href={`/notices?page=${view.page + 1}`}>{t('older')}</TextLink> : null}</span>
        </nav>
      </div>
    </ClientMessages>
  );
}

function Notice({ notice, language, read }: { readonly notice: NoticeView; readonly language: Language; readonly read: ReadAction }) {
  const t = useTranslations('accounts.notices');
  const format = useFormatter();
  const subject = useSubject(notice);
  return (
    <li data-notice={notice.news.kind} data-unread={notice.unread} className={`grid gap-x-8 gap-y-1 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_auto] ${notice.unread ? 'border-l-4 border-l-accent pl-3' : 'pl-4'}`}>
      <div className="flex min-w-0 flex-col gap-1">
        <p className="text-note text-ink-soft">
          {notice.unread ? <span className="font-semibold text-accent">{t('unread')} · </span> : null}
          <time dateTime={notice.at}>{format.dateTime(new Date(notice.at), { dateStyle: 'medium', timeStyle: 'short' })}</time>
          {subject === null ? null : ` · ${subject}`}
        </p>
        <News news={notice.news} language={language} />
      </div>
      <div className="flex flex-wrap items-start gap-x-6 text-small">
        <Open news={notice.news} about={subject} />
        {notice.unread ? <ReadForm action={read} noticeIds={[notice.id]} label={t('markRead')} {...(subject === null ? {} : { about: subject })} /> : null}
      </div>
    </li>
  );
}

/** What a notice is about: the company and the number of its case. */
function useSubject({ news, companyName }: NoticeView): string | null {
  const t = useTranslations('accounts.notices');
  if (news.kind === 'rematch' || news.kind === 'list-recommended') return companyName;
  if (news.number === null) return t('gone');
  return companyName === null ? t('case', { number: news.number }) : t('caseOf', { company: companyName, number: news.number });
}

function News({ news, language }: { readonly news: NoticeNews; readonly language: Language }) {
  const t = useTranslations('accounts.notices');
  const review = useTranslations('review');
  switch (news.kind) {
    case 'case-changed':
      return <p className="font-medium">{news.outcome === null ? review(`stateForCompany.${news.state}`) : review('withOutcome', { what: review('stateForCompany.concluded'), outcome: review(`outcome.${news.outcome}`) })}</p>;
    case 'case-answered':
      return <p className="font-medium">{t(news.state === 'withdrawn' ? 'answered.withdrawn' : 'answered.in-review')}</p>;
    case 'case-given':
    case 'case-moved':
      return <p className="font-medium">{t(news.kind)}</p>;
    case 'list-recommended':
      return <p className="font-medium">{t('listPrepared', { count: news.products })}</p>;
    case 'rematch':
      return (
        <>
          <p className="font-medium">{t('rematch', { count: news.changes.length })}</p>
          <ul className="flex flex-col gap-0.5 text-small">
            {news.changes.slice(0, NAMED).map((change) => (
              <Change key={change.productId} change={change} language={language} />
            ))}
          </ul>
          {news.changes.length > NAMED ? <p className="text-small text-ink-soft">{t('more', { count: news.changes.length - NAMED })}</p> : null}
        </>
      );
  }
}

function Change({ change, language }: { readonly change: RematchChange; readonly language: Language }) {
  const t = useTranslations('accounts.notices');
  return (
    <li>
      {t('change', { product: change.name[language], before: t(`verdict.${change.before}`), after: t(`verdict.${change.after}`) })}
      {change.flipped.length === 0 ? null : <span className="block text-note text-ink-soft">{t('because', { facts: change.flipped.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', ') })}</span>}
    </li>
  );
}

/** The way to what the notice is about; a case that was withdrawn or deleted is not there for its advisor any more. */
function Open({ news, about }: { readonly news: NoticeNews; readonly about: string | null }) {
  const t = useTranslations('accounts.notices');
  if (news.kind === 'list-recommended') return <TextLink href={`/shortlists/${news.shortlistId}`} className="flex min-h-8 items-center">{t('open.list')}</TextLink>;
  if (news.kind !== 'rematch' && (news.number === null || (news.kind === 'case-answered' && news.state === 'withdrawn'))) return null;
  const href = news.kind === 'rematch' ? `/matches/${news.runId}` : news.kind === 'case-changed' ? `/cases/${news.caseId}` : `/queue/${news.caseId}`;
  return (
    <TextLink href={href} className="flex min-h-8 items-center">
      {t(news.kind === 'rematch' ? 'open.match' : 'open.case')}
      {about === null ? null : <span className="sr-only"> {about}</span>}
    </TextLink>
  );
}
