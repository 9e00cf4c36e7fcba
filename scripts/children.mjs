/** Programs that a launcher runs: always Node, from node_modules, and never left behind when the launcher is told to stop. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./problem.mjs";
import { projectRoot } from "./project.mjs";

const TOOLS = {
  next: "next/dist/bin/next",
  prisma: "prisma/build/index.js",
  tsx: "tsx/dist/cli.mjs",
  tsc: "typescript/bin/tsc",
  eslint: "eslint/bin/eslint.js",
  knip: "knip/bin/knip.js",
  vitest: "vitest/vitest.mjs",
  playwright: "@playwright/test/cli.js",
};

const running = new Set();

/** Fails with one sentence when a tool of node_modules is missing. */
export function requireTools(...tools) {
  const missing = tools.find((tool) => !existsSync(join(projectRoot, "node_modules", TOOLS[tool])));
  if (missing !== undefined) throw new Problem(`The build tool ${missing} is missing from node_modules: remove the folder node_modules and run this again.`);
}

/** Starts one tool of the project, or a script of ours by its path; `env` goes on top of our own environment (an undefined value takes a variable away). */
export function start(tool, args, { env = {}, stdio = "inherit" } = {}) {
  const own = tool.startsWith("scripts/");
  if (!own) requireTools(tool);
  const program = own ? join(projectRoot, tool) : join(projectRoot, "node_modules", TOOLS[tool]);
  const environment = { NEXT_TELEMETRY_DISABLED: "1", ...process.env, ...env };
  for (const [name, value] of Object.entries(env)) if (value === undefined) delete environment[name];
  const child = spawn(process.execPath, [program, ...args], { cwd: projectRoot, env: environment, stdio });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** The end of a child: its exit code, or the signal that ended it. */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
}

/** Runs one tool to its end; what it printed is returned, and shown only if it fails. */
export async function runQuietly(tool, args, options = {}) {
  const child = start(tool, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const timer = options.timeout === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), options.timeout);
  let output = "";
  let stdout = "";
  child.stdout.on("data", (text) => ((output += text), (stdout += text)));
  child.stderr.on("data", (text) => (output += text));
  const { code, signal } = await ended(child);
  clearTimeout(timer);
  if (code !== 0) throw new Problem(`${output.trim()}\n\n\`${tool} ${args.join(" ")}\` failed (${signal ?? `exit code ${code}`}); what it printed is above.`);
  return stdout;
}

/** Ends every child that still runs, and waits for it. */
export async function stopChildren(signal = "SIGTERM") {
  await Promise.all(
    [...running].map((child) => {
      const end = new Promise((resolve) => child.once("exit", resolve));
      child.kill(signal);
      return end;
    }),
  );
}
