/** The motif: one thin line of water finding its way down the page. Seen beside the text on a wide screen, never under it. */
export function FlowLine() {
  return (
    <svg className="no-print pointer-events-none absolute top-0 right-0 hidden h-full w-[34%] lg:block" viewBox="0 0 400 480" preserveAspectRatio="xMaxYMid slice" aria-hidden="true" focusable="false" fill="none" stroke="var(--accent)" strokeWidth="1.25" strokeLinecap="round">
      <path d="M300 -10c0 74-12 104-70 134-62 32-114 52-114 112 0 52 44 78 96 78 46 0 82-24 82-60 0-32-28-52-60-52-46 0-72 34-72 80 0 62 60 78 112 98 58 22 86 56 86 118" />
    </svg>
  );
}
