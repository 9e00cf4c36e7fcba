'use client';

import './rows.css';
import type { RowWords } from './row-words.ts';

/**
 * The list, dense: name and what it is at left, type, place, amount and window at right; one below the other on a phone. Drawn by the
 * script from words alone, so that a page does not carry its markup a second time for the router.
 */
export function CatalogRows({ rows, search }: { readonly rows: readonly RowWords[]; readonly search: string }) {
  return (
    <ul>
      {rows.map(({ id, name, text, type, rest, window, weak }) => (
        <li key={id} className="crow">
          <div>
            <a href={`/catalog/${id}${search}`}>{name}</a>
            <p>{text}</p>
          </div>
          <p>
            <b>{type}</b>
            {rest}
            {window === null ? null : <b>{window}</b>}
            {weak === null ? null : <i>{weak}</i>}
          </p>
        </li>
      ))}
    </ul>
  );
}
