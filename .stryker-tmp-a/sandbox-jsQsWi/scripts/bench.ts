/**
 * `npm run bench`: the rule engine's benchmark, in a Node of its own. Loaders that keep the names of functions, as the one this
 * script runs under, make every closure dear and the naive interpreter three times slower than it is.
 */
// @ts-nocheck

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("bench/rules.ts", import.meta.url));
const { status } = spawnSync("node", [script, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
