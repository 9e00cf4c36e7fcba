import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The tests that a mutation of the domain can reach: pure, unshuffled so that a score can be had again. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: { include: ['lib/domain/**/*.test.ts', 'lib/presenters/**/*.test.ts'], exclude: ['**/*.db.test.ts', '**/node_modules/**'], environment: 'node' },
});
