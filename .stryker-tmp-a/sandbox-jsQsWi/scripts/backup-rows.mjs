/**
 * All rows of the app's database, read in one consistent view and written into an empty, migrated one. Values travel as PostgreSQL's own
 * text, which reads back to the same value for every type. Tables and columns come from the migrations, never from a backup.
 */
// @ts-nocheck

import { createHash } from "node:crypto";
import { Problem } from "./problem.mjs";

const BATCH = 500;
/** The migrations' own books: the target has them already. */
const BOOKS = ["public._prisma_migrations", "graphile_worker.migrations"];

const quote = (name) => `"${name.replaceAll('"', '""')}"`;

/** Every table with rows of ours: its quoted name, its columns with their types, and what orders its rows. */
export async function tablesOf(client) {
  const { rows } = await client.query(
    `SELECT n.nspname || '.' || c.relname AS table,
        json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum) AS columns,
        (SELECT json_agg(k.attname ORDER BY array_position(i.indkey::int[], k.attnum::int)) FROM pg_index i JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = ANY (i.indkey)
          WHERE i.indrelid = c.oid AND i.indisprimary) AS key
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      WHERE c.relkind = 'r' AND n.nspname IN ('public', 'graphile_worker') AND n.nspname || '.' || c.relname <> ALL ($1)
      GROUP BY c.oid, n.nspname, c.relname ORDER BY 1`,
    [BOOKS],
  );
  return rows.map(({ table, columns, key }) => ({ table, quoted: table.split(".").map(quote).join("."), columns, key: key ?? columns.map(({ name }) => name) }));
}

/** Names and checksums of the migrations that made the tables. */
export async function migrationsOf(client) {
  const { rows } = await client.query("SELECT migration_name AS name, checksum FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1");
  const { rows: jobs } = await client.query("SELECT 'graphile_worker ' || id AS name, '' AS checksum FROM graphile_worker.migrations ORDER BY id");
  return [...rows, ...jobs];
}

/** Begins one consistent view of everything, in which texts of values depend on no setting of the server. */
export async function beginView(client) {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  await steadyTexts(client);
}

const steadyTexts = (client) => client.query("SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres'; SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL row_security = off; SET LOCAL statement_timeout = 0");

/** The rows of a table in the order of its key, a batch at a time: each an array of texts and nulls. */
async function* rowsOf(client, { quoted, columns, key }) {
  const texts = columns.map(({ name }) => `${quote(name)}::text`).join(", ");
  await client.query(`DECLARE backup NO SCROLL CURSOR FOR SELECT ${texts} FROM ${quoted} ORDER BY ${key.map((name) => `${quote(name)}::text COLLATE "C"`).join(", ")}`);
  for (;;) {
    const { rows } = await client.query({ text: `FETCH ${BATCH} FROM backup`, rowMode: "array", types: { getTypeParser: () => (text) => text } });
    if (rows.length === 0) break;
    yield rows;
  }
  await client.query("CLOSE backup");
}

/**
 * Reads all rows inside `beginView`; `take` gets each line of the backup (an object) in turn. Returns how many rows each table has and the
 * SHA-256 over them: two databases with equal figures hold the same rows.
 */
export async function readAll(client, take = async () => {}) {
  /** @type {Record<string, { rows: number, sha256: string }>} */
  const figures = {};
  for (const table of await tablesOf(client)) {
    const hash = createHash("sha256");
    let count = 0;
    await take({ table: table.table, columns: table.columns.map(({ name }) => name) });
    for await (const rows of rowsOf(client, table)) {
      count += rows.length;
      for (const row of rows) hash.update(JSON.stringify(row)).update("\n");
      await take({ rows });
    }
    figures[table.table] = { rows: count, sha256: hash.digest("hex") };
    await take({ end: table.table, count, sha256: figures[table.table].sha256 });
  }
  return figures;
}

/** Where each sequence stands. */
export async function sequencesOf(client) {
  const { rows } = await client.query("SELECT schemaname || '.' || sequencename AS name, last_value::text AS value FROM pg_sequences WHERE schemaname IN ('public', 'graphile_worker') ORDER BY 1");
  return rows;
}

/** Tables that nobody has used yet are empty; others (reasons, holidays) get rows from the migrations. */
const LIVED_IN = ["users", "companies", "audit_entries", "catalog_editions"];

/** Tables of the target that hold what somebody would miss. */
async function heldRows(client) {
  const held = [];
  for (const table of LIVED_IN) if ((await client.query(`SELECT 1 FROM public.${table} LIMIT 1`)).rowCount > 0) held.push(table);
  return held;
}

/** Takes the foreign keys away and returns what brings them back, checked on every row. */
async function withoutForeignKeys(client, tables) {
  const { rows } = await client.query(
    "SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND conrelid = ANY ($1::regclass[])",
    [tables.map(({ quoted }) => quoted)],
  );
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  return async () => {
    for (const { table, name, definition } of rows) await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  };
}

/**
 * Writes the lines of a verified backup into a migrated database, as its owner, in one transaction: all or nothing. The target must be empty
 * unless `replace`. Every table's figures are read back from the database and compared.
 */
export async function writeAll(client, lines, { replace = false } = {}) {
  await client.query("BEGIN");
  try {
    await steadyTexts(client);
    const tables = await tablesOf(client);
    const byName = new Map(tables.map((table) => [table.table, table]));
    const held = await heldRows(client);
    if (held.length > 0 && !replace) throw new Problem(`The database to restore into is not empty (it has ${held.join(", ")}): restore into a new one, or add --replace to lose what it holds.`);
    for (const { quoted } of tables) await client.query(`ALTER TABLE ${quoted} DISABLE TRIGGER USER`);
    await client.query(`TRUNCATE ${tables.map(({ quoted }) => quoted).join(", ")}`);
    const bringBackForeignKeys = await withoutForeignKeys(client, tables);
    const expected = {};
    let current;
    for await (const line of lines) {
      if (line.table !== undefined) {
        current = byName.get(line.table);
        const columns = current?.columns.map(({ name }) => name);
        if (JSON.stringify(columns) !== JSON.stringify(line.columns)) throw new Problem(`The backup's table ${line.table} is not as the migrations make it: restore it with the version of Livewater that made it.`);
      } else if (line.rows !== undefined) {
        await insert(client, current, line.rows);
      } else if (line.end !== undefined) {
        expected[line.end] = { rows: line.count, sha256: line.sha256 };
      } else if (line.sequences !== undefined) {
        for (const { name, value } of line.sequences) {
          const sequence = name.split(".").map(quote).join(".");
          if (value === null) await client.query("SELECT setval($1::regclass, 1, false)", [sequence]);
          else await client.query("SELECT setval($1::regclass, $2::bigint)", [sequence, value]);
        }
      }
    }
    await bringBackForeignKeys();
    for (const { quoted } of tables) await client.query(`ALTER TABLE ${quoted} ENABLE TRIGGER USER`);
    const figures = await readAll(client);
    const wrong = differences(expected, figures);
    if (wrong.length > 0) throw new Problem(`What was restored is not what the backup holds (${wrong.join("; ")}): nothing was changed.`);
    await client.query("COMMIT");
    return figures;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

async function insert(client, { quoted, columns }, rows) {
  const names = columns.map(({ name }) => quote(name)).join(", ");
  const arrays = columns.map((_, place) => `$${place + 1}::text[]`).join(", ");
  const values = columns.map(({ name, type }) => `u.${quote(name)}::${type}`).join(", ");
  await client.query(`INSERT INTO ${quoted} (${names}) OVERRIDING SYSTEM VALUE SELECT ${values} FROM unnest(${arrays}) AS u(${names})`, columns.map((_, place) => rows.map((row) => row[place])));
}

/** What differs between the figures of two databases, in words. */
export function differences(one, other) {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names.filter((name) => one[name]?.rows !== other[name]?.rows || one[name]?.sha256 !== other[name]?.sha256).map((name) => `${name}: ${one[name]?.rows ?? "no"} rows and ${other[name]?.rows ?? "no"}${one[name]?.rows === other[name]?.rows ? ", other contents" : ""}`);
}
