/** Called once when the server starts: jobs run in its process unless a process of their own does (`WORKER=off`). */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || process.env['WORKER'] === 'off') return;
  const { startWorker } = await import('@/lib/jobs/worker.ts');
  const runner = await startWorker();
  // The launcher ends what stands in this list before it ends itself (scripts/server.mjs); running jobs finish.
  (globalThis as { livewaterShutdown?: (() => Promise<void>)[] }).livewaterShutdown?.push(() => runner.stop());
}
