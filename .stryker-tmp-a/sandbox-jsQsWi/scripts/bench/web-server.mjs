/**
 * `node scripts/bench/web-server.mjs <port>`: the built app of a copy (scripts/bench-web.mjs) on a scratch database with the demo world and a
 * catalog of 5,000 products: the real ones, again and again under other ids. Prints where it serves; ends with SIGTERM or its parent.
 */
// @ts-nocheck

import { createHash } from "node:crypto";
import { stopChildren } from "../children.mjs";
import { connectTo, ensureDatabase, migrate, openScratch } from "../database.mjs";
import { appEnvironment, loadScript, prepareBuild, prepareClient } from "../prepare.mjs";
import { main } from "../problem.mjs";
import { serve } from "../server.mjs";

const PRODUCTS = 5_000;
const open = {};
let stopping;

async function release() {
  await stopChildren();
  await open.server?.stop();
  await open.scratch?.dropDatabases(open.database);
  await open.scratch?.release();
}
function stop() {
  stopping ??= release().finally(() => process.exit(0));
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), 500).unref();

/** Publishes an edition of 5,000 products beside the real one, and names the match of the demo world that was made with the real one. */
async function grow(ownerUrl) {
  const owner = await connectTo(ownerUrl);
  try {
    const { rows } = await owner.query("SELECT document FROM catalog_editions JOIN catalog_state ON edition_hash = hash");
    const { catalog, sources } = rows[0].document;
    const products = Array.from({ length: PRODUCTS }, (_, index) => {
      const product = catalog.products[index % catalog.products.length];
      const round = Math.floor(index / catalog.products.length);
      return round === 0 ? product : { ...product, id: `${product.id}-${round}`, name: { zh: `${product.name.zh} ${round}`, en: `${product.name.en} ${round}` }, versions: product.versions.map((version) => ({ ...version, id: `${version.id}-${round}` })) };
    });
    const document = JSON.stringify({ catalog: { ...catalog, products }, sources });
    const hash = createHash("sha256").update(document).digest("hex");
    await owner.query("INSERT INTO catalog_editions (hash, document, published_at) VALUES ($1, $2, now())", [hash, document]);
    await owner.query("UPDATE catalog_state SET edition_hash = $1", [hash]);
    const runs = await owner.query("SELECT r.id FROM match_runs r JOIN memberships m ON m.company_id = r.company_id JOIN users u ON u.id = m.user_id WHERE u.email = 'founder@demo.livewater.example'");
    return runs.rows[0].id;
  } finally {
    await owner.end();
  }
}

await main(async () => {
  const port = Number(process.argv[2]);
  open.scratch = await openScratch("bench-web");
  open.database = `web_${process.pid.toString(36)}_${Date.now().toString(36)}`;
  const urls = await ensureDatabase(open.scratch, open.database);
  await prepareClient();
  await migrate(urls);
  const env = { ...appEnvironment(urls, port), NEXTAUTH_URL: `http://localhost:${port}`, WORKER: "off", LOG_LEVEL: "error" };
  await loadScript("load-catalog", env);
  await loadScript("load-demo", env);
  const runId = await grow(urls.ownerUrl);
  await prepareBuild();
  open.server = await serve({ port, host: "127.0.0.1", env });
  process.stdout.write(`${JSON.stringify({ url: `http://localhost:${port}`, runId, products: PRODUCTS, email: "founder@demo.livewater.example", password: "demo-livewater-2026" })}\n`);
});
