'use client';

import type { CardWords } from './card-words.ts';
import { StateLine } from './state-line.tsx';

/** The words of the list itself; `saveNamed` has `{name}` in it, and null where nobody may save. */
export type CardListWords = { readonly missing: string; readonly comma: string; readonly saved: string; readonly save: string; readonly saveNamed: string | null };

/**
 * Cards drawn from words: the page then carries each word twice and the markup once. The save button names its product and belongs to the one form
 * around all cards.
 */
export function CardList({ cards, run, words }: { readonly cards: readonly CardWords[]; readonly run: string; readonly words: CardListWords }) {
  return (
    <ul className="mcards">
      {cards.map((card) => (
        <li key={card.id} className="mc" id={`p-${card.id}`}>
          <StateLine tone={card.tone} words={card.state} />
          <h4>
            <a href={`/matches/${run}/${card.id}`}>{card.name}</a>
          </h4>
          <small>{card.known}</small>
          {card.lines.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
          {card.missing ? (
            <p>
              {words.missing}
              {card.missing.flatMap(([label, href], index) => [index === 0 ? '' : words.comma, href === null ? label : <a key={href} href={href}>{label}</a>])}
              {card.more ? ` ${card.more}` : null}
            </p>
          ) : null}
          {card.evidence ? <small>{card.evidence}</small> : null}
          <small className={card.weak ? 'warn' : undefined}>{card.source}</small>
          {words.saveNamed === null ? null : card.saved ? (
            <span className="saved">{words.saved}</span>
          ) : (
            <button name="productId" value={card.id} aria-label={words.saveNamed.replace('{name}', () => card.name)}>
              {words.save}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
