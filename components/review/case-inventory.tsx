import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import type { CaseView } from '@/lib/contracts/review/review-view.ts';
import { ASSET_KINDS, KIND_LABELS } from '@/lib/domain/facts/asset.ts';
import type { Language } from '@/lib/domain/text.ts';
import { traitLists } from '@/lib/presenters/asset-words.ts';
import { moneyOfYuan } from '@/lib/presenters/money.ts';

/** As many of a kind are shown; the page stays small, the rest is counted. */
const SHOWN = 100;

type Inventory = NonNullable<CaseView['inventory']>;

/** What the company listed one by one, by kind: what it says of each item, what it denies and what nobody knows. */
export function CaseInventory({ inventory, language }: { readonly inventory: Inventory; readonly language: Language }) {
  const t = useTranslations('casework.inventory');
  const kinds = ASSET_KINDS.map((kind) => ({ kind, items: inventory.assets.filter((item) => item.kind === kind), whole: inventory.whole.includes(kind) })).filter(({ items, whole }) => items.length > 0 || whole);
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="inventory" className="mt-4 border-t-2 border-line-strong pt-2">
      <h3 id="inventory" className="text-small font-semibold">
        {t('title')}
      </h3>
      {kinds.map(({ kind, items, whole }) => {
        const label = KIND_LABELS[kind][language];
        if (items.length === 0) return <p key={kind} className="min-h-8 py-1 text-note text-ink-soft" data-inventory={kind}>{t('noneOf', { kind: label })}</p>;
        return (
          <Disclosure key={kind} summary={`${label} · ${items.length}`}>
            <div className="-ml-5" data-inventory={kind}>
              <p className="text-note text-ink-soft">{whole ? t('whole') : t('perhapsMore')}</p>
              <ul>
                {items.slice(0, SHOWN).map((item) => (
                  <Item key={item.id} item={item} language={language} />
                ))}
              </ul>
              {items.length > SHOWN ? <p className="pt-1 text-note text-ink-soft">{t('notShown', { count: items.length - SHOWN })}</p> : null}
            </div>
          </Disclosure>
        );
      })}
    </section>
  );
}

function Item({ item, language }: { readonly item: Inventory['assets'][number]; readonly language: Language }) {
  const t = useTranslations('casework.inventory');
  const said = traitLists(item, language);
  return (
    <li className="border-t border-line py-1 text-note break-words text-ink first:border-t-0">
      <span className="font-medium">{item.name === '' ? t('unnamed') : item.name}</span> <span className="figures text-ink-soft">{item.number}</span>
      {(['yes', 'no', 'unknown'] as const).map((answer) => (said[answer] === '' ? null : <span key={answer} className={answer === 'unknown' ? 'block text-unknown' : 'block'}>{t(answer, { traits: said[answer] })}</span>))}
      {item.valuation === null ? null : <span className="figures block">{t('valuation', { amount: moneyOfYuan(item.valuation, language) })}</span>}
    </li>
  );
}
