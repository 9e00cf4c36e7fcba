/** Where this project is, and its private state folder `.livewater/`: secrets and stamps, made once, readable by the owner alone. */
// @ts-nocheck

import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, links resolved. */
export const projectRoot = realpathSync(dirname(dirname(fileURLToPath(import.meta.url))));

/** The state folder, made on first use. */
export function stateFolder() {
  const folder = join(projectRoot, ".livewater");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Writes a file so that no reader ever sees half of it; mode 0600. */
export function writePrivately(file, text) {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text, { mode: 0o600 });
  renameSync(fresh, file);
}

/** Writes a file unless it is there already; of two writers at once one wins whole. */
export function writeOnce(file, text) {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text, { mode: 0o600 });
  try {
    linkSync(fresh, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** A random secret of the state folder, made on first use; whoever comes second reads the first one's. */
export function secret(name) {
  const file = join(stateFolder(), name);
  if (!existsSync(file)) writeOnce(file, randomBytes(32).toString("hex"));
  return readFileSync(file, "utf8").trim();
}

/**
 * Name of this work copy, for data that lives outside of it. It goes along when the folder is moved; a copy of the folder, whose original
 * is still there, gets a name of its own, so that two copies never share a database.
 */
export function instanceId() {
  const file = join(stateFolder(), "instance.json");
  const fresh = () => JSON.stringify({ id: randomBytes(6).toString("hex"), path: projectRoot });
  if (!existsSync(file)) writeOnce(file, fresh());
  const { id, path } = JSON.parse(readFileSync(file, "utf8"));
  if (path === projectRoot) return id;
  const original = join(path, ".livewater", "instance.json");
  const isCopy = existsSync(original) && JSON.parse(readFileSync(original, "utf8")).id === id;
  writePrivately(file, isCopy ? fresh() : JSON.stringify({ id, path: projectRoot }));
  return JSON.parse(readFileSync(file, "utf8")).id;
}
