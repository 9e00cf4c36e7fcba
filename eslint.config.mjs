import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

/** Bans by shape of the code; each has a planted fault in scripts/eslint-bans.test.ts. */
const clock = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "No clock here: `now` and `asOf` are arguments." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock here: `now` and `asOf` are arguments." },
  { selector: "CallExpression[callee.name='Date']", message: "No clock here: `now` and `asOf` are arguments." },
  { selector: "MemberExpression[object.name='performance'][property.name='now']", message: "No clock here: `now` and `asOf` are arguments." },
];
const chance = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "No chance here: the same question has the same answer." },
  { selector: "MemberExpression[object.name='crypto'][property.name=/^(randomUUID|getRandomValues|randomBytes)$/]", message: "No chance here: ids come from outside." },
];
/** What reads the machine's own time zone; the subject's days are Shanghai's. */
const localTime = [
  {
    selector: "CallExpression[callee.property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/]",
    message: "This depends on the machine's time zone: use lib/domain/calendar.ts.",
  },
  { selector: "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]", message: "This depends on the machine's locale and time zone." },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: "This depends on the machine's time zone: use Date.UTC or lib/domain/calendar.ts." },
];
const rawSql = [{ selector: "MemberExpression[property.name=/^\\$(queryRawUnsafe|executeRawUnsafe)$/]", message: "SQL from text is injection waiting to happen: use the tagged $queryRaw, or lib/db/unsafe-sql.ts." }];
/** What people typed must not become a pattern (ASVS 1.2.9): patterns are written down, or made of what this file itself lists. */
const patterns = [{ selector: "NewExpression[callee.name='RegExp']", message: "No pattern from text: write it down, or list the file in eslint.config.mjs when it is made of constants." }];
const ofConstants = ["lib/domain/money.ts", "lib/contracts/review/calendar-list.ts"];
const enums = [{ selector: "ExportAllDeclaration", message: "No barrels: name what you export." }];

const ban = (...rules) => ({ "no-restricted-syntax": ["error", ...rules.flat()] });
const tests = ["**/*.test.ts", "**/*.test.tsx"];

export default tseslint.config(
  { ignores: ["node_modules/**", ".next/**", "lib/db/generated/**", "next-env.d.ts", "coverage/**", "reports/**", ".stryker-tmp/**", ".livewater/**", "playwright-report/**", "test-results/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...next,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "all" }],
      "no-console": "error",
      eqeqeq: ["error", "always"],
    },
  },
  { files: ["**/*.ts", "**/*.tsx"], rules: ban(rawSql, enums) },
  { files: ["app/**", "components/**", "lib/**"], ignores: [...tests, ...ofConstants], rules: ban(rawSql, enums, patterns) },
  { files: ["lib/usecases/**"], ignores: tests, rules: ban(rawSql, enums, patterns, clock) },
  { files: ["lib/domain/**"], ignores: [...tests, ...ofConstants], rules: ban(rawSql, enums, patterns, clock, chance, localTime) },
  { files: ["lib/domain/money.ts"], rules: ban(rawSql, enums, clock, chance, localTime) },
  { files: ["lib/db/unsafe-sql.ts"], rules: ban(enums, patterns) },
  // A page is rendered once, on the server, for one request: there the clock may be read.
  { files: ["app/**/page.tsx", "app/**/layout.tsx"], rules: { "react-hooks/purity": "off" } },
  // Their output is what they are for.
  { files: ["scripts/**", "e2e/**"], rules: { "no-console": "off" } },
);
