/**
 * The import law (docs: DESIGN "The rooms"), as a whitelist: an import that no line below allows is an error.
 * `rooms` are arrows to other rooms, `packages` the npm packages a room may know, `node` whether it may use Node's own modules.
 * scripts/check-imports.mjs runs it, and adds what a whitelist of arrows cannot see: an unknown folder, or nothing looked at.
 */
export const rooms = {
  app: {
    path: "^(app/|proxy\\.ts$|instrumentation\\.ts$)",
    rooms: ["app", "components", "web", "jobs", "usecases", "presenters", "contracts", "domain"],
    packages: ["next", "next-intl", "react", "react-dom"],
  },
  components: {
    path: "^components/",
    rooms: ["components", "presenters", "contracts", "domain"],
    packages: ["next", "next-intl", "react", "react-dom", "react-aria-components", "react-hook-form", "@hookform/resolvers", "@expo-google-fonts/noto-sans-sc", "uqr"],
  },
  web: {
    path: "^lib/web/",
    rooms: ["web", "documents", "usecases", "presenters", "contracts", "domain", "env", "messages"],
    packages: ["next", "next-intl", "react", "zod", "pino"],
    node: true,
  },
  signIn: {
    path: "^lib/web/sign-in\\.ts$",
    rooms: [],
    packages: ["next-auth"],
  },
  jobs: {
    path: "^lib/jobs/",
    rooms: ["jobs", "documents", "usecases", "contracts", "domain", "env", "messages"],
    packages: ["graphile-worker", "pino", "nodemailer", "next-intl"],
    node: true,
  },
  usecases: {
    path: "^lib/usecases/",
    rooms: ["usecases", "documents", "db", "contracts", "domain"],
    packages: ["zod"],
    node: true,
  },
  db: {
    path: "^lib/db/(?!generated/)",
    rooms: ["db", "generated", "contracts", "domain", "env"],
    packages: ["@node-rs/argon2", "@prisma/adapter-pg", "@prisma/client", "@zxcvbn-ts/language-common", "otpauth", "pg"],
    node: true,
  },
  generated: { path: "^lib/db/generated/", rooms: ["generated"], packages: ["@prisma/client"], node: true },
  presenters: {
    path: "^lib/presenters/",
    rooms: ["presenters", "domain"],
    packages: [],
  },
  // File formats (docs/adr/050): spreadsheets in, spreadsheets and PDF out. Its processes apart run outside of any bundle.
  documents: {
    path: "^lib/documents/",
    rooms: ["documents", "presenters", "contracts", "domain"],
    packages: ["csv-parse", "pdfmake", "read-excel-file", "write-excel-file", "yauzl", "@expo-google-fonts/noto-sans-sc"],
    node: true,
  },
  contracts: { path: "^lib/contracts/", rooms: ["contracts", "domain"], packages: ["zod"] },
  domain: { path: "^lib/domain/", rooms: ["domain"], packages: [] },
  env: { path: "^lib/env\\.ts$", rooms: [], packages: ["zod"] },
  testing: {
    path: "^lib/testing/",
    rooms: ["testing", "documents", "web", "jobs", "usecases", "db", "generated", "presenters", "contracts", "domain", "env", "catalogFiles"],
    packages: ["vitest", "fast-check", "pg", "zod", "yaml", "@prisma/client", "smtp-server", "mailparser", "otpauth", "oauth2-mock-server"],
    node: true,
  },
  messages: { path: "^messages/", rooms: [], packages: [] },
  catalogFiles: { path: "^prisma/catalog/", rooms: ["catalogFiles", "domain", "contracts"], packages: [] },
  scripts: {
    path: "^scripts/",
    rooms: ["scripts", "testing", "documents", "web", "jobs", "usecases", "db", "presenters", "contracts", "domain", "env", "messages", "catalogFiles"],
    packages: ["[^@/.][^/]*", "@[^/]+/[^/]+"], // launchers, drills and benches: any package that package.json names
    node: true,
  },
  e2e: { path: "^e2e/", rooms: ["e2e"], packages: ["@playwright/test", "@axe-core/playwright", "otpauth", "pg"], node: true },
  // The tools' own settings, which no room may import.
  settings: {
    path: "^([a-z-]+\\.config\\.(ts|mjs)|\\.dependency-cruiser\\.mjs)$",
    rooms: [],
    packages: ["next", "next-intl", "prisma", "vitest", "@playwright/test", "eslint", "eslint-config-next", "typescript-eslint"],
    node: true,
  },
};

/** Any file may have its tests beside it, and a folder `examples/` that tests share; a test may use what its room may, and these. */
const testPath = "(\\.test\\.tsx?|/examples/[^/]+)$";
const forTests = { rooms: ["testing", "env", "messages", "catalogFiles"], packages: ["vitest", "@zxcvbn-ts/language-common", "fast-check", "react-dom", "react", "next-intl", "yaml", "pg"] };

/** A room's own words for a package: exactly it or a file in it, also through its types. */
function packagePath(packages) {
  const names = packages.flatMap((name) => [name, `@types/${name.replace(/^@/, "").replace("/", "__")}`]);
  return `(^|/)node_modules/(${names.map((name) => name.replaceAll("/", "\\/")).join("|")})/`;
}

function allow(from, { rooms: targets, packages, node }) {
  return [
    ...targets.map((target) => ({ from, to: { path: rooms[target].path, pathNot: `${testPath}|^scripts/testing/.*-database` } })),
    ...(packages.length > 0 ? [{ from, to: { path: packagePath(packages) } }] : []),
    ...(node ? [{ from, to: { dependencyTypes: ["core"] } }] : []),
  ];
}

const law = {
  allowed: [
    ...Object.values(rooms).flatMap((room) => allow({ path: room.path }, room)),
    ...allow({ path: testPath }, { ...forTests, node: true }),
    // Where the frame of a page itself has failed, texts are taken from the file.
    { from: { path: "^app/global-error\\.tsx$" }, to: { path: "^messages/" } },
    // What the frame and every form say comes with the script, once, instead of with each page (docs/adr/042).
    { from: { path: "^components/layout/(frame|form)-texts\\.tsx$" }, to: { path: "^messages/(common|problems)\\.(zh|en)\\.json$" } },
    // The catalog's own cases are read by the loader's reader; the types of pdfmake live in a file of their own.
    { from: { path: "^lib/testing/" }, to: { path: "^scripts/read-catalog-files\\.ts$|/examples/[^/]+$" } },
    { from: { path: "^lib/documents/" }, to: { path: "^pdfmake/interfaces$" } },
    { from: { path: testPath }, to: { path: "/examples/[^/]+$|^lib/web/messages\\.ts$" } },
    // next-auth speaks to browsers from one place each: the route that it answers, and the button that starts it.
    { from: { path: "^app/api/auth/" }, to: { path: packagePath(["next-auth"]) } },
    // A test of the HTTP door signs its people in without a browser.
    { from: { path: "^lib/testing/session-cookie\\.ts$" }, to: { path: packagePath(["next-auth"]) } },
    { from: { path: "^app/api/.*\\.db\\.test\\.ts$" }, to: { path: `${rooms.db.path}|${packagePath(["next-auth"])}` } },
    // A test of a job looks at the rows it left.
    { from: { path: "^lib/jobs/.*\\.db\\.test\\.ts$" }, to: { path: rooms.db.path } },
    // One test holds the page, the files and the API of a result against each other.
    { from: { path: "^components/matching/same-everywhere\\.test\\.tsx$" }, to: { path: `${rooms.documents.path}|^scripts/read-catalog-files\\.ts$|${packagePath(["csv-parse", "read-excel-file"])}` } },
    // A page brings its style sheet.
    { from: { path: "^app/" }, to: { path: "^app/.*\\.css$" } },
    { from: { path: "^e2e/" }, to: { path: "^e2e/" } },
  ],
  allowedSeverity: "error",
  forbidden: [
    { name: "circular", severity: "error", from: {}, to: { circular: true, viaOnly: { pathNot: "^lib/db/generated/", dependencyTypesNot: ["type-only"] } } },
    { name: "unresolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^pdfmake/interfaces$" } },
    { name: "undeclared", severity: "error", from: { pathNot: "^lib/db/generated/" }, to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] } },
    { name: "development-only", severity: "error", from: { path: "^(app|components|lib)/", pathNot: `${testPath}|^lib/testing/` }, to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|node_modules/\\.)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"] },
  },
};

export default law;
