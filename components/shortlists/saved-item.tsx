import { useTranslations } from 'next-intl';
import { StateLine } from '@/components/matching/state-line.tsx';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { ShortlistItemView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import { ITEM_STATES } from '@/lib/domain/shortlists/shortlist-item.ts';
import type { Language } from '@/lib/domain/text.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { amountWords, tenorWords } from '@/lib/presenters/amount-words.ts';
import { causeWords } from '@/lib/presenters/cause-words.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { criterionSentence } from '@/lib/presenters/criterion-sentence.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { itemStateWords } from '@/lib/presenters/dossier-words.ts';
import { moneyOfYuan } from '@/lib/presenters/money.ts';
import { outcomeWords } from '@/lib/presenters/outcome-words.ts';
import { placesWords } from '@/lib/presenters/place-words.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { ItemForm } from './item-form.tsx';
import type { ListActions } from './list-page.tsx';

/** A saved product: frozen on the left, the company's own progress on the right. */
export function SavedItem({ item, language, actions, comparable }: { readonly item: ShortlistItemView; readonly listId: string; readonly language: Language; readonly actions: ListActions; readonly comparable: boolean }) {
  const t = useTranslations('shortlists');
  const { frozen } = item;
  const name = frozen.name[language];
  const known = [frozen.provider[language], amountWords(frozen.amount, language), tenorWords(frozen.tenorMonths, language), placesWords(frozen.places, language)];
  return (
    <li className="grid gap-x-10 gap-y-2 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]" data-item={item.productId}>
      <div className="flex min-w-0 flex-col gap-1">
        <h2 className="text-body font-semibold">
          <TextLink href={`/matches/${item.runId}/${item.productId}`} prefetch={false}>
            {name}
          </TextLink>
        </h2>
        <p className="text-small text-ink-soft">{known.filter((part) => part !== null && part !== '').join(' · ')}</p>
        <div className="text-small">
          <StateLine {...stateWords(frozen.state, language)} />
          <p className="text-note text-ink-soft">{t('savedFrom', { date: dayWords(item.asOf, language) })}</p>
        </div>
        <Newest item={item} language={language} />
        {comparable ? (
          <label className="no-print flex min-h-11 w-fit items-center gap-2 text-small">
            <input form="compare" type="checkbox" name="item" value={item.itemId} className="size-5 accent-[var(--accent)]" />
            <span aria-hidden="true">{t('compareShort')}</span>
            <span className="sr-only">{t('compareSelect', { name })}</span>
          </label>
        ) : null}
      </div>
      <div className="flex min-w-0 flex-col items-start gap-1 text-small">
        <p>
          <span className="text-ink-soft">{t('stateLabel')} </span>
          <span className="font-medium" data-own-state={item.state}>
            {itemStateWords(item.state, language)}
          </span>
        </p>
        {item.outcome.amount === null && item.outcome.on === null ? null : (
          <p className="figures">{[item.outcome.amount === null ? null : moneyOfYuan(item.outcome.amount, language), item.outcome.on === null ? null : dayWords(item.outcome.on, language)].filter((part) => part !== null).join(' · ')}</p>
        )}
        {item.note === '' ? null : <p className="whitespace-pre-line break-words">{item.note}</p>}
        <Disclosure summary={t('edit')} className="w-full">
          <div className="-ml-5 flex flex-col gap-4">
            <ItemForm item={item} action={actions.itemState} states={ITEM_STATES.map((value) => ({ value, label: itemStateWords(value, language) }))} />
            <ConfirmForm action={actions.remove} hidden={{ itemId: item.itemId, version: item.version }} send={t('remove')} label={`${t('remove')}: ${name}`} />
          </div>
        </Disclosure>
      </div>
    </li>
  );
}

function Newest({ item, language }: { readonly item: ShortlistItemView; readonly language: Language }) {
  const t = useTranslations('shortlists');
  if (item.now === null) return null;
  const date = dayWords(item.now.asOf, language);
  if (item.now.card === null) return <p className="text-small text-fault">{t('nowGone')}</p>;
  const [then, now] = [stateWords(item.frozen.state, language), stateWords(item.now.card.state, language)];
  if (then.words === now.words) return <p className="text-note text-ink-soft">{t('nowSame', { date })}</p>;
  return (
    <div className="text-small">
      <StateLine {...now} />
      <p className="text-note text-ink-soft" data-changed={item.changed?.because}>
        {t('now', { date })}
        {item.changed === null ? null : causeWords(item.changed.because, language)}
      </p>
      {item.changed === null || item.changed.flipped.length === 0 ? null : (
        <ul className="figures text-note">
          {item.changed.flipped.map((leaf) => (
            <li key={leaf.path}>
              {outcomeWords(leaf.outcome, language).sign} {criterionSentence(leaf.rule, VOCABULARY, language)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
