/**
 * The benchmark of the rule engine: same rules, same companies, one run, CPU time, ratios. Nothing is printed before every verdict,
 * criterion and explanation of the engine and of each peer has been compared with the naive interpreter's.
 * Longer than a room should be: what is compared is measured side by side in one run, in the order of the table.
 * `npm run bench -- rules` (or this file with Node) prints a table and writes the figures as JSON where --json names a file.
 */
import { writeFileSync } from "node:fs";
import type { FactValue } from "../../lib/domain/facts/fact.ts";
import { screenColumns, screenCompanies, verdictAt } from "../../lib/domain/matching/portfolio.ts";
import { rereadSheet, verdictChanges, verdictsIf } from "../../lib/domain/matching/what-if.ts";
import { encodeColumns } from "../../lib/domain/rules/columns.ts";
import { compileCatalog, type CompiledCatalog } from "../../lib/domain/rules/compile.ts";
import { dependentsOf } from "../../lib/domain/rules/dependents.ts";
import { explainRule } from "../../lib/domain/rules/explain.ts";
import { jsonPage, jsonWriter } from "../../lib/domain/rules/explain-json.ts";
import { planPaths } from "../../lib/domain/rules/path-options.ts";
import { findPaths } from "../../lib/domain/rules/paths.ts";
import { readSheet } from "../../lib/domain/rules/reading.ts";
import type { Rule } from "../../lib/domain/rules/rule.ts";
import { verdictOf, type State } from "../../lib/domain/rules/truth.ts";
import { judgeCompany, judgeOf } from "../../lib/domain/rules/verdicts.ts";
import { criteriaOf } from "../../lib/domain/rules/walk.ts";
import { measure, type Measure, type Subject } from "./measure.ts";
import { naiveExplain, naiveVerdict } from "./naive.ts";
import { bestPathCost } from "./path-reference.ts";
import { cel, jsonLogic, jsonRules, zen, type Peer } from "./peers.ts";
import { makeCatalog, makeEntries, makeRows, ON, sheetFrom, vocabulary, type Entries, type Row } from "./world.ts";

const COMPANIES = 20_000;
const EXPLAINED = 1_000;
const PEER_COMPANIES = 40;
const PATH_COMPANIES = 60;

type World = { readonly rules: readonly Rule[]; readonly compiled: CompiledCatalog };
type Line = { readonly measure: string; readonly ratio: number; readonly target: string; readonly reached: boolean; readonly note: string };

function world(products: number): World {
  const catalog = makeCatalog(products);
  const rules = catalog.products.flatMap(({ versions }) => versions[0]?.rule ?? []);
  return { rules, compiled: compileCatalog(catalog, vocabulary, ON) };
}

const rootsOf = ({ products }: CompiledCatalog) => products.flatMap((entry) => (entry.state === "judged" ? [entry.root] : []));

/** Compares everything that will be measured with the naive interpreter; throws on the first difference. */
async function check({ rules, compiled }: World, rows: readonly Row[], entries: readonly Entries[], peers: readonly Peer[]): Promise<string> {
  const roots = rootsOf(compiled);
  const judge = judgeOf(compiled.circuit, roots.map(({ node }) => node));
  const states = new Uint8Array(roots.length);
  const portfolio = screenCompanies(compiled, rows, ON);
  const same = (what: string, company: number, product: number, got: string, wanted: string) => {
    if (got !== wanted) throw new Error(`${what}, company ${company}, product ${product}: ${got} instead of ${wanted}`);
  };
  rows.forEach((row, company) => {
    judgeCompany(judge, row, ON, states);
    rules.forEach((rule, product) => {
      const wanted = naiveVerdict(rule, row);
      same("verdict", company, product, verdictOf(states[product] as State), wanted);
      same("portfolio", company, product, verdictAt(portfolio.products[product] as (typeof portfolio.products)[number], company), wanted);
    });
  });
  const write = jsonWriter(compiled.circuit);
  entries.forEach((company, index) => {
    const reading = readSheet(compiled.circuit, sheetFrom(company));
    const page = jsonPage(reading);
    rules.forEach((rule, product) => {
      const root = roots[product];
      if (!root) throw new Error("A product is not judged");
      const wanted = JSON.stringify(naiveExplain(rule, company));
      same("explanation", index, product, JSON.stringify(explainRule(root, compiled.circuit, reading, ON)), wanted);
      same("JSON", index, product, write(root, page, ON), wanted);
    });
  });
  for (const peer of peers) {
    for (const [company, row] of rows.slice(0, PEER_COMPANIES).entries()) {
      for (const judged of [await peer.verdicts(row), (await peer.explain?.(row)) ?? []]) {
        judged.forEach((verdict, product) => same(peer.name, company, product, verdict, naiveVerdict(rules[product] as Rule, row)));
      }
    }
  }
  return `${rows.length} companies x ${rules.length} products: all verdicts agree; of ${entries.length} companies all explanations, as objects and as JSON; of ${PEER_COMPANIES} all peers`;
}

function subjects({ rules, compiled }: World, rows: readonly Row[], entries: readonly Entries[], tag: string): readonly Subject[] {
  const { circuit } = compiled;
  const roots = rootsOf(compiled);
  const judge = judgeOf(circuit, roots.map(({ node }) => node));
  const into = new Uint8Array(roots.length);
  const columns = encodeColumns(circuit, rows, ON);
  const all = rows.length * rules.length;
  return [
    { name: `naive verdicts ${tag}`, work: () => (rows.forEach((row) => rules.forEach((rule) => naiveVerdict(rule, row))), all) },
    { name: `verdicts ${tag}`, work: () => (rows.forEach((row) => judgeCompany(judge, row, ON, into)), all) },
    { name: `portfolio resident ${tag}`, work: () => (screenColumns(compiled, columns), all) },
    { name: `portfolio end to end ${tag}`, work: () => (screenCompanies(compiled, rows, ON), all) },
    ...(entries.length > 0 ? explained(compiled, rules, entries, tag) : []),
  ];
}

function explained(compiled: CompiledCatalog, rules: readonly Rule[], entries: readonly Entries[], tag: string): readonly Subject[] {
  const { circuit } = compiled;
  const roots = rootsOf(compiled);
  const write = jsonWriter(circuit);
  const all = entries.length * rules.length;
  const flat = (text: string) => Buffer.from(text, "utf8").length;
  return [
    { name: `naive explained ${tag}`, work: () => (entries.forEach((company) => rules.forEach((rule) => naiveExplain(rule, company))), all) },
    {
      name: `explained ${tag}`,
      work: () => {
        for (const company of entries) {
          const reading = readSheet(circuit, sheetFrom(company));
          for (const root of roots) explainRule(root, circuit, reading, ON);
        }
        return all;
      },
    },
    {
      name: `on demand ${tag}`,
      work: () => {
        for (const company of entries) {
          const { states } = readSheet(circuit, sheetFrom(company));
          for (const root of roots) verdictOf(states[root.node] as State);
        }
        return all;
      },
    },
    { name: `naive JSON ${tag}`, work: () => (entries.slice(0, 200).forEach((company) => rules.forEach((rule) => flat(JSON.stringify(naiveExplain(rule, company))))), 200 * rules.length) },
    {
      name: `JSON ${tag}`,
      work: () => {
        for (const company of entries.slice(0, 200)) {
          const page = jsonPage(readSheet(circuit, sheetFrom(company)));
          for (const root of roots) flat(write(root, page, ON));
        }
        return 200 * rules.length;
      },
    },
  ];
}

/** One fact of each company changes to its neighbour's: read again in part, and whole. */
function whatIf({ compiled }: World, entries: readonly Entries[]): readonly Subject[] {
  const { circuit } = compiled;
  const dependents = dependentsOf(compiled);
  const keys = [...vocabulary.facts.keys()];
  const pairs = entries.map((company, index) => {
    const fact = keys[index % keys.length] as string;
    const other = entries[(index + 1) % entries.length] as Entries;
    return { before: readSheet(circuit, sheetFrom(company)), after: sheetFrom({ ...company, [fact]: other[fact] } as Entries), fact };
  });
  for (const { before, after, fact } of pairs) {
    const [part, whole] = [rereadSheet(compiled, dependents, before, after, [fact]), readSheet(circuit, after)];
    const changes = [verdictsIf(compiled, dependents, before, after, [fact]), verdictChanges(compiled, before, whole)];
    if (part.states.join() !== whole.states.join() || JSON.stringify(changes[0]) !== JSON.stringify(changes[1])) throw new Error(`What-if of ${fact} differs from the whole`);
  }
  return [
    { name: "what-if whole", work: () => (pairs.forEach(({ before, after }) => verdictChanges(compiled, before, readSheet(circuit, after))), pairs.length) },
    { name: "what-if part", work: () => (pairs.forEach(({ before, after, fact }) => verdictsIf(compiled, dependents, before, after, [fact])), pairs.length) },
  ];
}

/** The cheapest path to each product, exact; checked against exhaustive search wherever that is small enough to do. */
function paths({ compiled, rules }: World, entries: readonly Entries[]): { readonly subjects: readonly Subject[]; readonly note: string } {
  const { circuit } = compiled;
  const plans = rootsOf(compiled).map(({ node }) => planPaths(circuit, node));
  const search = (company: Entries, plan: (typeof plans)[number], reading = readSheet(circuit, sheetFrom(company))) => findPaths(plan, circuit, vocabulary, reading, () => sheetFrom(company), 1);
  let compared = 0;
  let optimal = 0;
  let given = 0;
  let met = 0;
  entries.forEach((company) => {
    plans.forEach((plan, product) => {
      const { paths: [best], complete } = search(company, plan);
      if (!complete) given += 1;
      const wanted = bestPathCost(rules[product] as Rule, company);
      if (wanted === "met") met += 1;
      if (wanted === null || wanted === "met") return;
      compared += 1;
      if ((best?.cost ?? Infinity) === wanted) optimal += 1;
    });
  });
  const pairs = entries.length * plans.length;
  return {
    note: `${optimal} of ${compared} compared with an independent exhaustive search are optimal (${pairs - compared - met} too large for it, ${met} met already); ${given} searches given up`,
    subjects: [
      { name: "naive pass", work: () => (entries.forEach((company) => rules.forEach((rule) => naiveExplain(rule, company))), entries.length) },
      {
        name: "paths",
        work: () => {
          for (const company of entries) {
            const reading = readSheet(circuit, sheetFrom(company));
            for (const plan of plans) search(company, plan, reading);
          }
          return entries.length;
        },
      },
    ],
  };
}

async function main(): Promise<void> {
  const rows = makeRows(COMPANIES);
  const entries = makeEntries(rows.slice(0, EXPLAINED));
  const [small, large] = [world(60), world(500)];
  const peers = [jsonLogic(small.rules), zen(small.rules), cel(small.rules), jsonRules(small.rules)];
  const tests = small.compiled.circuit.tests.node.length;
  const report: string[] = [`60 products, ${small.rules.flatMap((rule) => criteriaOf(rule)).length} criteria, ${tests} distinct; ${COMPANIES} companies, a tenth of the facts unknown`];
  report.push(await check(small, rows, entries, peers), await check(large, rows.slice(0, 2_000), [], []));
  const path = paths(small, entries.slice(0, PATH_COMPANIES));
  report.push(path.note);

  const figures = new Map<string, Measure>();
  const run = async (group: readonly Subject[]) => (await measure(group)).forEach((figure, name) => figures.set(name, figure));
  await run(subjects(small, rows, entries, "60"));
  await run(subjects(large, rows.slice(0, 4_000), [], "500"));
  await run([...whatIf(small, entries), ...path.subjects]);
  await run(
    peers.flatMap((peer) => {
      const over = async (judge: (row: Row) => unknown) => {
        for (const row of rows.slice(0, PEER_COMPANIES)) await judge(row);
        return PEER_COMPANIES * small.rules.length;
      };
      const { explain } = peer;
      return [{ name: `${peer.name} verdicts`, work: () => over(peer.verdicts) }, ...(explain ? [{ name: `${peer.name} explained`, work: () => over(explain) }] : [])];
    }),
  );
  const widths = [60, 1_000, 4_000].map((products) => ({ products, compiled: world(products).compiled }));
  const few = rows.slice(0, 2_048);
  const laid = widths.map(({ products, compiled }) => ({ products, compiled, columns: encodeColumns(compiled.circuit, few, ON) }));
  await run(laid.map(({ products, compiled, columns }) => ({ name: `${products} products`, work: () => (screenColumns(compiled, columns), products * few.length) })));
  await run(scaling(small.compiled, rows));
  const before = process.memoryUsage();
  const two = world(200).compiled;
  const many = encodeColumns(two.circuit, manyRows(rows, 100_000), ON);
  const result = screenColumns(two, many);
  const bytes = many.list.reduce((sum, { planes, unknown, faulty }) => sum + planes.byteLength + unknown.byteLength + (faulty?.byteLength ?? 0), 0) + result.products.reduce((sum, column) => sum + 3 * column.eligible.byteLength, 0);
  const after = process.memoryUsage();
  await run([
    { name: "naive 100000 x 200", work: () => naiveMany(world(200).rules, rows) },
    { name: "end to end 100000 x 200", work: () => endToEnd(two, manyRows(rows, 100_000)) },
  ]);
  print(report, figures, bytes, Math.max(0, after.rss - before.rss));
}

/** The same companies again and again, each time as records of their own, so that memory is really walked through. */
function manyRows(rows: readonly Row[], companies: number): readonly Row[] {
  return Array.from({ length: companies }, (_, index) => ({ ...(rows[index % rows.length] as Record<string, FactValue | undefined>) }));
}

function naiveMany(rules: readonly Rule[], rows: readonly Row[]): number {
  const some = rows.slice(0, 4_000);
  for (const row of some) for (const rule of rules) naiveVerdict(rule, row);
  return some.length * rules.length;
}

let kept: { rows: readonly Row[] } | null = null;

function endToEnd(compiled: CompiledCatalog, rows: readonly Row[]): number {
  kept ??= { rows };
  return screenCompanies(compiled, kept.rows, ON).products.length * kept.rows.length;
}

function scaling(compiled: CompiledCatalog, rows: readonly Row[]): readonly Subject[] {
  const narrow = encodeColumns(compiled.circuit, rows, ON);
  const wide = repeat(narrow, 50);
  return [
    { name: "20000 companies", work: () => (screenColumns(compiled, narrow), narrow.companies) },
    { name: "1000000 companies", work: () => (screenColumns(compiled, wide), wide.companies) },
  ];
}

/** Columns of the same companies many times over; 20,000 is a whole number of words. */
function repeat(columns: ReturnType<typeof encodeColumns>, times: number): typeof columns {
  const many = (plane: Int32Array) => {
    const out = new Int32Array(plane.length * times);
    for (let start = 0; start < plane.length; start += columns.words) for (let copy = 0; copy < times; copy++) out.set(plane.subarray(start, start + columns.words), start * times + copy * columns.words);
    return out;
  };
  return { ...columns, companies: columns.companies * times, words: columns.words * times, list: columns.list.map((column) => ({ ...column, planes: many(column.planes), unknown: many(column.unknown) })) };
}

function print(report: readonly string[], figures: ReadonlyMap<string, Measure>, bytes: number, rss: number): void {
  const lines: Line[] = [];
  const warm = (name: string) => figures.get(name)?.warm ?? NaN;
  const cold = (name: string) => figures.get(name)?.cold ?? NaN;
  const faster = (what: string, ours: string, theirs: string, target: number) => {
    const ratio = warm(theirs) / warm(ours);
    lines.push({ measure: what, ratio, target: `>= ${target}`, reached: ratio >= target, note: `cold ${(cold(theirs) / cold(ours)).toFixed(1)}` });
  };
  const atMost = (what: string, ratio: number, target: number, note = "") => lines.push({ measure: what, ratio, target: `<= ${target}`, reached: ratio <= target, note });
  faster("verdicts, one company x 60, against naive", "verdicts 60", "naive verdicts 60", 3.5);
  faster("verdicts, one company x 500, against naive", "verdicts 500", "naive verdicts 500", 6);
  faster("explained objects against naive", "explained 60", "naive explained 60", 3.5);
  faster("explained objects against zen-engine", "explained 60", "@gorules/zen-engine explained", 25);
  faster("explained objects against json-logic-engine", "explained 60", "json-logic-engine explained", 10);
  faster("explained objects against json-rules-engine", "explained 60", "json-rules-engine explained", 100);
  faster("explanation on demand against naive explained", "on demand 60", "naive explained 60", 10);
  faster("explained JSON, flattened, against naive + JSON.stringify", "JSON 60", "naive JSON 60", 4);
  faster("what-if of one fact against the whole again", "what-if part", "what-if whole", 8);
  atMost("cheapest paths of 60 products, in naive explaining passes", warm("paths") / warm("naive pass"), 5);
  faster("portfolio, columns resident, against naive", "portfolio resident 60", "naive verdicts 60", 30);
  faster("portfolio end to end, 100,000 x 200, against naive", "end to end 100000 x 200", "naive 100000 x 200", 15);
  atMost("cost a product, 4,000 against 60 products", warm("4000 products") / warm("60 products"), 1.1);
  atMost("cost a company, 1,000,000 against 20,000 companies", warm("1000000 companies") / warm("20000 companies"), 1.2);
  atMost("columns and results of 100,000 x 200, MB", bytes / 1e6, 300, `resident set grew by ${Math.round(rss / 1e6)} MB, the companies' own records included`);
  for (const peer of ["json-logic-engine", "@gorules/zen-engine", "@marcbachmann/cel-js", "json-rules-engine"]) {
    lines.push({ measure: `verdicts against ${peer}`, ratio: warm(`${peer} verdicts`) / warm("verdicts 60"), target: "", reached: true, note: "" });
  }
  process.stdout.write(`${report.join("\n")}\n\n`);
  for (const { measure: what, ratio, target, reached, note } of lines) process.stdout.write(`${what.padEnd(62)} ${ratio.toFixed(2).padStart(9)}  ${target.padEnd(8)} ${reached ? "    " : "MISS"}  ${note}\n`);
  const flag = process.argv.indexOf("--json");
  const file = flag > 0 ? process.argv[flag + 1] : undefined;
  const json = JSON.stringify({ report, lines, nanoseconds: Object.fromEntries(figures) }, null, 2);
  if (file) writeFileSync(file, `${json}\n`);
  else process.stdout.write(`\n${json}\n`);
}

await main();
