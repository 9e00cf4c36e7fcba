/**
 * A test runner for Stryker that stays in one process: the tests of the rule engine need no more than `describe`, `it` and `expect`, and a
 * new vitest for each of some thousands of mutants would take hours. Modules are loaded once; a mutant of what runs while they load has them
 * loaded anew. Stryker makes the mutants, picks the tests that reach each, ends endless loops and keeps the score.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { collect } from './mutation-vitest.mjs';

const mutants = (globalThis.__stryker__ ??= {});
const stripped = new Map();

/** Own modules are asked for with the number of their loading; vitest and fast-check have stand-ins here. */
function installHooks(root) {
  const standIns = { vitest: new URL('./mutation-vitest.mjs', import.meta.url).href, 'fast-check': new URL('./mutation-fast-check.mjs', import.meta.url).href };
  const own = pathToFileURL(join(root, 'lib/')).href;
  registerHooks({
    resolve(specifier, context, next) {
      if (standIns[specifier] && context.parentURL?.startsWith(own)) return { url: standIns[specifier], shortCircuit: true };
      const found = next(specifier, context);
      const loading = /\?loading=\d+$/.exec(context.parentURL ?? '')?.[0];
      return loading && found.url.startsWith(own) && !found.url.includes('?') ? { ...found, url: found.url + loading } : found;
    },
    load(url, context, next) {
      if (!url.startsWith(own) || !/\.ts(\?|$)/.test(url)) return next(url, context);
      const file = fileURLToPath(url.replace(/\?.*/, ''));
      if (!stripped.has(file)) stripped.set(file, stripTypeScriptTypes(readFileSync(file, 'utf8')));
      return { format: 'module', source: stripped.get(file), shortCircuit: true };
    },
  });
}

export class InProcessTestRunner {
  static inject = tokens(commonTokens.options);
  #files;
  #loadings = 0;
  /** The tests as they are without a mutant, by file. */
  #pristine = new Map();

  constructor({ inProcess }) {
    const root = process.cwd();
    installHooks(root);
    this.#files = inProcess.tests.flatMap((entry) => (entry.endsWith('.ts') ? [join(root, entry)] : readdirSync(join(root, entry)).filter((name) => name.endsWith('.test.ts')).map((name) => join(root, entry, name))));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    await this.#loadPristine();
    const tests = await this.#run([...this.#pristine.values()].flat(), false);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    await this.#loadPristine();
    Object.assign(mutants, { hitCount: 0, hitLimit, activeMutant: activeMutant.id });
    const wanted = testFilter && new Set(testFilter);
    const files = this.#files.filter((file) => !wanted || testFilter.some((id) => id.startsWith(`${file}#`)));
    const loading = mutantActivation === 'static' ? ++this.#loadings : 0;
    const tests = [];
    for (const file of files) {
      const loaded = loading === 0 ? this.#pristine.get(file) : await this.#load(file, loading).catch((error) => [broken(file, error)]);
      tests.push(...(await this.#run(loaded.filter(({ id }) => !wanted || wanted.has(id) || loading > 0), true)));
      if (tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    mutants.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(mutants.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
  }

  /** Only the first of Stryker's processes makes the dry run; each loads the tests once. */
  async #loadPristine() {
    mutants.activeMutant = undefined;
    for (const file of this.#files) if (!this.#pristine.has(file)) this.#pristine.set(file, await this.#load(file, 0));
  }

  async #load(file, loading) {
    const tests = await collect(() => import(`${pathToFileURL(file).href}?loading=${loading}`));
    return tests.map(({ name, body }, index) => ({ id: `${file}#${name} (${index})`, name, file, body }));
  }

  async #run(tests, bail) {
    const results = [];
    for (const { id, name, file, body } of tests) {
      mutants.currentTestId = id;
      const began = performance.now();
      const failure = await Promise.resolve().then(body).then(() => null, (error) => String(error?.message ?? error));
      mutants.currentTestId = undefined;
      const result = { id, name, fileName: file, timeSpentMs: performance.now() - began };
      results.push(failure === null ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage: failure });
      if (bail && failure !== null) break;
    }
    return results;
  }
}

/** A file that does not even load with a mutant: one failing test. */
function broken(file, error) {
  return { id: `${file}#loads`, name: 'loads', file, body: () => Promise.reject(error) };
}

/** Tells Stryker of the setting. */
export const strykerValidationSchema = { properties: { inProcess: { type: 'object', properties: { tests: { type: 'array', items: { type: 'string' } } } } } };

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessTestRunner)];
