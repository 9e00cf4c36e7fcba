/** The mark: one thin line of water finding its way. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false" fill="none" stroke="var(--accent)" strokeWidth="2" strokeLinecap="round">
      <path d="M23 3c0 6.5-14 5-14 11.5S24 20.5 24 29" />
    </svg>
  );
}
