// @ts-nocheck
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkImports } from './check-imports.mjs';
import { projectRoot } from './project.mjs';

const trees: string[] = [];

/** A tree with the real law and these files. */
function plant(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'import-law-')));
  trees.push(root);
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json']) cpSync(join(projectRoot, name), join(root, name));
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true });
});

const uses = (...names: string[]) => names.map((name, i) => `import * as used${i} from '${name}';\nvoid used${i};\n`).join('');
const leaf = 'export const it = 1;\n';

/** One file a room, each using all that it may. */
const clean: Readonly<Record<string, string>> = {
  'app/page.tsx': uses('next/link', 'react', '@/components/intake/form.tsx', '@/lib/web/session.ts', '@/lib/usecases/intake/submit.ts', '@/lib/presenters/day.ts', '@/lib/contracts/intake.ts', '@/lib/domain/rule.ts'),
  'components/intake/form.tsx': uses('react', 'react-hook-form', '@/components/ui/button.tsx', '@/lib/presenters/day.ts', '@/lib/contracts/intake.ts', '@/lib/domain/rule.ts'),
  'components/ui/button.tsx': uses('react-aria-components/Button'),
  'lib/web/session.ts': uses('next/headers', '@/lib/web/sign-in.ts', '@/lib/usecases/intake/submit.ts', '@/lib/env.ts'),
  'lib/web/sign-in.ts': uses('next-auth'),
  'lib/jobs/rematch.ts': uses('graphile-worker', '@/lib/usecases/intake/submit.ts', '@/lib/env.ts'),
  'lib/usecases/intake/submit.ts': uses('@/lib/db/client.ts', '@/lib/contracts/intake.ts', '@/lib/domain/rule.ts', 'node:crypto'),
  'lib/db/client.ts': uses('pg', './generated/client.ts', '@/lib/env.ts', '@/lib/domain/rule.ts'),
  'lib/db/generated/client.ts': leaf,
  'lib/documents/read.ts': uses('yauzl', 'node:fs', '@/lib/contracts/intake.ts'),
  'lib/presenters/day.ts': uses('@/lib/domain/rule.ts'),
  'lib/contracts/intake.ts': uses('zod', '@/lib/domain/rule.ts'),
  'lib/domain/rule.ts': uses('./fact.ts'),
  'lib/domain/fact.ts': leaf,
  'lib/domain/examples/rules.ts': uses('fast-check', '../rule.ts'),
  'lib/domain/rule.test.ts': uses('vitest', 'fast-check', 'node:fs', './rule.ts', './examples/rules.ts', '@/lib/testing/world.ts'),
  'lib/testing/world.ts': uses('@/lib/db/client.ts', '@/lib/usecases/intake/submit.ts'),
  'lib/env.ts': uses('zod'),
  'scripts/match.ts': uses('@/lib/usecases/intake/submit.ts', 'node:fs'),
  'e2e/intake.spec.ts': uses('@playwright/test', './fixtures.ts'),
  'e2e/fixtures.ts': leaf,
};

/** One violation of each kind: the file that commits it, its text, and the line that must tell of it. */
const faults: readonly (readonly [file: string, text: string, line: string])[] = [
  ['lib/domain/bad-package.ts', uses('zod'), 'not-in-allowed: lib/domain/bad-package.ts -> zod'],
  ['lib/domain/bad-node.ts', uses('node:fs'), 'not-in-allowed: lib/domain/bad-node.ts -> fs'],
  ['lib/domain/bad-room.ts', uses('../contracts/intake.ts'), 'not-in-allowed: lib/domain/bad-room.ts -> lib/contracts/intake.ts'],
  ['lib/domain/bad-type.ts', "import type { z } from 'zod';\nexport type T = z.ZodType;\n", 'not-in-allowed: lib/domain/bad-type.ts -> zod'],
  ['lib/domain/bad-test-helper.ts', uses('./rule.test.ts'), 'not-in-allowed: lib/domain/bad-test-helper.ts -> lib/domain/rule.test.ts'],
  ['lib/domain/bad-example.ts', uses('./examples/rules.ts'), 'not-in-allowed: lib/domain/bad-example.ts -> lib/domain/examples/rules.ts'],
  ['lib/contracts/bad.ts', uses('@/lib/presenters/day.ts'), 'not-in-allowed: lib/contracts/bad.ts -> lib/presenters/day.ts'],
  ['lib/documents/bad.ts', uses('@/lib/db/client.ts'), 'not-in-allowed: lib/documents/bad.ts -> lib/db/client.ts'],
  ['lib/presenters/bad.ts', uses('@/lib/contracts/intake.ts'), 'not-in-allowed: lib/presenters/bad.ts -> lib/contracts/intake.ts'],
  ['lib/db/stores/bad.ts', uses('@/lib/usecases/intake/submit.ts'), 'not-in-allowed: lib/db/stores/bad.ts -> lib/usecases/intake/submit.ts'],
  ['lib/usecases/bad-prisma.ts', uses('@/lib/db/generated/client.ts'), 'not-in-allowed: lib/usecases/bad-prisma.ts -> lib/db/generated/client.ts'],
  ['lib/usecases/bad-web.ts', uses('@/lib/web/session.ts'), 'not-in-allowed: lib/usecases/bad-web.ts -> lib/web/session.ts'],
  ['lib/usecases/bad-next.ts', uses('next/headers'), 'not-in-allowed: lib/usecases/bad-next.ts -> next'],
  ['lib/web/bad-db.ts', uses('@/lib/db/client.ts'), 'not-in-allowed: lib/web/bad-db.ts -> lib/db/client.ts'],
  ['lib/web/bad-sign-in.ts', uses('next-auth'), 'not-in-allowed: lib/web/bad-sign-in.ts -> next-auth'],
  ['lib/jobs/bad.ts', uses('@/lib/web/session.ts'), 'not-in-allowed: lib/jobs/bad.ts -> lib/web/session.ts'],
  ['components/intake/bad-db.tsx', uses('@/lib/db/client.ts'), 'not-in-allowed: components/intake/bad-db.tsx -> lib/db/client.ts'],
  ['components/intake/bad-session.tsx', uses('@/lib/web/session.ts'), 'not-in-allowed: components/intake/bad-session.tsx -> lib/web/session.ts'],
  ['components/intake/bad-use-case.tsx', uses('@/lib/usecases/intake/submit.ts'), 'not-in-allowed: components/intake/bad-use-case.tsx -> lib/usecases/intake/submit.ts'],
  ['app/bad/page.tsx', uses('@/lib/db/client.ts'), 'not-in-allowed: app/bad/page.tsx -> lib/db/client.ts'],
  ['app/bad-testing/page.tsx', uses('@/lib/testing/world.ts'), 'not-in-allowed: app/bad-testing/page.tsx -> lib/testing/world.ts'],
  ['e2e/bad.spec.ts', uses('../lib/domain/rule.ts'), 'not-in-allowed: e2e/bad.spec.ts -> lib/domain/rule.ts'],
  ['proxy.ts', uses('@/lib/db/client.ts'), 'not-in-allowed: proxy.ts -> lib/db/client.ts'],
  ['lib/utils/bad.ts', leaf, 'unknown folder: lib/utils'],
  ['components/common/bad.tsx', leaf, 'unknown folder: components/common'],
  ['services/bad.ts', leaf, 'unknown folder: services'],
  ['lib/helpers.ts', leaf, 'file in no room: lib/helpers.ts'],
  ['scripts/bad-undeclared.ts', uses('postgres-array'), 'undeclared: scripts/bad-undeclared.ts -> postgres-array'],
  ['lib/db/bad-development.ts', uses('autocannon'), 'development-only: lib/db/bad-development.ts -> autocannon'],
  ['lib/domain/bad-missing.ts', uses('./nowhere.ts'), 'unresolvable: lib/domain/bad-missing.ts -> ./nowhere.ts'],
  ['lib/domain/bad-circle-a.ts', uses('./bad-circle-b.ts'), 'circular: lib/domain/bad-circle-a.ts -> lib/domain/bad-circle-b.ts'],
  ['lib/domain/bad-circle-b.ts', uses('./bad-circle-a.ts'), 'circular: lib/domain/bad-circle-a.ts -> lib/domain/bad-circle-b.ts'],
];

/** Lines about a package name the package alone, not the file in it that was reached. */
const short = (line: string) => line.replace(/-> \S*node_modules\/((?:@[^/]+\/)?[^/]+)\/\S*/, '-> $1');

describe('the import law', { timeout: 120_000 }, () => {
  it('lets a tree pass in which each room uses what it may', async () => {
    expect(await checkImports(plant(clean))).toEqual({ lines: [], modules: Object.keys(clean).length });
  });

  it('catches each kind of violation', async () => {
    const { lines } = await checkImports(plant({ ...clean, ...Object.fromEntries(faults.map(([file, text]) => [file, text])) }));
    const told = new Set(lines.map(short));
    expect(faults.map(([, , line]) => line).filter((line) => !told.has(line))).toEqual([]);
    expect([...told].filter((line) => !/bad|proxy\.ts|services|utils|helpers|common/.test(line))).toEqual([]);
  });

  it('fails when it looked at nothing', async () => {
    const { lines, modules } = await checkImports(plant({ 'lib/README.md': '', 'docs/example.ts': leaf }));
    expect(modules).toBe(0);
    expect(lines).toContain('no module was looked at');
  });
});
