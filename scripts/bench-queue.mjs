/**
 * `npm run bench:queue`: the queue's page over 100,000 cases beside the same page of the same build over an empty queue, in turns, by ten readers at a
 * time. Figures of a machine mean little; the ratios are the point. `--cases=100000`, `--seconds=6` for each measurement, `--rounds=3`, `--port=3392`; `--only=<list>` measures one of the lists.
 */
import { spawn } from "node:child_process";
import { cpus } from "node:os";
import { load, percentile, READERS, signIn } from "./bench/page-load.mjs";
import { main, Problem } from "./problem.mjs";

const option = (name, usual) => Number(process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split("=")[1] ?? usual);
const ONLY = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length);
const GOAL = 2;

// What advisors ask for: views, a filter, names in two letters that many, some and few companies have, a number, and a name that there is none of.
const LISTS = { unclaimed: {}, overdue: { view: "overdue" }, all: { view: "all" }, English: { view: "all", language: "en" }, "English, unclaimed": { language: "en" }, 科技: { view: "all", q: "科技" }, 量子: { view: "all", q: "量子" }, "量子, overdue": { view: "overdue", q: "量子" }, 潮汐: { view: "all", q: "潮汐" }, "#5000": { view: "all", q: "#5000" }, "no such name": { view: "all", q: "没有这家" } };

function startServer(port, cases) {
  const child = spawn(process.execPath, ["scripts/bench/queue-server.mjs", String(port), String(cases)], { stdio: ["ignore", "pipe", "inherit"] });
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

await main(async () => {
  const [cases, seconds, rounds, port] = [option("cases", 100_000), option("seconds", 6), option("rounds", 3), option("port", 3_392)];
  const servers = [];
  const clean = () => servers.forEach(({ child }) => child.kill("SIGTERM"));
  process.once("SIGINT", () => (clean(), process.exit(130)));
  try {
    const pages = [];
    for (const [index, count] of [cases, 0].entries()) {
      servers.push(startServer(port + index, count));
      const there = await servers[index].ready;
      pages.push({ url: there.url, cookie: await signIn(there.url, there) });
      if (count > 0) process.stdout.write(`${count} cases were put in within ${there.seconds.toFixed(1)} s\n`);
    }
    const report = [];
    for (const [name, params] of Object.entries(LISTS).filter(([each]) => ONLY === undefined || each === ONLY)) {
      const times = [[], []];
      const path = `/queue?${new URLSearchParams(params)}`;
      for (const page of pages) await load(page.url + path, page.cookie, 1);
      for (let round = 0; round < rounds; round += 1) for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) times[index].push(...(await load(pages[index].url + path, pages[index].cookie, seconds)).times);
      const [full, empty] = times.map((each) => each.toSorted((a, b) => a - b)).map((sorted) => ({ answers: sorted.length, p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) }));
      const ratio = { p50: full.p50 / empty.p50, p95: full.p95 / empty.p95 };
      report.push({ name, full, empty, ratio, met: ratio.p95 <= GOAL });
      process.stdout.write(`${name.padEnd(20)} p50 ${full.p50.toFixed(0)} / ${empty.p50.toFixed(0)} ms   p95 ${full.p95.toFixed(0)} / ${empty.p95.toFixed(0)} ms   ratio p50 ${ratio.p50.toFixed(2)}, p95 ${ratio.p95.toFixed(2)}; goal ${GOAL}: ${ratio.p95 <= GOAL ? "met" : "NOT met"}\n`);
    }
    process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), cases, readers: READERS, seconds, rounds, cpus: cpus().length, cpu: cpus()[0]?.model, node: process.version, report })}\n`);
  } finally {
    clean();
  }
});
