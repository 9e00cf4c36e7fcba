/** A copy of the build with something taken out of it, in a folder that can be served beside the real one. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, stateFolder } from "../project.mjs";

/** Copies the build and lets `change(folder)` at it; returns the folder, which the caller removes. */
export function copyBuild(name, change) {
  const folder = join(stateFolder(), `build-${name}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const from = join(projectRoot, ".next");
  cpSync(from, join(folder, ".next"), { recursive: true, verbatimSymlinks: true, filter: (path) => !/\/\.next\/(cache|build|trace|diagnostics|types)(\/|$)/.test(path) });
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  for (const file of ["package.json", "next.config.mjs"]) writeFileSync(join(folder, file), readFileSync(join(projectRoot, file)));
  change(join(folder, ".next"));
  return folder;
}

/** Takes proxy.ts out: the build then has no proxy, as after a bypass of it. */
export function withoutProxy(build) {
  const file = join(build, "server/functions-config-manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  if (!manifest.functions["/_middleware"]) throw new Error("The build has no proxy that could be taken out.");
  delete manifest.functions["/_middleware"];
  writeFileSync(file, JSON.stringify(manifest));
}

/** Takes one check out of the built code: whose a company is (lib/db/scope.ts) is not asked any more. */
export function withoutScope(build) {
  let taken = 0;
  const chunks = join(build, "server/chunks");
  for (const name of readdirSync(chunks, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".js")) continue;
    const file = join(chunks, name);
    const source = readFileSync(file, "utf8");
    const open = source.replace(/case\s*"member"\s*:\s*return\s*\{\s*memberships\s*:\s*\{\s*some\s*:\s*\{\s*userId\s*:\s*[\w$.]+\s*\}\s*\}\s*\}/g, 'case"member":return{}');
    if (open === source) continue;
    taken += 1;
    writeFileSync(file, open);
  }
  if (taken === 0) throw new Error("The check to take out was not found in the build.");
}
