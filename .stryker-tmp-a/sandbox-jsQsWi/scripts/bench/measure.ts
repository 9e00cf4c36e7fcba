/** CPU seconds this process has used so far, all threads. */
// @ts-nocheck

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** One thing to measure: `work` is run once a round and says how many units it did. */
export type Subject = { readonly name: string; readonly work: () => number | Promise<number> };
/** Nanoseconds of CPU for a unit: the first run in this process, and the median of the rounds after warming up. */
export type Measure = { readonly cold: number; readonly warm: number };

const ROUNDS = 7;
const WARM_UPS = 3;

/** Runs the subjects in turn, round after round, so that a slow minute of the machine falls on all alike. */
export async function measure(subjects: readonly Subject[]): Promise<ReadonlyMap<string, Measure>> {
  const runs = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    for (const { name, work } of subjects) {
      const before = cpuSeconds();
      const units = await work();
      runs.get(name)?.push(((cpuSeconds() - before) * 1e9) / units);
    }
  }
  return new Map([...runs].map(([name, all]) => [name, { cold: all[0] ?? NaN, warm: median(all.slice(WARM_UPS)) }]));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
