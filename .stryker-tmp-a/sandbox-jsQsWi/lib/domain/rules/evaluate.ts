// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { CalendarDate } from '../calendar.ts';
import type { NamedRule } from '../catalog/product.ts';
import type { Vocabulary } from '../facts/fact.ts';
import type { Sheet } from '../facts/sheet.ts';
import { circuitBuilder, type Circuit } from './circuit.ts';
import { explainRule } from './explain.ts';
import type { Evaluation, Verdict } from './explanation.ts';
import { linkRule, type Linked } from './link.ts';
import { readSheet } from './reading.ts';
import type { Rule } from './rule.ts';
import { verdictOf, type State } from './truth.ts';

/** What a rule stands in: the day that picks versions of named rules, those rules, and the dictionary. */
export type RuleContext = {
  readonly asOf: CalendarDate;
  readonly definitions: readonly NamedRule[];
  readonly vocabulary: Vocabulary;
};

/** Evaluates one rule and explains it. For many rules at once compile them: `compile.ts`. */
export function evaluate(rule: Rule, sheet: Sheet, context: RuleContext): Evaluation {
  if (stryMutAct_9fa48("379")) {
    {}
  } else {
    stryCov_9fa48("379");
    const {
      root,
      circuit
    } = compileRule(rule, context);
    return explainRule(root, circuit, readSheet(circuit, sheet), context.asOf);
  }
}

/** The verdict of one rule, without the explanation. */
export function verdictFor(rule: Rule, sheet: Sheet, context: RuleContext): Verdict {
  if (stryMutAct_9fa48("380")) {
    {}
  } else {
    stryCov_9fa48("380");
    const {
      root,
      circuit
    } = compileRule(rule, context);
    return verdictOf(readSheet(circuit, sheet).states[root.node] as State);
  }
}

/** One rule linked and in a circuit of its own. */
export function compileRule(rule: Rule, {
  asOf,
  definitions,
  vocabulary
}: RuleContext): {
  readonly root: Linked;
  readonly circuit: Circuit;
} {
  if (stryMutAct_9fa48("381")) {
    {}
  } else {
    stryCov_9fa48("381");
    const builder = circuitBuilder(vocabulary);
    const root = linkRule(rule, stryMutAct_9fa48("382") ? {} : (stryCov_9fa48("382"), {
      asOf,
      definitions: new Map(definitions.map(stryMutAct_9fa48("383") ? () => undefined : (stryCov_9fa48("383"), definition => stryMutAct_9fa48("384") ? [] : (stryCov_9fa48("384"), [definition.name, definition]))))
    }), builder);
    return stryMutAct_9fa48("385") ? {} : (stryCov_9fa48("385"), {
      root,
      circuit: builder.finish()
    });
  }
}