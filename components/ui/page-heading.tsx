import type { ReactNode } from 'react';
import { TextLink } from './text-link.tsx';

/** The one heading of a page. `back` leads up; `lead` is the sentence under it; `aside` stands right of it on a wide screen. */
export function PageHeading({
  title,
  lead,
  back,
  eyebrow,
  aside,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  readonly eyebrow?: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <header className="flex flex-col gap-3 pb-6">
      {back ? (
        <TextLink href={back.href} className="no-print flex min-h-8 w-fit items-center gap-1 text-small">
          <span aria-hidden="true">←</span> {back.label}
        </TextLink>
      ) : null}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="reading flex flex-col gap-2">
          {eyebrow ? <p className="text-small text-ink-soft">{eyebrow}</p> : null}
          <h1 className="text-title">{title}</h1>
          {lead ? <p className="text-ink-soft">{lead}</p> : null}
        </div>
        {aside}
      </div>
    </header>
  );
}
