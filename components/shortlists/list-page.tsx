import '../matching/cards.css';
import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import type { CaseFormAction as FormAction } from '@/components/review/claim-form.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import type { ShareLinkView } from '@/lib/contracts/shortlists/share-view.ts';
import type { ShortlistPageView, ShortlistView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { momentWords } from '@/lib/presenters/moment.ts';
import { AmongItems } from './among-items.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { NameForm } from './name-form.tsx';
import { SharePanel, type ShareActions } from './share-panel.tsx';
import { SavedItem } from './saved-item.tsx';

export type ListActions = Readonly<Record<'rename' | 'remove' | 'deleteList' | 'itemState' | 'visibility', FormAction>> & ShareActions;

/** One list: each product as it was saved beside how the newest match sees it, with the company's own progress. Dropped ones stand apart. */
export function ListPage({ list, links, origin, language, actions, chooseAgain }: { readonly list: ShortlistPageView; readonly links: readonly ShareLinkView[]; readonly origin: string; readonly language: Language; readonly actions: ListActions; readonly chooseAgain: boolean }) {
  const t = useTranslations('shortlists');
  const kept = list.items.filter(({ state }) => state !== 'dropped');
  const dropped = list.items.filter(({ state }) => state === 'dropped');
  const comparable = list.items.length > 1;
  return (
    <ClientMessages namespaces={['shortlists']}>
      <div className="page flex flex-col gap-6 py-8">
        <PageHeading
          title={list.name}
          back={{ href: '/shortlists', label: t('back') }}
          lead={`${t('items', { count: list.items.length })} · ${t(`visibility.${list.visibility}`)}`}
          {...(list.items.length === 0 ? {} : { aside: <Files list={list} /> })}
        />
        {list.prepared === null ? null : <PreparedNotice prepared={list.prepared} language={language} />}
        {chooseAgain ? <Notice tone="warning" live="polite" title={t('chooseTwo')} /> : null}
        {list.items.length === 0 ? (
          <EmptyState title={t('emptyList')} action={<LinkButton href="/matches">{t('toMatches')}</LinkButton>}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <ul className="border-t border-line-strong">
            {kept.map((item) => (
              <SavedItem key={item.itemId} item={item} listId={list.id} language={language} actions={actions} comparable={comparable} />
            ))}
          </ul>
        )}
        <AmongItems among={list.among} language={language} />
        {dropped.length === 0 ? null : (
          <Disclosure summary={t('dropped', { count: dropped.length })}>
            <ul className="-ml-5 border-t border-line">
              {dropped.map((item) => (
                <SavedItem key={item.itemId} item={item} listId={list.id} language={language} actions={actions} comparable={comparable} />
              ))}
            </ul>
          </Disclosure>
        )}
        {comparable ? (
          <form id="compare" action={`/shortlists/${list.id}/compare`} className="flex flex-wrap items-center gap-4">
            <Button type="submit" variant="secondary">
              {t('compare')}
            </Button>
            <span className="text-small text-ink-soft">{t('compareHint')}</span>
          </form>
        ) : null}
        <SharePanel listId={list.id} links={links} origin={origin} language={language} actions={actions} />
        <div className="flex flex-wrap gap-x-10 border-t border-line pt-4">
          <Disclosure summary={t('rename')}>
            <NameForm key={list.version} action={actions.rename} hidden={{ shortlistId: list.id, version: list.version }} label={t('name')} send={t('save')} name={list.name} />
          </Disclosure>
          {list.prepared !== null || (list.visibility === 'shared' && !list.mine) ? null : (
            <Disclosure summary={t(`visibilityChange.${list.visibility}`)}>
              <ConfirmForm
                action={actions.visibility}
                hidden={{ shortlistId: list.id, version: list.version, visibility: list.visibility === 'shared' ? 'private' : 'shared' }}
                sentence={t(`visibilityWhat.${list.visibility}`)}
                send={t(`visibilityChange.${list.visibility}`)}
              />
            </Disclosure>
          )}
          <Disclosure summary={t('delete')}>
            <ConfirmForm action={actions.deleteList} hidden={{ shortlistId: list.id, version: list.version }} sentence={t('deleteConfirm', { name: list.name, count: list.items.length })} send={t('deleteYes')} variant="danger" />
          </Disclosure>
        </div>
      </div>
    </ClientMessages>
  );
}

/** Who prepared the list, when and why: it was not the company's own choice, and the reader is to know. */
function PreparedNotice({ prepared, language }: { readonly prepared: NonNullable<ShortlistView['prepared']>; readonly language: Language }) {
  const t = useTranslations('shortlists');
  return (
    <div data-prepared>
      <Notice title={t('preparedBy', { name: prepared.by ?? t('anAdvisor'), moment: momentWords(prepared.at, language) })}>
        <span className="whitespace-pre-line break-words">{prepared.why}</span>
        <span className="block text-small text-ink-soft">{t('preparedNote')}</span>
      </Notice>
    </div>
  );
}

function Files({ list }: { readonly list: ShortlistView }) {
  const t = useTranslations('shortlists');
  return (
    <span className="no-print flex flex-wrap gap-x-5">
      {(['pdf', 'xlsx', 'csv'] as const).map((format) => (
        <a key={format} href={`/shortlists/${list.id}/export?format=${format}`} download className="flex min-h-11 items-center text-small text-accent underline underline-offset-4">
          {t(format === 'csv' ? 'export' : format === 'pdf' ? 'exportPdf' : 'exportXlsx')}
        </a>
      ))}
    </span>
  );
}
