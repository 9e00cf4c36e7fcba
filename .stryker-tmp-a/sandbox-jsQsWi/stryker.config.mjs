/** Mutation testing of the rule engine, `npm run test:mutation`: the score that its own tests reach, outside of `npm test`. */
// @ts-nocheck

const config = {
  testRunner: "vitest",
  vitest: { configFile: "scripts/testing/mutation.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["lib/domain/rules/**/*.ts", "!lib/domain/rules/**/*.test.ts", "!lib/domain/rules/examples/**"],
  ignorePatterns: ["/.next", "/docs", "/e2e", "/public", "/prisma", "/app", "/components", "/messages"],
  concurrency: 2,
  coverageAnalysis: "perTest",
  timeoutMS: 20_000,
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: "reports/mutation/mutation.json" },
  thresholds: { high: 95, low: 90, break: 90 },
};

export default config;
