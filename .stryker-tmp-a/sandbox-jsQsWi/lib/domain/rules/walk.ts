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
import type { LeafRule, RefRule, Rule } from './rule.ts';

/** A node of a rule with its place, as in explanations: `0.2.1`, the root `""`. */
export type Placed<R extends Rule = Rule> = {
  readonly path: string;
  readonly rule: R;
};

/** Every node of a rule, each before its parts; names are not followed. */
export function nodesOf(rule: Rule, path = stryMutAct_9fa48("939") ? "Stryker was here!" : (stryCov_9fa48("939"), '')): readonly Placed[] {
  if (stryMutAct_9fa48("940")) {
    {}
  } else {
    stryCov_9fa48("940");
    return stryMutAct_9fa48("941") ? [] : (stryCov_9fa48("941"), [stryMutAct_9fa48("942") ? {} : (stryCov_9fa48("942"), {
      path,
      rule
    }), ...partsOf(rule).flatMap(stryMutAct_9fa48("943") ? () => undefined : (stryCov_9fa48("943"), (part, index) => nodesOf(part, (stryMutAct_9fa48("946") ? path !== '' : stryMutAct_9fa48("945") ? false : stryMutAct_9fa48("944") ? true : (stryCov_9fa48("944", "945", "946"), path === (stryMutAct_9fa48("947") ? "Stryker was here!" : (stryCov_9fa48("947"), '')))) ? stryMutAct_9fa48("948") ? `` : (stryCov_9fa48("948"), `${index}`) : stryMutAct_9fa48("949") ? `` : (stryCov_9fa48("949"), `${path}.${index}`))))]);
  }
}

/** The parts of a rule in the order of its explanation; none for a criterion or a name. */
export function partsOf(rule: Rule): readonly Rule[] {
  if (stryMutAct_9fa48("950")) {
    {}
  } else {
    stryCov_9fa48("950");
    switch (rule.kind) {
      case stryMutAct_9fa48("951") ? "" : (stryCov_9fa48("951"), 'all'):
      case stryMutAct_9fa48("952") ? "" : (stryCov_9fa48("952"), 'any'):
      case stryMutAct_9fa48("954") ? "" : (stryCov_9fa48("954"), 'at-least-of'):
        if (stryMutAct_9fa48("953")) {} else {
          stryCov_9fa48("953");
          return rule.of;
        }
      case stryMutAct_9fa48("956") ? "" : (stryCov_9fa48("956"), 'not'):
        if (stryMutAct_9fa48("955")) {} else {
          stryCov_9fa48("955");
          return stryMutAct_9fa48("957") ? [] : (stryCov_9fa48("957"), [rule.of]);
        }
      case stryMutAct_9fa48("959") ? "" : (stryCov_9fa48("959"), 'when'):
        if (stryMutAct_9fa48("958")) {} else {
          stryCov_9fa48("958");
          return stryMutAct_9fa48("960") ? [] : (stryCov_9fa48("960"), [rule.when, rule.then]);
        }
      default:
        if (stryMutAct_9fa48("961")) {} else {
          stryCov_9fa48("961");
          return stryMutAct_9fa48("962") ? ["Stryker was here"] : (stryCov_9fa48("962"), []);
        }
    }
  }
}

/** The criteria of a rule. */
export function criteriaOf(rule: Rule): readonly Placed<LeafRule>[] {
  if (stryMutAct_9fa48("963")) {
    {}
  } else {
    stryCov_9fa48("963");
    return stryMutAct_9fa48("964") ? nodesOf(rule) : (stryCov_9fa48("964"), nodesOf(rule).filter(stryMutAct_9fa48("965") ? () => undefined : (stryCov_9fa48("965"), (node): node is Placed<LeafRule> => isLeaf(node.rule))));
  }
}

/** The names a rule refers to. */
export function referencesOf(rule: Rule): readonly Placed<RefRule>[] {
  if (stryMutAct_9fa48("966")) {
    {}
  } else {
    stryCov_9fa48("966");
    return stryMutAct_9fa48("967") ? nodesOf(rule) : (stryCov_9fa48("967"), nodesOf(rule).filter(stryMutAct_9fa48("968") ? () => undefined : (stryCov_9fa48("968"), (node): node is Placed<RefRule> => stryMutAct_9fa48("971") ? node.rule.kind !== 'ref' : stryMutAct_9fa48("970") ? false : stryMutAct_9fa48("969") ? true : (stryCov_9fa48("969", "970", "971"), node.rule.kind === (stryMutAct_9fa48("972") ? "" : (stryCov_9fa48("972"), 'ref'))))));
  }
}

/** Whether the rule is a criterion: neither group nor name. */
export function isLeaf(rule: Rule): rule is LeafRule {
  if (stryMutAct_9fa48("973")) {
    {}
  } else {
    stryCov_9fa48("973");
    return (stryMutAct_9fa48("974") ? "" : (stryCov_9fa48("974"), 'fact')) in rule;
  }
}