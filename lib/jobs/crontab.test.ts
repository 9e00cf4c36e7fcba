import { parseCrontab } from 'graphile-worker';
import { expect, test } from 'vitest';
import { CRONTAB } from './tasks.ts';

test('the worker can read when each job is due; a line that it cannot would keep the server from starting', () => {
  expect(parseCrontab(CRONTAB)).toHaveLength(CRONTAB.split('\n').length);
});
