/**
 * `node scripts/with-database.mjs <cluster> -- <tool> <arguments>`: runs a tool with a prepared database in its environment.
 * `app` is the database of `npm start` (or DATABASE_URL's); any other name is a cluster of its own.
 */
// @ts-nocheck

import { existsSync } from "node:fs";
import { join } from "node:path";
import { ended, start } from "./children.mjs";
import { appEnvironment, openDatabase, prepareClient, prepareData } from "./prepare.mjs";
import { Problem, main } from "./problem.mjs";
import { projectRoot } from "./project.mjs";

await main(async () => {
  const [name, , tool, ...args] = process.argv.slice(2);
  const script = args.find((argument) => argument.startsWith("scripts/"));
  if (script !== undefined && !existsSync(join(projectRoot, script))) throw new Problem(`${script} does not exist.`);
  const database = await openDatabase(name);
  try {
    await prepareClient();
    await prepareData(name, database, { demo: name === "dev" });
    const port = Number(process.env.PORT || 3000);
    const child = start(tool, args, { env: appEnvironment(database, port) });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    const { code } = await ended(child);
    process.exitCode = code ?? 1;
  } finally {
    await database.release();
  }
});
