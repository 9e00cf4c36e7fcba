import { defineConfig } from "vitest/config";

/** The tests that speak of the rule engine, for mutation testing: in order and unshuffled, so that a mutant meets the same tests each time. */
export default defineConfig({
  test: { include: ["lib/domain/rules/**/*.test.ts", "lib/domain/matching/matching.test.ts"], environment: "node", pool: "threads" },
});
