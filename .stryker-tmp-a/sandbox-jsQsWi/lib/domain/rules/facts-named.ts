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
import type { FactKey } from '../facts/fact.ts';
import type { Rule } from './rule.ts';
import { isLeaf, partsOf } from './walk.ts';

/**
 * The options that a rule names for each of its facts, through named rules (`definitions` of the day by name): of `sectors`, for
 * instance, those it asks for or admits. Options that a rule excludes (`none`, or under a `not`) are not named.
 */
export function factsNamed(rule: Rule, definitions: ReadonlyMap<string, Rule | null>): ReadonlyMap<FactKey, ReadonlySet<string>> {
  if (stryMutAct_9fa48("478")) {
    {}
  } else {
    stryCov_9fa48("478");
    const named = new Map<FactKey, Set<string>>();
    const seen = new Set<string>();
    const waiting: Rule[] = stryMutAct_9fa48("479") ? [] : (stryCov_9fa48("479"), [rule]);
    for (let next = waiting.pop(); stryMutAct_9fa48("480") ? false : (stryCov_9fa48("480"), next); next = waiting.pop()) {
      if (stryMutAct_9fa48("481")) {
        {}
      } else {
        stryCov_9fa48("481");
        if (stryMutAct_9fa48("484") ? next.kind !== 'ref' : stryMutAct_9fa48("483") ? false : stryMutAct_9fa48("482") ? true : (stryCov_9fa48("482", "483", "484"), next.kind === (stryMutAct_9fa48("485") ? "" : (stryCov_9fa48("485"), 'ref')))) {
          if (stryMutAct_9fa48("486")) {
            {}
          } else {
            stryCov_9fa48("486");
            const definition = seen.has(next.name) ? null : definitions.get(next.name);
            if (stryMutAct_9fa48("487")) {
              ;
            } else {
              stryCov_9fa48("487");
              seen.add(next.name);
            }
            if (stryMutAct_9fa48("489") ? false : stryMutAct_9fa48("488") ? true : (stryCov_9fa48("488", "489"), definition)) if (stryMutAct_9fa48("490")) {
              ;
            } else {
              stryCov_9fa48("490");
              waiting.push(definition);
            }
          }
        } else if (stryMutAct_9fa48("492") ? false : stryMutAct_9fa48("491") ? true : (stryCov_9fa48("491", "492"), isLeaf(next))) {
          if (stryMutAct_9fa48("493")) {
            {}
          } else {
            stryCov_9fa48("493");
            if (stryMutAct_9fa48("496") ? next.kind !== 'member' || !(next.kind === 'overlap' && next.has !== 'none') : stryMutAct_9fa48("495") ? false : stryMutAct_9fa48("494") ? true : (stryCov_9fa48("494", "495", "496"), (stryMutAct_9fa48("498") ? next.kind === 'member' : stryMutAct_9fa48("497") ? true : (stryCov_9fa48("497", "498"), next.kind !== (stryMutAct_9fa48("499") ? "" : (stryCov_9fa48("499"), 'member')))) && (stryMutAct_9fa48("500") ? next.kind === 'overlap' && next.has !== 'none' : (stryCov_9fa48("500"), !(stryMutAct_9fa48("503") ? next.kind === 'overlap' || next.has !== 'none' : stryMutAct_9fa48("502") ? false : stryMutAct_9fa48("501") ? true : (stryCov_9fa48("501", "502", "503"), (stryMutAct_9fa48("505") ? next.kind !== 'overlap' : stryMutAct_9fa48("504") ? true : (stryCov_9fa48("504", "505"), next.kind === (stryMutAct_9fa48("506") ? "" : (stryCov_9fa48("506"), 'overlap')))) && (stryMutAct_9fa48("508") ? next.has === 'none' : stryMutAct_9fa48("507") ? true : (stryCov_9fa48("507", "508"), next.has !== (stryMutAct_9fa48("509") ? "" : (stryCov_9fa48("509"), 'none')))))))))) continue;
            const options = stryMutAct_9fa48("510") ? named.get(next.fact) && new Set<string>() : (stryCov_9fa48("510"), named.get(next.fact) ?? new Set<string>());
            if (stryMutAct_9fa48("511")) {
              ;
            } else {
              stryCov_9fa48("511");
              named.set(next.fact, options);
            }
            next.of.forEach(stryMutAct_9fa48("513") ? () => undefined : (stryCov_9fa48("513"), option => options.add(option)));
          }
        } else if (stryMutAct_9fa48("516") ? next.kind === 'not' : stryMutAct_9fa48("515") ? false : stryMutAct_9fa48("514") ? true : (stryCov_9fa48("514", "515", "516"), next.kind !== (stryMutAct_9fa48("517") ? "" : (stryCov_9fa48("517"), 'not')))) if (stryMutAct_9fa48("518")) {
          ;
        } else {
          stryCov_9fa48("518");
          waiting.push(...partsOf(next));
        }
      }
    }
    return named;
  }
}