/** `npm run worker`: works on the job queue in a process of its own; the app then runs with WORKER=off. SIGTERM lets running jobs finish. */
// @ts-nocheck

import { startWorker } from '@/lib/jobs/worker.ts';
import { closeDatabase } from '@/lib/db/client.ts';

const runner = await startWorker();
process.stdout.write('Working on the job queue; Ctrl-C stops.\n');
const stop = (): void => {
  void runner.stop();
};
process.once('SIGINT', stop).once('SIGTERM', stop);
await runner.promise;
await closeDatabase();
