/**
 * The logic of the engine, and nothing else.
 *
 * A node is held as the set of outcomes it can still have - met, unmet, not applicable - so that a group says
 * exactly what follows from its parts. A known criterion has one possible outcome, an unanswered one has two,
 * a condition still open over a met consequence has "met" or "not applicable". Where no fact is used twice this
 * is exact; where one is, it may leave open what only a case split would settle (docs/adr/013).
 *
 * Six bits: which outcomes are possible; whether a fault is among the reasons that it is open; and two helper bits
 * ("met or not applicable", "unmet or not applicable") that let a group be settled by one AND and one OR.
 */
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
import type { Outcome, Verdict } from './explanation.ts';

/** The possible outcomes of a node, packed; always one of the constants below or the result of a combination. */
export type State = number;
const MET_BIT = 1;
const UNMET_BIT = 2;
const NEUTRAL_BIT = 4;
const FAULT_BIT = 8;
const MET_OR_NEUTRAL = 16;
const UNMET_OR_NEUTRAL = 32;

/** Number of states that six bits can hold; the tables below are indexed by it. */
const STATES = 64;
export const MET: State = stateOf(stryMutAct_9fa48("770") ? false : (stryCov_9fa48("770"), true), stryMutAct_9fa48("771") ? true : (stryCov_9fa48("771"), false), stryMutAct_9fa48("772") ? true : (stryCov_9fa48("772"), false), stryMutAct_9fa48("773") ? true : (stryCov_9fa48("773"), false));
export const UNMET: State = stateOf(stryMutAct_9fa48("774") ? true : (stryCov_9fa48("774"), false), stryMutAct_9fa48("775") ? false : (stryCov_9fa48("775"), true), stryMutAct_9fa48("776") ? true : (stryCov_9fa48("776"), false), stryMutAct_9fa48("777") ? true : (stryCov_9fa48("777"), false));
export const NOT_APPLICABLE: State = stateOf(stryMutAct_9fa48("778") ? true : (stryCov_9fa48("778"), false), stryMutAct_9fa48("779") ? true : (stryCov_9fa48("779"), false), stryMutAct_9fa48("780") ? false : (stryCov_9fa48("780"), true), stryMutAct_9fa48("781") ? true : (stryCov_9fa48("781"), false));
/** An unanswered criterion. */
export const UNKNOWN: State = stateOf(stryMutAct_9fa48("782") ? false : (stryCov_9fa48("782"), true), stryMutAct_9fa48("783") ? false : (stryCov_9fa48("783"), true), stryMutAct_9fa48("784") ? true : (stryCov_9fa48("784"), false), stryMutAct_9fa48("785") ? true : (stryCov_9fa48("785"), false));
/** A criterion that could not be evaluated: as open as an unanswered one, and marked. */
export const FAULTY_LEAF: State = stateOf(stryMutAct_9fa48("786") ? false : (stryCov_9fa48("786"), true), stryMutAct_9fa48("787") ? false : (stryCov_9fa48("787"), true), stryMutAct_9fa48("788") ? true : (stryCov_9fa48("788"), false), stryMutAct_9fa48("789") ? false : (stryCov_9fa48("789"), true));
/** A group or named rule that could not be evaluated: it might even not apply. */
export const FAULTY_GROUP: State = stateOf(stryMutAct_9fa48("790") ? false : (stryCov_9fa48("790"), true), stryMutAct_9fa48("791") ? false : (stryCov_9fa48("791"), true), stryMutAct_9fa48("792") ? false : (stryCov_9fa48("792"), true), stryMutAct_9fa48("793") ? false : (stryCov_9fa48("793"), true));

/** Packs a set of possible outcomes; a fault counts only while more than one outcome is possible. */
function stateOf(met: boolean, unmet: boolean, neutral: boolean, fault: boolean): State {
  if (stryMutAct_9fa48("794")) {
    {}
  } else {
    stryCov_9fa48("794");
    const open = stryMutAct_9fa48("798") ? Number(met) + Number(unmet) + Number(neutral) <= 1 : stryMutAct_9fa48("797") ? Number(met) + Number(unmet) + Number(neutral) >= 1 : stryMutAct_9fa48("796") ? false : stryMutAct_9fa48("795") ? true : (stryCov_9fa48("795", "796", "797", "798"), (stryMutAct_9fa48("799") ? Number(met) + Number(unmet) - Number(neutral) : (stryCov_9fa48("799"), (stryMutAct_9fa48("800") ? Number(met) - Number(unmet) : (stryCov_9fa48("800"), Number(met) + Number(unmet))) + Number(neutral))) > 1);
    return (met ? MET_BIT : 0) | (unmet ? UNMET_BIT : 0) | (neutral ? NEUTRAL_BIT : 0) | ((stryMutAct_9fa48("803") ? fault || open : stryMutAct_9fa48("802") ? false : stryMutAct_9fa48("801") ? true : (stryCov_9fa48("801", "802", "803"), fault && open)) ? FAULT_BIT : 0) | ((stryMutAct_9fa48("806") ? met && neutral : stryMutAct_9fa48("805") ? false : stryMutAct_9fa48("804") ? true : (stryCov_9fa48("804", "805", "806"), met || neutral)) ? MET_OR_NEUTRAL : 0) | ((stryMutAct_9fa48("809") ? unmet && neutral : stryMutAct_9fa48("808") ? false : stryMutAct_9fa48("807") ? true : (stryCov_9fa48("807", "808", "809"), unmet || neutral)) ? UNMET_OR_NEUTRAL : 0);
  }
}

/** Whether the node can still be met. */
export const canBeMet = stryMutAct_9fa48("810") ? () => undefined : (stryCov_9fa48("810"), (() => {
  const canBeMet = (state: State): boolean => stryMutAct_9fa48("813") ? (state & MET_BIT) === 0 : stryMutAct_9fa48("812") ? false : stryMutAct_9fa48("811") ? true : (stryCov_9fa48("811", "812", "813"), (state & MET_BIT) !== 0);
  return canBeMet;
})());
/** Whether the node can still be unmet. */
export const canBeUnmet = stryMutAct_9fa48("814") ? () => undefined : (stryCov_9fa48("814"), (() => {
  const canBeUnmet = (state: State): boolean => stryMutAct_9fa48("817") ? (state & UNMET_BIT) === 0 : stryMutAct_9fa48("816") ? false : stryMutAct_9fa48("815") ? true : (stryCov_9fa48("815", "816", "817"), (state & UNMET_BIT) !== 0);
  return canBeUnmet;
})());
/** Whether the node can still be not applicable. */
export const canBeNeutral = stryMutAct_9fa48("818") ? () => undefined : (stryCov_9fa48("818"), (() => {
  const canBeNeutral = (state: State): boolean => stryMutAct_9fa48("821") ? (state & NEUTRAL_BIT) === 0 : stryMutAct_9fa48("820") ? false : stryMutAct_9fa48("819") ? true : (stryCov_9fa48("819", "820", "821"), (state & NEUTRAL_BIT) !== 0);
  return canBeNeutral;
})());
/** Whether a fault is among the reasons that the node is open. */
export const hasFault = stryMutAct_9fa48("822") ? () => undefined : (stryCov_9fa48("822"), (() => {
  const hasFault = (state: State): boolean => stryMutAct_9fa48("825") ? (state & FAULT_BIT) === 0 : stryMutAct_9fa48("824") ? false : stryMutAct_9fa48("823") ? true : (stryCov_9fa48("823", "824", "825"), (state & FAULT_BIT) !== 0);
  return hasFault;
})());
/** Whether more than one outcome is still possible. */
export const isOpen = stryMutAct_9fa48("826") ? () => undefined : (stryCov_9fa48("826"), (() => {
  const isOpen = (state: State): boolean => stryMutAct_9fa48("829") ? state !== MET && state !== UNMET || state !== NOT_APPLICABLE : stryMutAct_9fa48("828") ? false : stryMutAct_9fa48("827") ? true : (stryCov_9fa48("827", "828", "829"), (stryMutAct_9fa48("831") ? state !== MET || state !== UNMET : stryMutAct_9fa48("830") ? true : (stryCov_9fa48("830", "831"), (stryMutAct_9fa48("833") ? state === MET : stryMutAct_9fa48("832") ? true : (stryCov_9fa48("832", "833"), state !== MET)) && (stryMutAct_9fa48("835") ? state === UNMET : stryMutAct_9fa48("834") ? true : (stryCov_9fa48("834", "835"), state !== UNMET)))) && (stryMutAct_9fa48("837") ? state === NOT_APPLICABLE : stryMutAct_9fa48("836") ? true : (stryCov_9fa48("836", "837"), state !== NOT_APPLICABLE)));
  return isOpen;
})());

/** Every part must be met; parts that do not apply neither help nor harm; of nothing but such parts, it does not apply. */
function settleAll(or: State, and: State): State {
  if (stryMutAct_9fa48("838")) {
    {}
  } else {
    stryCov_9fa48("838");
    const met = stryMutAct_9fa48("841") ? (and & MET_OR_NEUTRAL) !== 0 || canBeMet(or) : stryMutAct_9fa48("840") ? false : stryMutAct_9fa48("839") ? true : (stryCov_9fa48("839", "840", "841"), (stryMutAct_9fa48("843") ? (and & MET_OR_NEUTRAL) === 0 : stryMutAct_9fa48("842") ? true : (stryCov_9fa48("842", "843"), (and & MET_OR_NEUTRAL) !== 0)) && canBeMet(or));
    return stateOf(met, canBeUnmet(or), canBeNeutral(and), hasFault(or));
  }
}

/** One met part is enough; the mirror image of `all`. */
function settleAny(or: State, and: State): State {
  if (stryMutAct_9fa48("844")) {
    {}
  } else {
    stryCov_9fa48("844");
    const unmet = stryMutAct_9fa48("847") ? (and & UNMET_OR_NEUTRAL) !== 0 || canBeUnmet(or) : stryMutAct_9fa48("846") ? false : stryMutAct_9fa48("845") ? true : (stryCov_9fa48("845", "846", "847"), (stryMutAct_9fa48("849") ? (and & UNMET_OR_NEUTRAL) === 0 : stryMutAct_9fa48("848") ? true : (stryCov_9fa48("848", "849"), (and & UNMET_OR_NEUTRAL) !== 0)) && canBeUnmet(or));
    return stateOf(canBeMet(or), unmet, canBeNeutral(and), hasFault(or));
  }
}

/**
 * At least `count` met parts, of which `able` can be met and `sure` are; `or` and `and` as for the other groups.
 * Parts that do not apply are left out; too few that apply is unmet.
 */
export function settleAtLeast(count: number, able: number, sure: number, or: State, and: State): State {
  if (stryMutAct_9fa48("850")) {
    {}
  } else {
    stryCov_9fa48("850");
    if (stryMutAct_9fa48("854") ? sure < count : stryMutAct_9fa48("853") ? sure > count : stryMutAct_9fa48("852") ? false : stryMutAct_9fa48("851") ? true : (stryCov_9fa48("851", "852", "853", "854"), sure >= count)) return MET;
    if (stryMutAct_9fa48("857") ? false : stryMutAct_9fa48("856") ? true : stryMutAct_9fa48("855") ? canBeNeutral(or) : (stryCov_9fa48("855", "856", "857"), !canBeNeutral(or))) return (stryMutAct_9fa48("861") ? able >= count : stryMutAct_9fa48("860") ? able <= count : stryMutAct_9fa48("859") ? false : stryMutAct_9fa48("858") ? true : (stryCov_9fa48("858", "859", "860", "861"), able < count)) ? UNMET : hasFault(or) ? FAULTY_LEAF : UNKNOWN;
    const unmet = stryMutAct_9fa48("864") ? canBeUnmet(or) && able > 0 && Math.max(sure, 1) < count : stryMutAct_9fa48("863") ? false : stryMutAct_9fa48("862") ? true : (stryCov_9fa48("862", "863", "864"), canBeUnmet(or) || (stryMutAct_9fa48("866") ? able > 0 || Math.max(sure, 1) < count : stryMutAct_9fa48("865") ? false : (stryCov_9fa48("865", "866"), (stryMutAct_9fa48("869") ? able <= 0 : stryMutAct_9fa48("868") ? able >= 0 : stryMutAct_9fa48("867") ? true : (stryCov_9fa48("867", "868", "869"), able > 0)) && (stryMutAct_9fa48("872") ? Math.max(sure, 1) >= count : stryMutAct_9fa48("871") ? Math.max(sure, 1) <= count : stryMutAct_9fa48("870") ? true : (stryCov_9fa48("870", "871", "872"), (stryMutAct_9fa48("873") ? Math.min(sure, 1) : (stryCov_9fa48("873"), Math.max(sure, 1))) < count)))));
    return stateOf(stryMutAct_9fa48("877") ? able < count : stryMutAct_9fa48("876") ? able > count : stryMutAct_9fa48("875") ? false : stryMutAct_9fa48("874") ? true : (stryCov_9fa48("874", "875", "876", "877"), able >= count), unmet, canBeNeutral(and), hasFault(or));
  }
}

/** Met and unmet change places; what does not apply still does not. */
function settleNot(part: State): State {
  if (stryMutAct_9fa48("878")) {
    {}
  } else {
    stryCov_9fa48("878");
    return stateOf(canBeUnmet(part), canBeMet(part), canBeNeutral(part), hasFault(part));
  }
}

/** The consequence where the condition is met; not applicable where it is not. */
function settleWhen(condition: State, then: State): State {
  if (stryMutAct_9fa48("879")) {
    {}
  } else {
    stryCov_9fa48("879");
    const applies = canBeMet(condition);
    const spared = stryMutAct_9fa48("882") ? canBeUnmet(condition) && canBeNeutral(condition) : stryMutAct_9fa48("881") ? false : stryMutAct_9fa48("880") ? true : (stryCov_9fa48("880", "881", "882"), canBeUnmet(condition) || canBeNeutral(condition));
    return stateOf(stryMutAct_9fa48("885") ? applies || canBeMet(then) : stryMutAct_9fa48("884") ? false : stryMutAct_9fa48("883") ? true : (stryCov_9fa48("883", "884", "885"), applies && canBeMet(then)), stryMutAct_9fa48("888") ? applies || canBeUnmet(then) : stryMutAct_9fa48("887") ? false : stryMutAct_9fa48("886") ? true : (stryCov_9fa48("886", "887", "888"), applies && canBeUnmet(then)), stryMutAct_9fa48("891") ? spared && canBeNeutral(then) : stryMutAct_9fa48("890") ? false : stryMutAct_9fa48("889") ? true : (stryCov_9fa48("889", "890", "891"), spared || canBeNeutral(then)), stryMutAct_9fa48("894") ? hasFault(condition) && applies && hasFault(then) : stryMutAct_9fa48("893") ? false : stryMutAct_9fa48("892") ? true : (stryCov_9fa48("892", "893", "894"), hasFault(condition) || (stryMutAct_9fa48("896") ? applies || hasFault(then) : stryMutAct_9fa48("895") ? false : (stryCov_9fa48("895", "896"), applies && hasFault(then)))));
  }
}
function table(settle: (a: State, b: State) => State): Uint8Array {
  if (stryMutAct_9fa48("897")) {
    {}
  } else {
    stryCov_9fa48("897");
    const cells = new Uint8Array(stryMutAct_9fa48("898") ? STATES / STATES : (stryCov_9fa48("898"), STATES * STATES));
    for (let a = 0; stryMutAct_9fa48("901") ? a >= STATES : stryMutAct_9fa48("900") ? a <= STATES : stryMutAct_9fa48("899") ? false : (stryCov_9fa48("899", "900", "901"), a < STATES); stryMutAct_9fa48("902") ? a-- : (stryCov_9fa48("902"), a++)) for (let b = 0; stryMutAct_9fa48("905") ? b >= STATES : stryMutAct_9fa48("904") ? b <= STATES : stryMutAct_9fa48("903") ? false : (stryCov_9fa48("903", "904", "905"), b < STATES); stryMutAct_9fa48("906") ? b-- : (stryCov_9fa48("906"), b++)) cells[stryMutAct_9fa48("907") ? a * STATES - b : (stryCov_9fa48("907"), (stryMutAct_9fa48("908") ? a / STATES : (stryCov_9fa48("908"), a * STATES)) + b)] = settle(a, b);
    return cells;
  }
}

/** `ALL[or * 64 + and]`: a group of all parts from the OR and the AND of their states. */
export const ALL = table(settleAll);
/** `ANY[or * 64 + and]`. */
export const ANY = table(settleAny);
/** `NOT[part]`. */
export const NOT = Uint8Array.from(stryMutAct_9fa48("909") ? {} : (stryCov_9fa48("909"), {
  length: STATES
}), stryMutAct_9fa48("910") ? () => undefined : (stryCov_9fa48("910"), (_, part) => settleNot(part)));
/** `WHEN[condition * 64 + then]`. */
export const WHEN = table(settleWhen);
const OUTCOMES: readonly Outcome[] = Array.from(stryMutAct_9fa48("911") ? {} : (stryCov_9fa48("911"), {
  length: STATES
}), (_, state): Outcome => {
  if (stryMutAct_9fa48("912")) {
    {}
  } else {
    stryCov_9fa48("912");
    if (stryMutAct_9fa48("915") ? state !== MET : stryMutAct_9fa48("914") ? false : stryMutAct_9fa48("913") ? true : (stryCov_9fa48("913", "914", "915"), state === MET)) return stryMutAct_9fa48("916") ? "" : (stryCov_9fa48("916"), 'met');
    if (stryMutAct_9fa48("919") ? state !== UNMET : stryMutAct_9fa48("918") ? false : stryMutAct_9fa48("917") ? true : (stryCov_9fa48("917", "918", "919"), state === UNMET)) return stryMutAct_9fa48("920") ? "" : (stryCov_9fa48("920"), 'unmet');
    if (stryMutAct_9fa48("923") ? state !== NOT_APPLICABLE : stryMutAct_9fa48("922") ? false : stryMutAct_9fa48("921") ? true : (stryCov_9fa48("921", "922", "923"), state === NOT_APPLICABLE)) return stryMutAct_9fa48("924") ? "" : (stryCov_9fa48("924"), 'not-applicable');
    return hasFault(state) ? stryMutAct_9fa48("925") ? "" : (stryCov_9fa48("925"), 'faulty') : stryMutAct_9fa48("926") ? "" : (stryCov_9fa48("926"), 'unknown');
  }
});

/** The outcome as shown. Open for whatever reason is `unknown`, open with a fault among the reasons is `faulty`. */
export function outcomeOf(state: State): Outcome {
  if (stryMutAct_9fa48("927")) {
    {}
  } else {
    stryCov_9fa48("927");
    return OUTCOMES[state] as Outcome;
  }
}

/** The verdict of a product from the state of its whole rule. A rule that does not apply to the company is no offer to it: ineligible. */
export function verdictOf(state: State): Verdict {
  if (stryMutAct_9fa48("928")) {
    {}
  } else {
    stryCov_9fa48("928");
    if (stryMutAct_9fa48("931") ? state !== MET : stryMutAct_9fa48("930") ? false : stryMutAct_9fa48("929") ? true : (stryCov_9fa48("929", "930", "931"), state === MET)) return stryMutAct_9fa48("932") ? "" : (stryCov_9fa48("932"), 'eligible');
    if (stryMutAct_9fa48("935") ? false : stryMutAct_9fa48("934") ? true : stryMutAct_9fa48("933") ? canBeMet(state) : (stryCov_9fa48("933", "934", "935"), !canBeMet(state))) return stryMutAct_9fa48("936") ? "" : (stryCov_9fa48("936"), 'ineligible');
    return hasFault(state) ? stryMutAct_9fa48("937") ? "" : (stryCov_9fa48("937"), 'faulty') : stryMutAct_9fa48("938") ? "" : (stryCov_9fa48("938"), 'undetermined');
  }
}