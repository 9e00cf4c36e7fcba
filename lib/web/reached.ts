type Running = { getStore(): { reached: boolean; readonly id: string } | undefined };

const running = () => (globalThis as { livewaterRequest?: Running }).livewaterRequest?.getStore();

/** Notes that this request was decoded and reached a use case: from here on a fault is ours, before it was the request's (scripts/front-gate.mjs). */
export function noteReached(): void {
  const state = running();
  if (state) state.reached = true;
}

/** The id of this request, which its answer carries as `x-request-id` and every log line of it; null outside of one. */
export function requestId(): string | null {
  return running()?.id ?? null;
}

/** Gives an unexpected error the id of its request: the error page shows it as its reference. */
export function withReference(error: unknown): unknown {
  const digest = requestId();
  if (error instanceof Error && digest !== null && !('digest' in error)) Object.assign(error, { digest });
  return error;
}
