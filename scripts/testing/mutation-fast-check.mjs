/** fast-check for mutation testing: a tenth of the runs but thirty at least, and always the same, so that each mutant meets the same examples. */
import fc from 'fast-check';

const runsFor = (wanted) => Math.min(wanted, Math.max(30, Math.ceil(wanted / 10)));

const assert = (property, parameters) => fc.assert(property, { ...parameters, seed: 20_261_128, numRuns: runsFor(parameters?.numRuns ?? 100), endOnFailure: true });

const brisk = { ...fc, assert };

export default brisk;
