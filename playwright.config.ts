import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env['E2E_PORT'] ?? 3100);
const executablePath = process.env['BROWSER_PATH'];

// The built app, on a scratch database with the catalog and the demo world (scripts/e2e-server.mjs), in a real browser.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // On a machine that does other work besides, a browser may stall: one more try there, and the summary says so.
  retries: process.env['CI'] ? 1 : 0,
  // What takes minutes says so with the tag @long, and runs when E2E_LONG asks for it.
  ...(process.env['E2E_LONG'] ? {} : { grepInvert: /@long/ }),
  forbidOnly: true,
  reporter: [['line']],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A trace costs a fifth of the time: the second try keeps one, and `--trace on` asks for one.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: { args: ['--disable-background-networking'], ...(executablePath ? { executablePath } : {}) },
  },
  // A journey that matters on a phone says so with the tag @phone and runs twice.
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    { name: 'phone', grep: /@phone/, use: { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
  ],
  webServer: {
    command: `exec node scripts/e2e-server.mjs ${port}`,
    env: { E2E_WITH_PARENT: 'yes' },
    url: `http://localhost:${port}/`,
    timeout: 240_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
