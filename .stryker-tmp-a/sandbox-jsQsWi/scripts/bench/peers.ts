/**
 * The peers, each in the form that suits it best, judging the benchmark's products with unknown facts. `verdicts` gives the plain
 * verdicts; `explain` also the outcome of every criterion and group - no values,
 * distances, proof or reasons, which the engine's tree has, so the comparison favours the peers.
 */
// @ts-nocheck

import { ZenEngine } from "@gorules/zen-engine";
import { Environment } from "@marcbachmann/cel-js";
import { LogicEngine } from "json-logic-engine";
import { Engine } from "json-rules-engine";
import type { Verdict } from "../../lib/domain/rules/explanation.ts";
import type { LeafRule, Rule } from "../../lib/domain/rules/rule.ts";
import { nodesOf } from "../../lib/domain/rules/walk.ts";
import { leafHolds } from "./naive.ts";
import { combinations, formulaOf, type Formula } from "./two-rails.ts";
import type { Row } from "./world.ts";

type Judged = readonly Verdict[] | Promise<readonly Verdict[]>;
export type Peer = { readonly name: string; readonly verdicts: (row: Row) => Judged; readonly explain: ((row: Row) => Judged) | null };

const verdictOf = (sure: unknown, able: unknown): Verdict => (sure === true ? "eligible" : able === true ? "undetermined" : "ineligible");

/** json-logic-engine, compiled. */
export function jsonLogic(rules: readonly Rule[]): Peer {
  const engine = new LogicEngine();
  const value = (fact: string) => ({ var: fact });
  const leaf = (rule: LeafRule): object => {
    const fact = value(rule.fact);
    switch (rule.kind) {
      case "compare":
        return { [{ "at-least": ">=", "at-most": "<=", "more-than": ">", "less-than": "<", "equal-to": "===" }[rule.is]]: [fact, rule.threshold.amount] };
      case "between":
        return { "<=": [rule.low.amount, fact, rule.high.amount] };
      case "answer":
        return { "===": [fact, rule.is] };
      case "member":
        return { in: [fact, rule.of] };
      case "overlap": {
        const held = rule.of.map((option) => ({ in: [option, fact] }));
        return rule.has === "any" ? { or: held } : rule.has === "every" ? { and: held } : { "!": { or: held } };
      }
      default:
        throw new Error(rule.kind);
    }
  };
  const unknown = (fact: string) => ({ "===": [value(fact), null] });
  const logic = (formula: Formula): object => {
    if (formula.kind === "leaf") {
      const test = formula.positive ? leaf(formula.rule) : { "!": leaf(formula.rule) };
      return formula.open ? { or: [unknown(formula.rule.fact), test] } : { and: [{ "!": unknown(formula.rule.fact) }, test] };
    }
    if (formula.kind === "count") return { ">=": [{ "+": formula.of.map((part) => ({ if: [logic(part), 1, 0] })) }, formula.count] };
    return { [formula.kind]: formula.of.map(logic) };
  };
  const verdict = (rule: Rule) => ({ if: [logic(formulaOf(rule, false)), "eligible", logic(formulaOf(rule, true)), "undetermined", "ineligible"] });
  const status = (rule: Rule) => ({ if: [logic(formulaOf(rule, false)), "met", logic(formulaOf(rule, true)), "unknown", "unmet"] });
  const built = rules.map((rule) => engine.build(verdict(rule)) as (row: Row) => Verdict);
  const explained = rules.map((rule) => engine.build([verdict(rule), ...nodesOf(rule).map((node) => status(node.rule))]) as unknown as (row: Row) => readonly [Verdict, ...string[]]);
  return { name: "json-logic-engine", verdicts: (row) => built.map((judge) => judge(row)), explain: (row) => explained.map((judge) => judge(row)[0]) };
}

/** Text for the two expression languages; they differ in a few words. */
function expression(formula: Formula, words: { and: string; or: string; not: string; number: (amount: number) => string }): string {
  const one = (rule: LeafRule): string => {
    const quoted = (options: readonly string[]) => options.map((option) => `"${option}"`).join(", ");
    switch (rule.kind) {
      case "compare":
        return `${rule.fact} ${{ "at-least": ">=", "at-most": "<=", "more-than": ">", "less-than": "<", "equal-to": "==" }[rule.is]} ${words.number(rule.threshold.amount)}`;
      case "between":
        return `(${rule.fact} >= ${words.number(rule.low.amount)} ${words.and} ${rule.fact} <= ${words.number(rule.high.amount)})`;
      case "answer":
        return `${rule.fact} == ${rule.is}`;
      case "member":
        return `${rule.fact} in [${quoted(rule.of)}]`;
      case "overlap": {
        const held = rule.of.map((option) => `"${option}" in ${rule.fact}`).join(rule.has === "every" ? ` ${words.and} ` : ` ${words.or} `);
        return rule.has === "none" ? `${words.not}(${held})` : `(${held})`;
      }
      default:
        throw new Error(rule.kind);
    }
  };
  switch (formula.kind) {
    case "leaf": {
      const { rule, positive, open } = formula;
      const test = positive ? one(rule) : `${words.not}(${one(rule)})`;
      return open ? `(${rule.fact} == null ${words.or} ${test})` : `(${rule.fact} != null ${words.and} ${test})`;
    }
    case "count":
      return `((${formula.of.map((part) => `(${expression(part, words)} ? 1 : 0)`).join(" + ")}) >= ${formula.count})`;
    default:
      return `(${formula.of.map((part) => expression(part, words)).join(` ${formula.kind === "and" ? words.and : words.or} `)})`;
  }
}

/** @gorules/zen-engine: one decision with one expression node for all products, so that a company crosses into it once. */
export function zen(rules: readonly Rule[]): Peer {
  const words = { and: "and", or: "or", not: "not", number: String };
  const engine = new ZenEngine();
  const decision = (outputs: readonly (readonly [string, string])[]) =>
    engine.createDecision({
      nodes: [
        { id: "in", name: "in", type: "inputNode" },
        { id: "all", name: "all", type: "expressionNode", content: { expressions: outputs.map(([key, value]) => ({ id: key, key, value })) } },
        { id: "out", name: "out", type: "outputNode" },
      ],
      edges: [{ id: "a", sourceId: "in", targetId: "all" }, { id: "b", sourceId: "all", targetId: "out" }],
    });
  const rails = rules.flatMap((rule, index) => [[`sure_${index}`, expression(formulaOf(rule, false), words)], [`able_${index}`, expression(formulaOf(rule, true), words)]] as const);
  const statuses = rules.flatMap((rule, index) =>
    nodesOf(rule).map((node, at) => [`status_${index}_${at}`, `${expression(formulaOf(node.rule, false), words)} ? "met" : (${expression(formulaOf(node.rule, true), words)} ? "unknown" : "unmet")`] as const),
  );
  const [plain, explained] = [decision(rails), decision([...rails, ...statuses])];
  const judge = async (form: typeof plain, row: Row) => {
    const { result } = await form.evaluate(withNulls(row));
    return rules.map((_, index) => verdictOf(result[`sure_${index}`], result[`able_${index}`]));
  };
  return { name: "@gorules/zen-engine", verdicts: (row) => judge(plain, row), explain: (row) => judge(explained, row) };
}

/** @marcbachmann/cel-js: each formula parsed once. */
export function cel(rules: readonly Rule[]): Peer {
  const words = { and: "&&", or: "||", not: "!", number: (amount: number) => amount.toFixed(1) };
  const environment = new Environment({ unlistedVariablesAreDyn: true, limits: { maxAstNodes: 100_000, maxDepth: 1_000, maxListElements: 1_000 } });
  const parse = (text: string) => environment.parse(text) as (context: object) => unknown;
  const rails = rules.map((rule) => [parse(expression(formulaOf(rule, false), words)), parse(expression(formulaOf(rule, true), words))] as const);
  return {
    name: "@marcbachmann/cel-js",
    verdicts: (row) => {
      const context = withNulls(row);
      return rails.map(([sure, able]) => (sure(context) === true ? "eligible" : verdictOf(false, able(context))));
    },
    explain: null,
  };
}

function withNulls(row: Row): object {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? null]));
}

/** json-rules-engine: two rules a product with operators of our own for unknown facts; its results always hold every condition. */
export function jsonRules(rules: readonly Rule[]): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator("tells", (value, { rule, positive, open }: Extract<Formula, { kind: "leaf" }>) => {
    const held = leafHolds(rule, value as Row[string]);
    return held === undefined ? open : held === positive;
  });
  type Condition = object;
  const condition = (formula: Formula): Condition => {
    switch (formula.kind) {
      case "leaf":
        return { fact: formula.rule.fact, operator: "tells", value: formula };
      case "count":
        return { any: combinations(formula.of, formula.count).map((parts) => ({ all: parts.map(condition) })) };
      default:
        return { [formula.kind === "and" ? "all" : "any"]: formula.of.map(condition) };
    }
  };
  const root = (formula: Formula): Condition => (formula.kind === "leaf" ? { all: [condition(formula)] } : condition(formula));
  rules.forEach((rule, index) => {
    for (const open of [false, true]) engine.addRule({ conditions: root(formulaOf(rule, open)) as never, event: { type: `${open ? "able" : "sure"}_${index}` } });
  });
  const judge = async (row: Row) => {
    const { events } = await engine.run(row);
    const types = new Set(events.map(({ type }) => type));
    return rules.map((_, index) => verdictOf(types.has(`sure_${index}`), types.has(`able_${index}`)));
  };
  return { name: "json-rules-engine", verdicts: judge, explain: judge };
}
