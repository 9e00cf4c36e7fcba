/**
 * `npm run db:dev`: starts the development cluster (apart from the one `npm start` serves), applies the migrations, prints the addresses
 * and writes them to `.livewater/dev.env`. It keeps running; `npm run db:stop` ends it.
 */
// @ts-nocheck

import { join } from "node:path";
import { migrate, openEmbedded } from "./database.mjs";
import { openCluster } from "./embedded-postgres.mjs";
import { main } from "./problem.mjs";
import { stateFolder, writePrivately } from "./project.mjs";

await main(async () => {
  if (process.argv[2] === "stop") {
    await (await openCluster("dev", { keep: true })).release();
    return;
  }
  const { ownerUrl, appUrl } = await openEmbedded("dev", { keep: true });
  if (process.argv[2] !== "--no-migrate") await migrate({ ownerUrl });
  const lines = [`DATABASE_URL=${ownerUrl}`, `APP_DATABASE_URL=${appUrl}`];
  writePrivately(join(stateFolder(), "dev.env"), `${lines.join("\n")}\n`);
  process.stdout.write(`${lines.join("\n")}\n`);
});
