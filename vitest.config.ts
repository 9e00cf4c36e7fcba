import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const skipped = ['**/node_modules/**', '**/.next/**', '**/.stryker-tmp/**', 'e2e/**'];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: here('./') },
    ],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // A fixed seed would hide what a shuffle finds; vitest prints the seed of a failing run.
    sequence: { shuffle: { files: true, tests: true } },
    // The time limits below are generous: no test is about time, and a busy machine must not fail one.
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['**/*.test.ts', '**/*.test.tsx'], exclude: [...skipped, '**/*.db.test.ts'], environment: 'node', maxWorkers: 2, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: skipped,
          environment: 'node',
          // Each test file gets an empty, migrated database of its own, copied from a template.
          globalSetup: ['./scripts/testing/template-database.ts'],
          setupFiles: ['./scripts/testing/own-database.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
