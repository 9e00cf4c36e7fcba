/** Mutation testing of the rule engine, `npm run test:mutation`: the score that its own tests reach, outside of `npm test`. */
const config = {
  testRunner: "in-process",
  plugins: ["./scripts/testing/mutation-runner.mjs"],
  inProcess: { tests: ["lib/domain/rules", "lib/domain/matching/matching.test.ts"] },
  mutate: ["lib/domain/rules/**/*.ts", "!lib/domain/rules/**/*.test.ts", "!lib/domain/rules/examples/**"],
  ignorePatterns: ["/.next", "/docs", "/e2e", "/public", "/prisma", "/app", "/components", "/messages", "/lib/db", "/lib/web"],
  concurrency: 2,
  coverageAnalysis: "perTest",
  timeoutMS: 10_000,
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: "reports/mutation/mutation.json" },
  thresholds: { high: 95, low: 90, break: 90 },
};

export default config;
