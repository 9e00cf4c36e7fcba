// @ts-nocheck
import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Prisma's own engine is a download; ours comes from npm (scripts/schema-engine.mjs). Windows cannot start a script by its shebang.
if (process.platform !== "win32") {
  process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= fileURLToPath(new URL("scripts/schema-engine.mjs", import.meta.url));
}

const url = process.env["DATABASE_URL"];

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // `generate` needs no database; every other command goes through `npm run prisma -- ...`, which sets the address.
  ...(url === undefined ? {} : { datasource: { url } }),
});
