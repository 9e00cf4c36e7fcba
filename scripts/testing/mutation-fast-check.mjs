/** fast-check for mutation testing: a tenth of the runs and always the same, so that each mutant meets the same examples. */
import fc from 'fast-check';

const assert = (property, parameters) => fc.assert(property, { ...parameters, seed: 20_261_128, numRuns: Math.ceil((parameters?.numRuns ?? 100) / 10), endOnFailure: true });

const brisk = { ...fc, assert };

export default brisk;
