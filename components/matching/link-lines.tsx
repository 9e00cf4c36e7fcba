'use client';

/** Ways to go, one after the other, each with a remark where it has one; drawn from words (see card-list.tsx). `null` for a way that leads nowhere. */
export function LinkLines({ links, className }: { readonly links: readonly (readonly [words: string, href: string | null, remark?: string])[]; readonly className?: string }) {
  return (
    <ul className={className}>
      {links.map(([words, href, remark]) => (
        <li key={words}>
          {href === null ? words : <a href={href}>{words}</a>}
          {remark ? <small> {remark}</small> : null}
        </li>
      ))}
    </ul>
  );
}
