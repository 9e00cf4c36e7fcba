/**
 * The import law's guard: runs dependency-cruiser over the whole tree and adds what arrows cannot see. Prints each violation on a line of
 * its own, or how many modules obey. An optional argument names another tree (the guard's own test plants faults in one).
 */
// @ts-nocheck

import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project.mjs";

/** Every folder that may hold code, and the folders that `lib` and `components` may have. */
const LAND = ["app", "components", "e2e", "lib", "messages", "prisma", "scripts"];
const LIB = ["contracts", "db", "documents", "domain", "jobs", "presenters", "testing", "usecases", "web"];
const COMPONENTS = ["ui", "layout", "home", "intake", "catalog", "matching", "readiness", "review", "shortlists", "screening", "accounts"];
const NOT_CODE = new Set(["node_modules", "docs", "public", "coverage", "reports", "test-results", "playwright-report"]);
const CODE = /\.(tsx?|mts|cts|jsx?|mjs|cjs)$/;

function cruise(root, places) {
  const bin = join(projectRoot, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [bin, "--config", ".dependency-cruiser.mjs", "--output-type", "json", ...places], { cwd: root, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        reject(new Error(stderr || String(error)));
      }
    });
  });
}

/** Folders of `root/place` that are not in `known`, and hold code. */
function strangers(root, place, known) {
  const folder = join(root, place);
  if (!existsSync(folder)) return [];
  const unknown = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !known.includes(entry.name) && !entry.name.startsWith("."));
  return unknown
    .filter((entry) => place !== "" || !NOT_CODE.has(entry.name))
    .filter((entry) => readdirSync(join(folder, entry.name), { recursive: true }).some((file) => CODE.test(String(file))))
    .map((entry) => `unknown folder: ${join(place, entry.name)}`);
}

/** All violations of a tree as lines, with the number of modules that were looked at. */
export async function checkImports(root = projectRoot) {
  const lines = [...strangers(root, "", LAND), ...strangers(root, "lib", LIB), ...strangers(root, "components", COMPONENTS)];
  const files = readdirSync(root).filter((name) => CODE.test(name) && name !== "next-env.d.ts");
  const { modules, summary } = await cruise(root, [...LAND.filter((place) => existsSync(join(root, place))), ...files]);
  const own = modules.filter(({ source }) => LAND.some((place) => source.startsWith(`${place}/`)));
  for (const { rule, from, to } of summary.violations) lines.push(`${rule.name}: ${from} -> ${to}`);
  if (existsSync(join(root, "lib"))) {
    const loose = readdirSync(join(root, "lib")).filter((name) => CODE.test(name) && name !== "env.ts");
    lines.push(...loose.map((name) => `file in no room: lib/${name}`));
  }
  if (own.length === 0) lines.push("no module was looked at");
  return { lines: [...new Set(lines)], modules: own.length };
}

if (process.argv[1] === import.meta.filename) {
  const { lines, modules } = await checkImports(process.argv[2]);
  process.stdout.write(lines.length > 0 ? `${lines.join("\n")}\n${lines.length} violations of the import law in ${modules} modules\n` : `${modules} modules obey the import law\n`);
  process.exitCode = lines.length > 0 ? 1 : 0;
}
