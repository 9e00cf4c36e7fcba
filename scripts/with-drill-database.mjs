/** `node scripts/with-drill-database.mjs <script> <arguments>`: runs a drill of ours with an empty, migrated database on a cluster of its own. DRILL_OWNER_URL lets it do what only the owner of the tables could. */
import { ended, start } from "./children.mjs";
import { drillEnvironment, newDatabase, withDrillCluster } from "./drill-world.mjs";
import { main } from "./problem.mjs";

await main(() =>
  withDrillCluster("alone", { scratch: true }, async (cluster) => {
    const urls = await newDatabase(cluster, "drill");
    const child = start("tsx", ["--conditions=react-server", ...process.argv.slice(2)], { env: { ...drillEnvironment(urls), DRILL_OWNER_URL: urls.ownerUrl } });
    const { code } = await ended(child);
    process.exitCode = code ?? 1;
  }),
);
