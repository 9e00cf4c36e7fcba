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
import { ALL, canBeMet, canBeNeutral, canBeUnmet, isOpen, MET, NOT_APPLICABLE, UNMET, type State } from './truth.ts';

/** Where a part stands in its group. A named rule stands to its reference as the part of `not` does: alone. */
export type Role = 'in-all' | 'in-any' | 'in-at-least' | 'alone' | 'condition' | 'consequence';

/**
 * Whether a part is among the reasons for the state of its group.
 *
 * The reasons of a settled group are the parts that alone suffice (the unmet ones of an unmet `all`, the met ones of a met
 * `any`) or that were all needed (every part of a met `all`, of an unmet `any`). The reasons of an open group are its open parts
 * that could tip it. Keeping the decisive criteria and forgetting the answers to all others leaves the verdict as it is.
 */
function isReason(role: Role, group: State, part: State): boolean {
  if (stryMutAct_9fa48("256")) {
    {}
  } else {
    stryCov_9fa48("256");
    if (stryMutAct_9fa48("259") ? role !== 'alone' : stryMutAct_9fa48("258") ? false : stryMutAct_9fa48("257") ? true : (stryCov_9fa48("257", "258", "259"), role === (stryMutAct_9fa48("260") ? "" : (stryCov_9fa48("260"), 'alone')))) return stryMutAct_9fa48("261") ? false : (stryCov_9fa48("261"), true);
    if (stryMutAct_9fa48("263") ? false : stryMutAct_9fa48("262") ? true : (stryCov_9fa48("262", "263"), isOpen(group))) return stryMutAct_9fa48("266") ? isOpen(part) || canTip(role, group, part) : stryMutAct_9fa48("265") ? false : stryMutAct_9fa48("264") ? true : (stryCov_9fa48("264", "265", "266"), isOpen(part) && canTip(role, group, part));
    if (stryMutAct_9fa48("269") ? role !== 'condition' : stryMutAct_9fa48("268") ? false : stryMutAct_9fa48("267") ? true : (stryCov_9fa48("267", "268", "269"), role === (stryMutAct_9fa48("270") ? "" : (stryCov_9fa48("270"), 'condition')))) return stryMutAct_9fa48("271") ? false : (stryCov_9fa48("271"), true);
    if (stryMutAct_9fa48("274") ? role !== 'consequence' : stryMutAct_9fa48("273") ? false : stryMutAct_9fa48("272") ? true : (stryCov_9fa48("272", "273", "274"), role === (stryMutAct_9fa48("275") ? "" : (stryCov_9fa48("275"), 'consequence')))) return stryMutAct_9fa48("278") ? group !== NOT_APPLICABLE && part === NOT_APPLICABLE : stryMutAct_9fa48("277") ? false : stryMutAct_9fa48("276") ? true : (stryCov_9fa48("276", "277", "278"), (stryMutAct_9fa48("280") ? group === NOT_APPLICABLE : stryMutAct_9fa48("279") ? false : (stryCov_9fa48("279", "280"), group !== NOT_APPLICABLE)) || (stryMutAct_9fa48("282") ? part !== NOT_APPLICABLE : stryMutAct_9fa48("281") ? false : (stryCov_9fa48("281", "282"), part === NOT_APPLICABLE)));
    if (stryMutAct_9fa48("285") ? group !== NOT_APPLICABLE : stryMutAct_9fa48("284") ? false : stryMutAct_9fa48("283") ? true : (stryCov_9fa48("283", "284", "285"), group === NOT_APPLICABLE)) return stryMutAct_9fa48("286") ? false : (stryCov_9fa48("286"), true);
    if (stryMutAct_9fa48("289") ? role !== 'in-all' : stryMutAct_9fa48("288") ? false : stryMutAct_9fa48("287") ? true : (stryCov_9fa48("287", "288", "289"), role === (stryMutAct_9fa48("290") ? "" : (stryCov_9fa48("290"), 'in-all')))) return stryMutAct_9fa48("293") ? group === MET && part === UNMET : stryMutAct_9fa48("292") ? false : stryMutAct_9fa48("291") ? true : (stryCov_9fa48("291", "292", "293"), (stryMutAct_9fa48("295") ? group !== MET : stryMutAct_9fa48("294") ? false : (stryCov_9fa48("294", "295"), group === MET)) || (stryMutAct_9fa48("297") ? part !== UNMET : stryMutAct_9fa48("296") ? false : (stryCov_9fa48("296", "297"), part === UNMET)));
    if (stryMutAct_9fa48("300") ? role !== 'in-any' : stryMutAct_9fa48("299") ? false : stryMutAct_9fa48("298") ? true : (stryCov_9fa48("298", "299", "300"), role === (stryMutAct_9fa48("301") ? "" : (stryCov_9fa48("301"), 'in-any')))) return stryMutAct_9fa48("304") ? group === UNMET && part === MET : stryMutAct_9fa48("303") ? false : stryMutAct_9fa48("302") ? true : (stryCov_9fa48("302", "303", "304"), (stryMutAct_9fa48("306") ? group !== UNMET : stryMutAct_9fa48("305") ? false : (stryCov_9fa48("305", "306"), group === UNMET)) || (stryMutAct_9fa48("308") ? part !== MET : stryMutAct_9fa48("307") ? false : (stryCov_9fa48("307", "308"), part === MET)));
    return (stryMutAct_9fa48("311") ? group !== MET : stryMutAct_9fa48("310") ? false : stryMutAct_9fa48("309") ? true : (stryCov_9fa48("309", "310", "311"), group === MET)) ? stryMutAct_9fa48("314") ? part !== MET : stryMutAct_9fa48("313") ? false : stryMutAct_9fa48("312") ? true : (stryCov_9fa48("312", "313", "314"), part === MET) : stryMutAct_9fa48("315") ? canBeMet(part) : (stryCov_9fa48("315"), !canBeMet(part));
  }
}

/** Whether an open part of an open group matters: "met or not applicable" makes no difference to an `all` that others apply in. */
function canTip(role: Role, group: State, part: State): boolean {
  if (stryMutAct_9fa48("316")) {
    {}
  } else {
    stryCov_9fa48("316");
    if (stryMutAct_9fa48("319") ? (role === 'condition' || role === 'consequence') && canBeNeutral(group) : stryMutAct_9fa48("318") ? false : stryMutAct_9fa48("317") ? true : (stryCov_9fa48("317", "318", "319"), (stryMutAct_9fa48("321") ? role === 'condition' && role === 'consequence' : stryMutAct_9fa48("320") ? false : (stryCov_9fa48("320", "321"), (stryMutAct_9fa48("323") ? role !== 'condition' : stryMutAct_9fa48("322") ? false : (stryCov_9fa48("322", "323"), role === (stryMutAct_9fa48("324") ? "" : (stryCov_9fa48("324"), 'condition')))) || (stryMutAct_9fa48("326") ? role !== 'consequence' : stryMutAct_9fa48("325") ? false : (stryCov_9fa48("325", "326"), role === (stryMutAct_9fa48("327") ? "" : (stryCov_9fa48("327"), 'consequence')))))) || canBeNeutral(group))) return stryMutAct_9fa48("328") ? false : (stryCov_9fa48("328"), true);
    return (stryMutAct_9fa48("331") ? role !== 'in-all' : stryMutAct_9fa48("330") ? false : stryMutAct_9fa48("329") ? true : (stryCov_9fa48("329", "330", "331"), role === (stryMutAct_9fa48("332") ? "" : (stryCov_9fa48("332"), 'in-all')))) ? canBeUnmet(part) : canBeMet(part);
  }
}
const STATES = Math.sqrt(ALL.length);
function tableOf(role: Role): Uint8Array {
  if (stryMutAct_9fa48("333")) {
    {}
  } else {
    stryCov_9fa48("333");
    return Uint8Array.from(stryMutAct_9fa48("334") ? {} : (stryCov_9fa48("334"), {
      length: stryMutAct_9fa48("335") ? STATES / STATES : (stryCov_9fa48("335"), STATES * STATES)
    }), stryMutAct_9fa48("336") ? () => undefined : (stryCov_9fa48("336"), (_, index) => Number(isReason(role, Math.floor(stryMutAct_9fa48("337") ? index * STATES : (stryCov_9fa48("337"), index / STATES)), stryMutAct_9fa48("338") ? index * STATES : (stryCov_9fa48("338"), index % STATES)))));
  }
}

/** `REASONS[role][group * 64 + part]` is 1 where the part is among the reasons for the state of the group. */
export const REASONS: Readonly<Record<Role, Uint8Array>> = stryMutAct_9fa48("339") ? {} : (stryCov_9fa48("339"), {
  'in-all': tableOf(stryMutAct_9fa48("340") ? "" : (stryCov_9fa48("340"), 'in-all')),
  'in-any': tableOf(stryMutAct_9fa48("341") ? "" : (stryCov_9fa48("341"), 'in-any')),
  'in-at-least': tableOf(stryMutAct_9fa48("342") ? "" : (stryCov_9fa48("342"), 'in-at-least')),
  alone: tableOf(stryMutAct_9fa48("343") ? "" : (stryCov_9fa48("343"), 'alone')),
  condition: tableOf(stryMutAct_9fa48("344") ? "" : (stryCov_9fa48("344"), 'condition')),
  consequence: tableOf(stryMutAct_9fa48("345") ? "" : (stryCov_9fa48("345"), 'consequence'))
});