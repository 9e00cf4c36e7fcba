import { useTranslations } from 'next-intl';
import type { CaseFormAction as FormAction } from '@/components/review/claim-form.tsx';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import type { ShareLinkView } from '@/lib/contracts/shortlists/share-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { momentWords } from '@/lib/presenters/moment.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { ShareForm, type CreateLink } from './share-form.tsx';

export type ShareActions = { readonly createLink: CreateLink; readonly revokeLink: FormAction };

/** Sharing a list by link: making one, and each link with who made it, until when it works and when it was opened. */
export function SharePanel({ listId, links, origin, language, actions }: { readonly listId: string; readonly links: readonly ShareLinkView[]; readonly origin: string; readonly language: Language; readonly actions: ShareActions }) {
  const t = useTranslations('shortlists.share');
  return (
    <section aria-labelledby="share" className="no-print flex flex-col gap-4 border-t border-line pt-6">
      <div>
        <h2 id="share" className="text-lead">
          {t('title')}
        </h2>
        <p className="reading text-small text-ink-soft">{t('lead')}</p>
      </div>
      <ShareForm listId={listId} origin={origin} action={actions.createLink} />
      {links.length === 0 ? (
        <p className="text-small text-ink-soft">{t('none')}</p>
      ) : (
        <ul className="border-t border-line">
          {links.map((link) => (
            <ShareLink key={link.id} link={link} language={language} revoke={actions.revokeLink} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ShareLink({ link, language, revoke }: { readonly link: ShareLinkView; readonly language: Language; readonly revoke: FormAction }) {
  const t = useTranslations('shortlists.share');
  const { count, readers, latest } = link.openings;
  const made = momentWords(link.createdAt, language);
  const until = link.state === 'open' ? t('until', { moment: momentWords(link.expiresAt, language) }) : t(link.state === 'revoked' ? 'revoked' : 'ended', { moment: momentWords(link.endedAt ?? link.expiresAt, language) });
  const [last] = latest;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-8 gap-y-1 border-b border-line py-3 text-small last:border-b-0" data-share-link={link.state}>
      <div className={`min-w-0 ${link.state === 'open' ? '' : 'text-ink-soft'}`}>
        <p className="figures">
          <span className="font-semibold">{until}</span> · {t(`scopes.${link.scope}`)}
        </p>
        <p className="figures text-note text-ink-soft">{t('by', { name: link.createdBy ?? '–', moment: made })}</p>
        <p className="figures" data-openings={count}>
          {last === undefined ? t('neverOpened') : t('opened', { count, readers, moment: momentWords(last.at, language) })}
        </p>
        {count > 1 ? (
          <Disclosure summary={t('openings')}>
            <ul className="figures">
              {latest.map((opening, index) => (
                <li key={index}>{t('opening', { moment: momentWords(opening.at, language), device: t.has(`device.${opening.device}` as never) ? t(`device.${opening.device}` as never) : opening.device })}</li>
              ))}
            </ul>
            <p className="text-note text-ink-soft">{count > latest.length ? `${t('latestOnly', { count: latest.length })} ` : null}{t('noAddress')}</p>
          </Disclosure>
        ) : null}
      </div>
      {link.state === 'open' ? <ConfirmForm action={revoke} hidden={{ linkId: link.id }} send={t('revoke')} label={t('revokeNamed', { moment: made })} /> : null}
    </li>
  );
}
