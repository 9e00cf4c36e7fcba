import { createServer, type Server } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { kindOf, makeMetrics } from './metrics.mjs';

const open: Server[] = [];
afterAll(() => open.forEach((server) => server.close()));
const portOf = (server: Server): number => (server.address() as { port: number }).port;

test('counts what was answered by kind and status, on this machine only, and names nobody', async () => {
  const metrics = makeMetrics();
  const app = createServer((request, response) => {
    metrics.observe(request, response);
    response.writeHead(request.url?.startsWith('/api/v1') ? 422 : 200).end();
  });
  open.push(app);
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  const told = (await metrics.listen(0)) as Server;
  open.push(told);
  expect((told.address() as { address: string }).address).toBe('127.0.0.1');
  for (const path of ['/matches/2f1c9a6e-0000-4000-8000-000000000000?type=credit', '/api/v1/match', '/api/v1/match', '/shared/secret-token-canary']) await fetch(`http://127.0.0.1:${portOf(app)}${path}`);
  const text = await (await fetch(`http://127.0.0.1:${portOf(told)}/metrics`)).text();
  expect(text).toContain('livewater_requests_total{kind="api",status="422"} 2');
  expect(text).toContain('livewater_requests_total{kind="page",status="200"} 1');
  expect(text).toContain('livewater_request_seconds_count{kind="shared list"} 1');
  expect(text).toContain('livewater_database_connections{state="busy"} 0');
  expect(text).not.toMatch(/canary|2f1c9a6e/);
  // Nothing was asked of a database that nobody has opened: absent, not zero.
  expect(text).not.toContain('livewater_waiting{');
  expect((await fetch(`http://127.0.0.1:${portOf(told)}/`)).status).toBe(404);
});

test('whatever is asked for, there are few kinds', () => {
  const kind = (url: string, method = 'GET', headers: Record<string, string> = {}) => kindOf({ url, method, headers } as never);
  expect([kind('/x'), kind('/x', 'POST'), kind('/x', 'GET', { rsc: '1' }), kind('/_next/static/a.js'), kind('/api/health/live'), kind('/api/auth/csrf'), kind('/matches/1/export?format=pdf')]).toEqual(['page', 'action', 'page by script', 'built file', 'health', 'sign-in route', 'file']);
});
