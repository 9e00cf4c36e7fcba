/** The motif: one thin line of water finding its way down the page. Seen beside the text on a wide screen, never under it. */
export function FlowLine() {
  return (
    <svg className="no-print pointer-events-none absolute top-0 right-0 hidden h-full w-[34%] lg:block" viewBox="0 0 400 480" preserveAspectRatio="xMaxYMid slice" aria-hidden="true" focusable="false" fill="none" stroke="var(--accent)" strokeWidth="1.25" strokeLinecap="round">
      <path d="M318 -10c0 92-196 78-196 172 0 88 214 84 214 176 0 70-120 74-120 156" />
    </svg>
  );
}
