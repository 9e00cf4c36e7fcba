// @ts-nocheck
type Running = { getStore(): { reached: boolean } | undefined };

/** Notes that this request was decoded and reached a use case: from here on a fault is ours, before it was the request's (scripts/front-gate.mjs). */
export function noteReached(): void {
  const state = (globalThis as { livewaterRequest?: Running }).livewaterRequest?.getStore();
  if (state) state.reached = true;
}
