/** The click follows the release; a touch's a little later. */
const CLICK_MS = 60;

let down = false;
let waiting: (() => void)[] = [];

function release(): void {
  down = false;
  setTimeout(() => {
    const due = waiting;
    waiting = [];
    for (const run of due) run();
  }, CLICK_MS);
}

if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', () => (down = true), { capture: true, passive: true });
  for (const end of ['pointerup', 'pointercancel', 'dragend', 'blur'] as const) window.addEventListener(end, release, { capture: end !== 'blur', passive: true });
}

/**
 * Runs at once, or, while a finger or a button of the mouse is down, once it was lifted and its click was heard: what leaving a box sets in motion must not move the
 * button away that is just being pressed.
 */
export function whenReleased(run: () => void): void {
  if (down) waiting.push(run);
  else run();
}
