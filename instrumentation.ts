import type { Instrumentation } from 'next';

declare global {
  /** What ends with the server (scripts/server.mjs); absent under `next dev`. */
  var livewaterShutdown: (() => Promise<void>)[] | undefined;
}

/** Called once when the server starts: jobs run in its process unless a process of their own does (`WORKER=off`). */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || process.env['WORKER'] === 'off') return;
  const { keepWorking } = await import('@/lib/jobs/worker.ts');
  const end = keepWorking();
  globalThis.livewaterShutdown?.push(end);
}

/** Called for each error that no handler caught; `digest` is the reference that the error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath, routeType }) => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { log } = await import('@/lib/web/log.ts');
  const { errorFacts } = await import('@/lib/web/error-facts.ts');
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  log.error({ event: 'unexpected', route: routePath, kind: routeType, reference, error: errorFacts(error) });
};
