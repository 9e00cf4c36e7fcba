/**
 * `npm run bench:web`: the results page beside a bare page of the same size, and the catalog of 5,000 products beside an empty page, in one
 * app and one run, by ten readers at a time. Figures of a machine mean little; the ratios are the point. The app is built in a copy of the
 * tree that has one page more (`/bench/<bytes>`), so that no build that anybody serves ever holds it.
 * `--seconds=8` for each measurement, `--rounds=3`, `--json=<file>`.
 */
import { spawn } from "node:child_process";
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { load, percentile, READERS, signIn } from "./bench/page-load.mjs";
import { main, Problem } from "./problem.mjs";
import { projectRoot } from "./project.mjs";

const LEFT_OUT = new Set(["node_modules", ".next", ".git", ".livewater", "test-results", "coverage", "reports"]);
const option = (name, usual) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split("=")[1] ?? usual;

// A page of the app's own frame and of nothing else, as many bytes of text as its address asks for.
const BARE_PAGE = `const LINE = 'The same forty-eight letters in every paragraph. ';
export default async function Page({ params }: { params: Promise<{ bytes: string }> }) {
  const lines = Math.floor(Number((await params).bytes) / (LINE.length + 7));
  return <div className="page py-8"><h1>Bare</h1>{Array.from({ length: lines }, (_, index) => <p key={index}>{LINE}</p>)}</div>;
}
`;

/** Files as hard links where that is possible: the tools of a copy must find their packages in it. */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else linkSync(source, target);
  }
}

function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), "livewater-bench-web-"));
  for (const name of readdirSync(projectRoot)) if (!LEFT_OUT.has(name)) cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
  try {
    linkTree(join(projectRoot, "node_modules"), join(copy, "node_modules"));
  } catch (error) {
    if (error.code !== "EXDEV") throw error;
    rmSync(join(copy, "node_modules"), { recursive: true, force: true });
    symlinkSync(join(projectRoot, "node_modules"), join(copy, "node_modules"));
  }
  mkdirSync(join(copy, "app/bench/[bytes]"), { recursive: true });
  writeFileSync(join(copy, "app/bench/[bytes]/page.tsx"), BARE_PAGE);
  return copy;
}

/** Starts the copy's server; resolves with what it prints once it serves. */
function startServer(copy, port) {
  const child = spawn(process.execPath, ["scripts/bench/web-server.mjs", String(port)], { cwd: copy, stdio: ["ignore", "pipe", "inherit"] });
  const ready = new Promise((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
      const line = /^\{.*\}$/m.exec(text);
      if (line) resolve(JSON.parse(line[0]));
    });
    child.once("exit", (code) => reject(new Problem(`The server of the bench ended with ${code}.`)));
  });
  return { child, ready };
}

/** The answer's size before compression; anything but 200 is no measurement. */
async function sizeOf(url, cookie) {
  const response = await fetch(url, { headers: { cookie, "accept-encoding": "identity" }, redirect: "manual" });
  if (response.status !== 200) throw new Problem(`${url} answered ${response.status}.`);
  return (await response.arrayBuffer()).byteLength;
}

/** The address of the bare page whose whole answer is nearest to `size`. */
async function bareOfSize(base, size, cookie) {
  let asked = 0;
  for (let step = 0; step < 6; step += 1) {
    const got = await sizeOf(`${base}/bench/${asked}`, cookie);
    if (Math.abs(got - size) < size / 100 || got > size + 2_000 && asked === 0) return `${base}/bench/${asked}`;
    const perByte = asked === 0 ? 2 : Math.max(1, (got - (await sizeOf(`${base}/bench/0`, cookie))) / asked);
    asked = Math.max(0, Math.round(asked + (size - got) / perByte));
  }
  return `${base}/bench/${asked}`;
}

/** Two pages in turns, so that what else the machine does meets both alike. */
async function compare(name, pages, cookie, seconds, rounds) {
  const times = pages.map(() => []);
  const ratios = [];
  for (const page of pages) await load(page.url, cookie, 3);
  for (let round = 0; round < rounds; round += 1) {
    const p95 = [];
    for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const got = (await load(pages[index].url, cookie, seconds)).times;
      times[index].push(...got);
      p95[index] = percentile(got.toSorted((a, b) => a - b), 0.95);
    }
    ratios.push(p95[0] / p95[1]);
  }
  const rows = [];
  for (const [index, page] of pages.entries()) {
    const sorted = times[index].toSorted((a, b) => a - b);
    rows.push({ page: page.name, bytes: await sizeOf(page.url, cookie), answers: sorted.length, perSecond: Math.round(sorted.length / (seconds * rounds)), p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), p99: percentile(sorted, 0.99) });
  }
  return { name, rows, ratio: { p50: rows[0].p50 / rows[1].p50, p95: rows[0].p95 / rows[1].p95, p95ByRound: ratios }, goal: 2, met: rows[0].p95 / rows[1].p95 <= 2 };
}

await main(async () => {
  const [seconds, rounds, port] = [Number(option("seconds", 8)), Number(option("rounds", 3)), Number(option("port", 3390))];
  const copy = copyTree();
  let server;
  const clean = () => {
    server?.child.kill("SIGTERM");
    rmSync(copy, { recursive: true, force: true });
  };
  process.once("SIGINT", () => (clean(), process.exit(130)));
  try {
    server = startServer(copy, port);
    const { url, runId, products, email, password } = await server.ready;
    const cookie = await signIn(url, { email, password });
    const [results, catalog] = [`${url}/matches/${runId}`, `${url}/catalog`];
    const comparisons = [
      await compare("results page / bare page of the same size", [{ name: "results page", url: results }, { name: "bare page, same size", url: await bareOfSize(url, await sizeOf(results, cookie), cookie) }], cookie, seconds, rounds),
      await compare(`catalog of ${products} products / empty page`, [{ name: "catalog", url: catalog }, { name: "empty page", url: `${url}/bench/0` }], cookie, seconds, rounds),
      await compare(`catalog of ${products} products / bare page of the same size`, [{ name: "catalog", url: catalog }, { name: "bare page, same size", url: await bareOfSize(url, await sizeOf(catalog, cookie), cookie) }], cookie, seconds, rounds),
      await compare(`catalog of ${products} products, searched / empty page`, [{ name: "catalog, two Chinese letters", url: `${catalog}?q=${encodeURIComponent("知识")}` }, { name: "empty page", url: `${url}/bench/0` }], cookie, seconds, rounds),
    ];
    const report = { at: new Date().toISOString(), readers: READERS, seconds, rounds, cpus: cpus().length, cpu: cpus()[0]?.model, node: process.version, comparisons };
    for (const { name, rows, ratio, met } of comparisons) {
      process.stdout.write(`\n${name}\n`);
      for (const row of rows) process.stdout.write(`  ${row.page.padEnd(30)} ${String(row.bytes).padStart(8)} bytes ${String(row.perSecond).padStart(5)} /s   p50 ${row.p50.toFixed(0).padStart(5)}   p95 ${row.p95.toFixed(0).padStart(5)}   p99 ${row.p99.toFixed(0).padStart(5)} ms\n`);
      process.stdout.write(`  ratio p50 ${ratio.p50.toFixed(2)}, p95 ${ratio.p95.toFixed(2)} (by round ${ratio.p95ByRound.map((each) => each.toFixed(2)).join(", ")}); goal 2: ${met ? "met" : "NOT met"}\n`);
    }
    process.stdout.write(`\n${JSON.stringify(report)}\n`);
    const file = option("json", "");
    if (file !== "") writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    clean();
  }
});
