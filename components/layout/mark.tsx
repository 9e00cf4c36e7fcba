/** The mark: one thin line of water finding its way. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false" fill="none" stroke="var(--accent)" strokeWidth="2" strokeLinecap="round">
      <path d="M9 3c0 5 2.5 6.6 6 8.4 4.4 2.3 7.6 4.1 7.6 8.1 0 3.2-2.6 5-5.9 5-2.8 0-4.9-1.4-4.9-3.6 0-2 1.7-3.2 3.7-3.2 2.8 0 4.4 2.1 4.4 4.9V29" />
    </svg>
  );
}
