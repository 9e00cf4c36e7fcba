// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ACTOR_KINDS, type Actor, type ActorKind } from '@/lib/domain/access/actor.ts';
import { POLICY } from '@/lib/domain/access/policy.ts';
import { EXPECTED_ACCESS } from '@/lib/testing/expected-access.ts';
import type { AnyUseCase } from './use-case.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Names of the files that make a use case, by what stands in them. */
function filesWithUseCases(files: readonly { readonly path: string; readonly source: string }[]): readonly string[] {
  return files.filter(({ source }) => /=\s*(?:command|query)\(/.test(source)).map(({ path }) => path);
}

const onDisk = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && path.includes('/'))
  .map((path) => ({ path, source: readFileSync(join(ROOT, path), 'utf8') }));
const files = filesWithUseCases(onDisk);

const actors: Readonly<Record<ActorKind, Actor>> = {
  anonymous: { kind: 'anonymous', draftCompanyId: null },
  member: { kind: 'member', userId: 'u', sessionId: 's' },
  advisor: { kind: 'advisor', userId: 'u', sessionId: 's' },
  maintainer: { kind: 'maintainer', userId: 'u', sessionId: 's' },
  administrator: { kind: 'administrator', userId: 'u', sessionId: 's' },
  system: { kind: 'system', task: 'test' },
};

const nameOf = (path: string) => basename(path, '.ts');
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const letters = (kinds: readonly ActorKind[]) => ACTOR_KINDS.map((kind) => (kinds.includes(kind) ? kind : '-')).join(' ');

describe('who may call which use case', () => {
  test('every use case on disk stands in the expected matrix and in the policy, and none else does', () => {
    const names = files.map(nameOf).toSorted();
    expect(names.length).toBeGreaterThan(40);
    expect(Object.keys(EXPECTED_ACCESS).toSorted()).toEqual(names);
    expect(Object.keys(POLICY).toSorted()).toEqual(names);
  });

  test('a file makes one use case', () => {
    const many = onDisk.filter(({ source }) => (source.match(/=\s*(?:command|query)\(/g) ?? []).length > 1);
    expect(many.map(({ path }) => path)).toEqual([]);
  });

  test.each(files)('%s answers each kind of actor as the matrix says', async (path) => {
    const exported = (await import(join(ROOT, path))) as Record<string, unknown>;
    const useCase = exported[camel(nameOf(path))] as AnyUseCase | undefined;
    expect(useCase?.name, `${path} exports ${camel(nameOf(path))}, named after the file`).toBe(nameOf(path));
    const allowed = ACTOR_KINDS.filter((kind) => useCase?.allow(actors[kind], undefined));
    expect(letters(allowed)).toBe(letters(ACTOR_KINDS.filter((_, place) => EXPECTED_ACCESS[nameOf(path)]?.[place] === 'x')));
  });

  test('a file that makes a use case is seen, whatever it is called', () => {
    const planted = { path: 'intake/steal-company.ts', source: "export const stealCompany = command({ name: 'steal-company' });" };
    const found = filesWithUseCases([...onDisk, planted]).map(nameOf);
    expect(found).toContain('steal-company');
    expect(found.filter((name) => !(name in EXPECTED_ACCESS))).toEqual(['steal-company']);
  });
});
