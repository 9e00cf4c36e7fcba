/** A browser for the end-to-end tests: one that is there, else one that can be installed without a person. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { runQuietly } from "./children.mjs";
import { Problem } from "./problem.mjs";

const run = promisify(execFile);
// The headless shell first: the same engine without a window, and the specs take little more than half of the time with it.
const NAMES = ["chromium-headless-shell", "google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/snap/bin/chromium",
];

/** Tells whether the browser really opens a page; without a path, Playwright's own. */
async function opens(executablePath) {
  const { chromium } = await import("@playwright/test");
  try {
    const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: ["--disable-background-networking"], timeout: 60_000 });
    await (await browser.newPage()).setContent("<p>ok</p>");
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function onThePath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find((path) => existsSync(path));
}

async function isReady(command) {
  return run("sh", ["-c", `command -v ${command}`]).then(() => true, () => false);
}

async function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env, timeout: 180_000, maxBuffer: 1 << 26 });
  await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { env, timeout: 600_000, maxBuffer: 1 << 26 });
}

/** Sees to Chinese glyphs, where we may; without them the pages are tested with boxes for letters, which no test reads. */
async function ensureChineseFont(canApt) {
  const fonts = await run("fc-list", [":lang=zh", "file"]).catch(() => undefined);
  if (fonts?.stdout.trim() || !canApt) return;
  await aptInstall(["fonts-noto-cjk"]).catch(() => process.stdout.write("(no Chinese font could be installed: screenshots will show boxes)\n"));
}

/** Path of a working browser, or undefined for Playwright's own. Throws one sentence when there is none and none can be had. */
export async function findBrowser() {
  const given = process.env.BROWSER_PATH;
  if (given) {
    if (!existsSync(given)) throw new Problem(`BROWSER_PATH is ${given}, and there is nothing there: correct it, or unset it.`);
    if (!(await opens(given))) throw new Problem(`BROWSER_PATH is ${given}, and that does not open a page: name a Chrome, Chromium or Edge, or unset it.`);
    return given;
  }
  const canApt = process.getuid?.() === 0 && (await isReady("apt-get"));
  await ensureChineseFont(canApt);
  if (await opens()) return undefined;
  const installed = onThePath();
  if (installed !== undefined && (await opens(installed))) return installed;
  process.stdout.write("Installing a browser ...\n");
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" };
  await runQuietly("playwright", ["install", "chromium", "--only-shell"], { env, timeout: 180_000 }).catch(() => undefined);
  if (await opens()) return undefined;
  if (canApt) {
    await aptInstall(["chromium-headless-shell", "fonts-noto-cjk"]).catch(() => aptInstall(["chromium", "fonts-noto-cjk"]).catch(() => undefined));
    const fresh = onThePath();
    if (fresh !== undefined && (await opens(fresh))) return fresh;
  }
  throw new Problem("There is no browser for the end-to-end tests, and none could be installed: install Chrome or Chromium, or set BROWSER_PATH to one.");
}
