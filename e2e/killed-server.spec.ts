import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/fixtures.ts';
import { choose, question, untilAlive, untilSaved, write } from './support/intake.ts';

const SERVER = fileURLToPath(new URL('../scripts/e2e-server.mjs', import.meta.url));

/** A server of this test's own, on a database that is kept when it is killed. */
async function startServer(port: number, database: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, [SERVER, String(port)], { env: { ...process.env, E2E_DATABASE: database }, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (text: Buffer) => text.toString().includes('http://') && resolve());
    server.once('exit', (code) => reject(new Error(`The server ended by itself (${code}).`)));
  });
  return server;
}

test('kill -9 of the server in the middle of the intake: what was acknowledged is there, what was not is sent when it is back', async ({ page, baseURL, expectConsoleErrors }) => {
  test.setTimeout(300_000);
  expectConsoleErrors(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|Failed to fetch|NetworkError/);
  const port = Number(new URL(baseURL ?? '').port) + 60;
  const database = `e2e_killed_${process.pid.toString(36)}_${Date.now().toString(36)}`;
  const base = `http://localhost:${port}`;
  let server = await startServer(port, database);
  try {
    await page.goto(`${base}/intake`);
    await page.locator('main form button[type="submit"]').click();
    await page.waitForURL('**/intake/company');
    await untilAlive(page);
    await choose(page, 'company_stage', 'growth');
    await untilSaved(page);
    await page.goto(`${base}/intake/people`);
    await untilAlive(page);
    await write(page, 'employees_total', '63');
    await untilSaved(page);
    await write(page, 'rd_staff', '18');
    server.kill('SIGKILL');
    await expect(page.locator('[data-save-status]')).toHaveAttribute('data-save-status', 'offline');
    await write(page, 'employees_bachelor', '40');
    server = await startServer(port, database);
    await untilSaved(page);
    const next = await page.context().newPage();
    await next.goto(`${base}/intake/people`);
    await untilAlive(next);
    for (const [fact, value] of [['employees_total', '63'], ['rd_staff', '18'], ['employees_bachelor', '40']] as const) await expect(question(next, fact).locator('input[inputmode]')).toHaveValue(value);
    expect(await next.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('livewater.unsent.')))).toEqual([]);
  } finally {
    server.kill('SIGTERM');
  }
});
