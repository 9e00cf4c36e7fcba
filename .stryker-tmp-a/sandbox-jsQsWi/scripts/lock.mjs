/** A lock between processes: a file that holds the owner's pid, taken over when that process is gone. */
// @ts-nocheck

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Tells whether a process with this id lives (one of another user counts). */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Name of a process that no later process gets: its id and, where the system tells (Linux), the moment it began. */
export function mark(pid = process.pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return `${pid}-${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return String(pid);
  }
}

/** Tells whether the process of a mark lives: the id may have gone to another one meanwhile. */
export function lives(name) {
  const pid = Number(name.split("-")[0]);
  return isAlive(pid) && mark(pid) === name;
}

/** Tries once to take the lock; a dead owner's lock is moved aside first. */
function tryTake(file) {
  try {
    writeFileSync(file, mark(), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  let owner = "";
  try {
    owner = readFileSync(file, "utf8");
  } catch {
    return false; // released in this moment: try again
  }
  // An empty file is an owner between creating and writing; it writes at once.
  if (owner === "" || lives(owner)) return false;
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    // Two waiters can see the same dead owner: the slower one may have moved the faster one's fresh lock and gives it back.
    if (readFileSync(aside, "utf8") !== owner) linkSync(aside, file);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return false;
}

/** Runs `work` while holding the lock file; waits for another living owner. */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  while (!tryTake(file)) await wait(100);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
