import { useTranslations } from 'next-intl';
import { SaveForm, type ListName } from '@/components/matching/save-form.tsx';
import { StateLine } from '@/components/matching/state-line.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { ProductMatchView } from '@/lib/contracts/matching/match-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { dayWords } from '@/lib/presenters/day.ts';

/** How the reader's company stands to a product by its newest match, and the way to keep it; without such a match, the way to one. */
export function OwnStanding({ match, language, saveAction }: { readonly match: (ProductMatchView & { readonly lists: readonly ListName[] }) | null; readonly language: Language; readonly saveAction: (form: FormData) => Promise<void> }) {
  const t = useTranslations('catalog');
  if (match === null) return <LinkButton href="/matches" variant="secondary">{t('doWeMeet')}</LinkButton>;
  const { card, runId, asOf } = match;
  return (
    <section aria-labelledby="own" className="flex flex-col items-start gap-3" data-own-standing={card.productId}>
      <h2 id="own" className="text-body font-semibold">{t('ownStanding', { day: dayWords(asOf, language) })}</h2>
      <div className="text-small">
        <StateLine {...stateWords(card.state, language)} />
        <TextLink href={`/matches/${runId}/${card.productId}`} prefetch={false}>{t('ownReasons')}</TextLink>
      </div>
      <SaveForm card={card} runId={runId} lists={match.lists} action={saveAction} />
    </section>
  );
}
