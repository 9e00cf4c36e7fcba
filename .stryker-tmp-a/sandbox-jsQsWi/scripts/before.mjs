/**
 * Runs before `npm start` and `npm test`, on whatever Node is there: installs what the lock names, if that is not what is installed.
 * Plain JavaScript without a package, because it runs when there are none.
 */
// @ts-nocheck

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { Problem, main } from "./problem.mjs";
import { projectRoot, stateFolder } from "./project.mjs";

const read = (name) => JSON.parse(readFileSync(join(projectRoot, name), "utf8"));

/** Tells whether a package of the lock belongs on this machine. */
function isForHere({ os, cpu, libc }) {
  const fits = (only, value) => {
    const list = [only ?? value].flat();
    return list.includes(value) || (list.every((item) => item.startsWith("!")) && !list.includes(`!${value}`));
  };
  return libc === undefined && fits(os, process.platform) && fits(cpu, process.arch);
}

/** Tells whether node_modules holds exactly the versions of the lock; npm writes down what it installed when it is done. */
export function isInstalled() {
  if (!existsSync(join(projectRoot, "node_modules/.package-lock.json"))) return false;
  const installed = read("node_modules/.package-lock.json").packages;
  const wanted = Object.entries(read("package-lock.json").packages).filter(([path]) => path !== "");
  return wanted.every(([path, entry]) => {
    const there = installed[path];
    if (there === undefined) return entry.optional === true && !(isForHere(entry) && entry.os !== undefined);
    return there.version === entry.version && there.integrity === entry.integrity && existsSync(join(projectRoot, path, "package.json"));
  });
}

function install() {
  // npm's own path is in the environment of a script; without it, `npm` on the PATH.
  const npm = process.env.npm_execpath;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: projectRoot, encoding: "utf8", env: { ...process.env, NODE_ENV: "development" }, maxBuffer: 1 << 26 };
  const result = npm?.endsWith(".js") ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (result.error) throw new Problem("npm is not on the PATH: install Node 20 or newer with npm from https://nodejs.org.");
  if (result.status !== 0) {
    const told = result.stderr.split("\n").map((line) => line.replace(/^npm (error|ERR!)\s*/, "").trim());
    const reason = told.find((line) => /^(Missing|Invalid): |network|registry|ENOSPC|EACCES/.test(line)) ?? told.find((line) => line !== "" && !line.startsWith("code ")) ?? `exit code ${result.status}`;
    throw new Problem(`npm ci failed (${reason}): see that the npm registry can be reached and that package-lock.json is the one of this package.json, then run this again.`);
  }
}

await main(async () => {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) throw new Problem(`This needs Node 20 or newer, and this is ${process.version}: install a newer one from https://nodejs.org.`);
  if (isInstalled()) return;
  await withLock(join(stateFolder(), "install.lock"), async () => {
    if (isInstalled()) return; // another first start was faster
    process.stdout.write("Installing the packages ...\n");
    install();
  });
});
