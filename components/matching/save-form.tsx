import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';

export type ListName = { readonly id: string; readonly name: string };

/** Saves a product of a match, into the list that is chosen where there are several; a link to the lists where it is saved already. */
export function SaveForm({ card, runId, lists, action }: { readonly card: MatchCard; readonly runId: string; readonly lists: readonly ListName[]; readonly action: (form: FormData) => Promise<void> }) {
  const t = useTranslations('matching');
  if (card.shortlisted) return <TextLink href="/shortlists">{t('saved')}</TextLink>;
  return (
    <form action={action} className="no-print flex flex-wrap items-end gap-3">
      <input type="hidden" name="runId" value={runId} />
      <input type="hidden" name="from" value="product" />
      {lists.length < 2 ? null : (
        <label className="flex flex-col text-note text-ink-soft">
          {t('saveInto')}
          <select name="shortlistId" className="min-h-11 max-w-60 rounded-6 border border-line-strong bg-surface px-3 text-small text-ink">
            {lists.map((list) => (
              <option key={list.id} value={list.id}>{list.name}</option>
            ))}
          </select>
        </label>
      )}
      <button name="productId" value={card.productId} className="min-h-11 rounded-6 border border-line-strong px-5 font-medium hover:border-accent hover:text-accent">
        {t('save')}
      </button>
    </form>
  );
}
