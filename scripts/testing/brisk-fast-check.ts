/**
 * fast-check for mutation testing: a tenth of the runs, always the same ones, so that thousands of mutants can be tried and each meets
 * the same examples.
 */
import fc from '../../node_modules/fast-check/lib/fast-check.js';

export const brisk: typeof fc = {
  ...fc,
  assert: ((property: Parameters<typeof fc.assert>[0], parameters: Parameters<typeof fc.assert>[1]) =>
    fc.assert(property, { ...parameters, seed: 20_261_128, numRuns: Math.ceil((parameters?.numRuns ?? 100) / 10) })) as typeof fc.assert,
};

export default brisk;
