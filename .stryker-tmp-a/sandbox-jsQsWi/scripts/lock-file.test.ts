// @ts-nocheck
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project.mjs';

type Entry = {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly bundleDependencies?: readonly string[];
};
type Packages = Readonly<Record<string, Entry>>;

const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, name), 'utf8')) as unknown;
const { packages } = read('package-lock.json') as { readonly packages: Packages };
const nameOf = (path: string, entry: Entry) => entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Optional dependencies that no package of the lock provides: with one missing, `npm ci` fails on every machine. */
function missingOptional(lock: Packages): readonly string[] {
  const names = new Set(Object.entries(lock).map(([path, entry]) => nameOf(path, entry)));
  return Object.entries(lock).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !names.has(name)).map((name) => `${path} wants ${name}`),
  );
}

/** Compares by the numbers; good for the plain versions below. */
function isBelow(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split(/[-+]/)[0]!.split('.').map(Number));
  for (let i = 0; i < 3; i++) if ((a![i] ?? 0) !== (b![i] ?? 0)) return (a![i] ?? 0) < (b![i] ?? 0);
  return false;
}

/**
 * The lowest versions without a known hole, kept by hand (`npm audit` cannot be asked from everywhere).
 * next: security releases of July 2026. next-auth: GHSA-5jpx and later. nodemailer: everything up to 9.0.0 is flagged high.
 */
const floors: Readonly<Record<string, string>> = { next: '16.2.11', 'next-auth': '4.24.15', nodemailer: '9.0.1', react: '19.2.4', 'react-dom': '19.2.4', zod: '4.0.0', pg: '8.12.0' };

function belowFloor(lock: Packages): readonly string[] {
  return Object.entries(lock).flatMap(([path, entry]) => {
    const floor = path === '' ? undefined : floors[nameOf(path, entry)];
    return floor !== undefined && isBelow(entry.version ?? '0', floor) ? [`${path} ${entry.version} is below ${floor}`] : [];
  });
}

describe('the lock file', () => {
  it('provides every optional dependency of every package', () => {
    expect(missingOptional(packages)).toEqual([]);
  });

  it('would be caught with a platform package missing', () => {
    const { 'node_modules/@next/swc-darwin-arm64': taken, ...rest } = packages;
    expect(taken).toBeDefined();
    expect(missingOptional(rest)).toEqual(['node_modules/next wants @next/swc-darwin-arm64']);
  });

  it('holds nothing below the floors', () => {
    expect(belowFloor(packages)).toEqual([]);
    expect(Object.keys(floors).filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });

  it('would be caught with a version below its floor, also nested', () => {
    const old = { ...packages, 'node_modules/next': { version: '16.2.10' }, 'node_modules/next-auth/node_modules/nodemailer': { version: '7.0.7' } };
    expect(belowFloor(old)).toHaveLength(2);
  });

  it('names no host, so that it installs from any mirror', () => {
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('has a line in docs/dependencies.md for each direct dependency, and none for another', () => {
    const { dependencies, devDependencies, optionalDependencies } = read('package.json') as Entry;
    const lines = readFileSync(join(projectRoot, 'docs/dependencies.md'), 'utf8').matchAll(/^\| ([@\w/.-]+) \|/gm);
    const told = [...lines].map(([, name]) => name).filter((name) => name !== 'package' && !/^-+$/.test(name!));
    expect(told.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort());
  });

  it('pins every direct dependency exactly', () => {
    const { dependencies, devDependencies, optionalDependencies } = read('package.json') as Entry;
    const wanted = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
