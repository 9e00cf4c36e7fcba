#!/usr/bin/env node
// @ts-nocheck
/**
 * Prisma's schema engine as a program of ours: JSON-RPC on stdio over `@prisma/schema-engine-wasm` and `@prisma/adapter-pg`.
 *
 * Prisma 7 downloads its native engine from a host that a closed network does not reach, and then no command runs, not even `generate`.
 * `prisma.config.ts` points PRISMA_SCHEMA_ENGINE_BINARY here instead. The WebAssembly build is the one that this Prisma version asks for
 * (docs/adr, docs/dependencies.md). Six things of it need a mend, each marked MEND below.
 */
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

const CHAR = 18;
const BPCHAR = 1042;

/** Reads the command line the way Prisma's CLI writes it. */
function parseArguments(argv) {
  const options = { datamodels: [], datasource: {}, cli: undefined };
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === "--datamodels") options.datamodels.push(argv[++i]);
    else if (argv[i] === "--datasource") options.datasource = JSON.parse(argv[++i]);
    else if (argv[i] === "--enabled-preview-features" || argv[i] === "--extension-types") i++;
    else if (argv[i] === "cli") options.cli = argv[++i];
    else if (argv[i] === "--version") options.cli = "version";
    else throw new Error(`schema-engine.mjs does not know the argument ${argv[i]}.`);
  }
  return options;
}

/** Writes one log line; MEND 5: Prisma's CLI skips the first line on stderr and parses each other one as JSON. */
function log(level, message, extra = {}) {
  process.stderr.write(`${JSON.stringify({ timestamp: new Date().toISOString(), level, fields: { message, ...extra }, target: "schema_engine::logger" })}\n`);
}

/** Parts of a PostgreSQL URL as pg's own configuration, so that the database name can be replaced (a connection string would win over it). */
function poolConfig(url, database) {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get("schema") ?? undefined;
  const socket = parsed.searchParams.get("host") ?? undefined;
  const sslmode = parsed.searchParams.get("sslmode");
  return {
    schema,
    pool: {
      host: socket ?? decodeURIComponent(parsed.hostname).replace(/^\[(.*)\]$/, "$1"),
      port: Number(parsed.port || 5432),
      user: decodeURIComponent(parsed.username),
      password: decodeURIComponent(parsed.password),
      database: database ?? decodeURIComponent(parsed.pathname.slice(1) || "postgres"),
      ...(sslmode && sslmode !== "disable" && sslmode !== "prefer" ? { ssl: { rejectUnauthorized: sslmode.startsWith("verify") } } : {}),
      connectionTimeoutMillis: 10_000,
      max: 1, // MEND 6: the session that holds the advisory lock is the one that migrates
    },
  };
}

/** MEND 1: adapter-pg refuses `"char"`. It takes the column as `bpchar`; the engine wants it as a character, or panics at a check constraint. */
function teachChar(queryable) {
  if (queryable.knowsChar) return;
  const { performIO, queryRaw } = queryable;
  queryable.knowsChar = true;
  queryable.performIO = async function (query) {
    const result = await performIO.call(this, query);
    query.charColumns = result.fields.map((field) => field.dataTypeID === CHAR);
    for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = BPCHAR;
    return result;
  };
  queryable.queryRaw = async function (query) {
    const own = { ...query };
    const result = await queryRaw.call(this, own);
    return { ...result, columnTypes: result.columnTypes.map((type, i) => (own.charColumns[i] ? ColumnTypeEnum.Character : type)) };
  };
}

/** Connects one pool and gives an adapter that knows `"char"` and runs scripts whole. */
async function connect(url, database, afterEnd) {
  const { schema, pool: config } = poolConfig(url, database);
  const pool = new pg.Pool(config);
  const adapter = await new PrismaPg(pool, { ...(schema === undefined ? {} : { schema }) }).connect();
  teachChar(Object.getPrototypeOf(Object.getPrototypeOf(adapter)));
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script); // MEND 2: one simple query; the adapter would split at every `;`, also those inside functions and strings
    } catch (error) {
      adapter.onError(error);
    }
  };
  adapter.dispose = async () => {
    await pool.end();
    await afterEnd?.();
  };
  return adapter;
}

/** Runs one statement outside of any adapter. */
async function execute(url, database, sql) {
  const client = new pg.Client(poolConfig(url, database).pool);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The adapter factory the engine asks for its main and its shadow connection. */
function adapterFactory(datasource) {
  const mainUrl = () => {
    if (!datasource.url) throw new Error("No database address: set DATABASE_URL, or run the command through `npm run prisma -- ...`.");
    return datasource.url;
  };
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connect(mainUrl()),
    // MEND 3: adapter-pg's own shadow falls back to the main database when it was given a connection string.
    connectToShadowDb: async () => {
      if (datasource.shadowDatabaseUrl) return connect(datasource.shadowDatabaseUrl);
      const url = mainUrl();
      const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
      await execute(url, undefined, `CREATE DATABASE "${name}" TEMPLATE template0`);
      return connect(url, name, () => execute(url, undefined, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    },
  };
}

/** Where a panic of the engine leaves its message. */
let panicMessage;
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (panicMessage = message) };

/** Loads the WebAssembly by hand: importing a `.wasm` file is still experimental in Node. */
async function loadWasm() {
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = new URL("schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const { instance } = await WebAssembly.instantiate(await readFile(file), { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

/** A failure of the engine as the JSON-RPC error that Prisma's CLI reads. */
function rpcError(error, factory) {
  const registered = /External error id#(\d+)/.exec(String(error?.message ?? error))?.[1];
  const original = registered === undefined ? undefined : factory.errorRegistry.consumeError(Number(registered))?.error;
  const source = original ?? error;
  const message = String(panicMessage ?? source?.message ?? source);
  const code = source?.code ?? source?.error_code;
  const known = typeof code === "string" && /^P\d{4}$/.test(code);
  return {
    code: 4466,
    message: known ? "An error happened. Check the data field for details." : message,
    data: known
      ? { is_panic: false, message, meta: source.meta ?? null, error_code: code }
      : { is_panic: error instanceof WebAssembly.RuntimeError, message, backtrace: source?.stack ?? null },
  };
}

/** Calls one RPC method; the names differ in two places. */
async function call(engine, method, params) {
  if (method === "getDatabaseVersion") return engine.version(params); // MEND 5
  if (method === "getDatabaseDescription") throw new Error("getDatabaseDescription is not part of the WebAssembly engine.");
  if (typeof engine[method] !== "function") throw new Error(`The schema engine knows no method ${method}.`);
  const result = await engine[method](params);
  return result ?? {};
}

/** `schema-engine cli can-connect-to-database | create-database | version`. */
async function runCli(command, { datasource }) {
  log("INFO", `Starting schema engine CLI ${command}`);
  if (command === "version") {
    process.stdout.write("schema-engine-cli webassembly\n");
    return 0;
  }
  const { database } = poolConfig(datasource.url).pool;
  try {
    if (command === "can-connect-to-database") await execute(datasource.url, undefined, "SELECT 1");
    else if (command === "create-database") await execute(datasource.url, "postgres", `CREATE DATABASE "${database.replaceAll('"', '""')}"`);
    else throw new Error(`schema-engine.mjs does not know the command ${command}.`);
    return 0;
  } catch (error) {
    const { hostname, port } = new URL(datasource.url);
    const known = {
      ECONNREFUSED: ["P1001", `Can't reach database server at \`${hostname}:${port || 5432}\``],
      ENOTFOUND: ["P1001", `Can't reach database server at \`${hostname}:${port || 5432}\``],
      "3D000": ["P1003", `Database \`${database}\` does not exist`],
      "28P01": ["P1000", `Authentication failed against the database server at \`${hostname}\``],
      "42P04": ["P1009", `Database \`${database}\` already exists`],
    }[error.code];
    const [error_code, message] = known ?? ["P1011", String(error.message)];
    log("ERROR", message, { error_code, is_panic: false });
    return 1;
  }
}

/** Serves JSON-RPC, one call after the other, until stdin closes. */
async function serve(options) {
  log("INFO", "Starting schema engine RPC server (WebAssembly)");
  const SchemaEngine = await loadWasm();
  const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(options.datasource));
  const datamodels = await Promise.all(options.datamodels.map(async (file) => [file, await readFile(file, "utf8")]));
  const createEngine = () => SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, () => {}, factory);
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  let engine;
  let lastDevDiagnostic;

  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    const { id, method, params } = JSON.parse(line);
    if (method === undefined) continue; // the CLI's answer to a print notification
    try {
      engine ??= await createEngine();
      if (method === "devDiagnostic") lastDevDiagnostic = params;
      let result;
      try {
        result = await call(engine, method, params);
      } catch (error) {
        // MEND 4: after pending migrations were applied the engine has lost its shadow factory; another diagnostic brings it back.
        if (!/external factory/.test(String(error?.message ?? error)) || lastDevDiagnostic === undefined) throw error;
        await engine.devDiagnostic(lastDevDiagnostic);
        result = await call(engine, method, params);
      }
      // MEND 5: the CLI takes the text of `migrate diff` from a notification, not from the result.
      if (method === "diff" && typeof result.stdout === "string") send({ id: `print-${id}`, method: "print", params: { content: result.stdout } });
      send({ id, result });
    } catch (error) {
      send({ id, error: rpcError(error, factory) });
    }
  }
}

// A panic in the engine surfaces outside of any call: say it where the CLI looks, and end as the native engine does.
process.on("uncaughtException", (error) => {
  log("ERROR", String(panicMessage ?? error?.stack ?? error), { backtrace: error?.stack ?? null, is_panic: true });
  process.exit(101);
});

const options = parseArguments(process.argv.slice(2));
if (options.cli === undefined) {
  await serve(options);
  process.exit(0);
}
process.exitCode = await runCli(options.cli, options);
