import { Logger, parseCrontab, run, type Runner } from 'graphile-worker';
import { databaseUrl } from '@/lib/env.ts';
import { log } from './log.ts';
import { CRONTAB, TASKS } from './tasks.ts';

const CONCURRENCY = 2;

/** Starts working on the queue in this process; the caller stops it (`runner.stop()` lets running jobs finish). The queue's own tables must be there: the owner migrates them. */
export function startWorker(): Promise<Runner> {
  return run({
    connectionString: databaseUrl(),
    concurrency: CONCURRENCY,
    maxPoolSize: CONCURRENCY + 2,
    noHandleSignals: true,
    pollInterval: 5_000,
    taskList: TASKS,
    parsedCronItems: parseCrontab(CRONTAB),
    logger: new Logger((scope) => (level, message) => {
      const say = level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'debug';
      log[say]({ event: 'queue', job: scope.jobId, task: scope.taskIdentifier, message });
    }),
  });
}

const AGAIN_AFTER_MS = 10_000;

/** Works on the queue for as long as the process lives: while the database is away it tries again, and the app goes on answering. Gives the way to end it, which lets running jobs finish. */
export function keepWorking(): () => Promise<void> {
  let ended = false;
  let worker: Promise<Runner> | undefined;
  const work = () => {
    if (ended) return;
    worker = startWorker();
    worker
      .then((runner) => runner.promise)
      .catch((error: unknown) => {
        log.error({ event: 'queue-away', code: error instanceof Error && 'code' in error ? error.code : null, again: AGAIN_AFTER_MS });
        setTimeout(work, AGAIN_AFTER_MS).unref();
      });
  };
  work();
  return async () => {
    ended = true;
    await (await worker?.catch(() => undefined))?.stop();
  };
}
