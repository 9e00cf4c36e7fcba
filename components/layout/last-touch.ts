let touched = 0;

if (typeof window !== 'undefined') {
  touched = Date.now();
  for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const) window.addEventListener(sign, () => (touched = Date.now()), { capture: true, passive: true });
}

/** When somebody last touched this page or a key of it, in milliseconds of this browser's clock. */
export const lastTouch = (): number => touched;
