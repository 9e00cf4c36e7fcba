/** `npm run prisma -- <arguments>`: Prisma's command line against the development cluster, or against DATABASE_URL when that is set. */
// @ts-nocheck

import { spawn } from "node:child_process";
import { join } from "node:path";
import { openEmbedded } from "./database.mjs";
import { main } from "./problem.mjs";
import { projectRoot } from "./project.mjs";

await main(async () => {
  const args = process.argv.slice(2);
  if (args[0] === "migrate" && args[1] === "dev" && !args.some((argument) => /^(--name|-n)(=|$)/.test(argument))) {
    args.push("--name", "unnamed"); // without a name it waits for a keyboard for ever
  }
  const embedded = process.env.DATABASE_URL === undefined && args[0] !== "generate" ? await openEmbedded("dev") : undefined;
  const child = spawn(process.execPath, [join(projectRoot, "node_modules/prisma/build/index.js"), ...args], {
    cwd: projectRoot,
    stdio: "inherit",
    env: { ...process.env, ...(embedded ? { DATABASE_URL: embedded.ownerUrl } : {}) },
  });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  await embedded?.cluster.release();
  process.exitCode = code ?? 1;
});
