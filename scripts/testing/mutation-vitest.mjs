/** What the tests of the rule engine use of vitest, for the in-process runner of mutation testing; `expect` is vitest's own. */
import { format } from 'node:util';
import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** vitest's `expect` on its own. */
export const expect = Object.assign((value, message) => chai.expect(value, message), globalThis[ASYMMETRIC_MATCHERS_OBJECT]);

let tests = [];
let suites = [];

/** The tests that loading a file declares. */
export async function collect(load) {
  [tests, suites] = [[], []];
  await load();
  return tests;
}

/** As vitest's. */
export function describe(name, declare) {
  suites.push(name);
  declare();
  suites.pop();
}

/** As vitest's, with `each`. */
export function it(name, body) {
  tests.push({ name: [...suites, name].join(' '), body });
}

it.each = (rows) => (name, body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    it(format(name, ...values.slice(0, (name.match(/%[a-z]/g) ?? []).length)), () => body(...values));
  }
};
