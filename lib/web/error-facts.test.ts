import { createServer, type Socket } from 'node:net';
import pg from 'pg';
import { expect, test } from 'vitest';
import { isDatabaseAway } from './error-facts.ts';

const coded = (code: string, cause?: unknown) => Object.assign(new Error('what it says may quote people', { cause }), { code });

test('a database that is away, or has no connection to spare, is told from a fault of ours, also as the cause of another error', () => {
  for (const code of ['ECONNREFUSED', '57P01', 'P2024', 'P2028']) expect(isDatabaseAway(coded(code))).toBe(true);
  expect(isDatabaseAway(coded('P2002', coded('ECONNRESET')))).toBe(true);
  expect(isDatabaseAway(coded('P2002'))).toBe(false);
  expect(isDatabaseAway(new TypeError('x'))).toBe(false);
  expect(isDatabaseAway('ECONNREFUSED')).toBe(false);
});

test('a pool of which every connection is busy, or whose database never answers, is away for now', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const pool = new pg.Pool({ host: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0, max: 1, connectionTimeoutMillis: 100 });
  const failed = await Promise.allSettled([pool.connect(), pool.connect()]);
  for (const socket of sockets) socket.destroy();
  silent.close();
  expect(new Set(failed.map((each) => (each.status === 'rejected' ? String(each.reason.message) : 'connected'))).size).toBe(2);
  for (const each of failed) expect(each.status === 'rejected' && isDatabaseAway(each.reason)).toBe(true);
});
