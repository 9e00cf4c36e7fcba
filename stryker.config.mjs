// `npm run test:mutation`: changes the domain line by line and sees whether a test notices. `-- --mutate lib/domain/rules/truth.ts` does one file.
const config = {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/testing/mutation.config.ts", related: true },
  mutate: ["lib/domain/**/*.ts", "!lib/domain/**/*.test.ts", "!lib/domain/**/examples/**"],
  reporters: ["clear-text", "progress", "html"],
  htmlReporter: { fileName: "reports/mutation.html" },
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: "reports/mutation.json",
  concurrency: 2,
  ignorePatterns: [".next", ".livewater", "reports", "test-results", "playwright-report", "docs"],
  thresholds: { high: 90, low: 80, break: null },
};

export default config;
