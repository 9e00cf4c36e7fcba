import { classNames } from './class-names.ts';

/** The box of a checkbox as drawn; the real input is beside it, hidden. */
export function CheckBox({ checked }: { readonly checked: boolean }) {
  return (
    <span className={classNames('grid size-5 flex-none place-items-center rounded-[3px] border', checked ? 'border-accent bg-accent' : 'border-line-strong bg-surface')} aria-hidden="true">
      {checked ? (
        <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="var(--accent-ink)" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M2.5 7.4l3 3 6-6.8" />
        </svg>
      ) : null}
    </span>
  );
}
