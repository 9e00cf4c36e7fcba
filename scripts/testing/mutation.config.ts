import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The tests that speak of the rule engine, for mutation testing: unshuffled, so that a mutant meets the same tests each time. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: /^fast-check$/, replacement: `${root}scripts/testing/brisk-fast-check.ts` },
    ],
  },
  test: { include: ['lib/domain/rules/**/*.test.ts', 'lib/domain/matching/matching.test.ts'], environment: 'node', pool: 'threads', testTimeout: 120_000 },
});
