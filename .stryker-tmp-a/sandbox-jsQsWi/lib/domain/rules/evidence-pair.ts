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
import { EVIDENCE_LEVELS, reaches, type EvidenceLevel } from '../facts/evidence.ts';
import type { LeafExplanation } from './explanation.ts';
type EvidencePair = LeafExplanation['evidence'];

/** There are 25 pairs, so each is made once and shared: row by what is asked, place in it by what is held. */
const PAIRS: readonly (readonly EvidencePair[])[] = (stryMutAct_9fa48("386") ? [] : (stryCov_9fa48("386"), [null, ...EVIDENCE_LEVELS])).map(stryMutAct_9fa48("387") ? () => undefined : (stryCov_9fa48("387"), asked => (stryMutAct_9fa48("388") ? [] : (stryCov_9fa48("388"), [null, ...EVIDENCE_LEVELS])).map(stryMutAct_9fa48("389") ? () => undefined : (stryCov_9fa48("389"), held => Object.freeze(stryMutAct_9fa48("390") ? {} : (stryCov_9fa48("390"), {
  held,
  asked,
  enough: stryMutAct_9fa48("393") ? asked === null && held !== null && reaches(held, asked) : stryMutAct_9fa48("392") ? false : stryMutAct_9fa48("391") ? true : (stryCov_9fa48("391", "392", "393"), (stryMutAct_9fa48("395") ? asked !== null : stryMutAct_9fa48("394") ? false : (stryCov_9fa48("394", "395"), asked === null)) || (stryMutAct_9fa48("397") ? held !== null || reaches(held, asked) : stryMutAct_9fa48("396") ? false : (stryCov_9fa48("396", "397"), (stryMutAct_9fa48("399") ? held === null : stryMutAct_9fa48("398") ? true : (stryCov_9fa48("398", "399"), held !== null)) && reaches(held, asked))))
}))))));

/** The proof that is held beside the proof that is asked for; `enough` where nothing is asked. */
export function evidenceFor(held: EvidenceLevel | null, asked: EvidenceLevel | null): EvidencePair {
  if (stryMutAct_9fa48("400")) {
    {}
  } else {
    stryCov_9fa48("400");
    return PAIRS[placeOf(asked)]?.[placeOf(held)] as EvidencePair;
  }
}

/** 0 for none, then the levels from the weakest. */
export function placeOf(level: EvidenceLevel | null): number {
  if (stryMutAct_9fa48("401")) {
    {}
  } else {
    stryCov_9fa48("401");
    switch (level) {
      case null:
        if (stryMutAct_9fa48("402")) {} else {
          stryCov_9fa48("402");
          return 0;
        }
      case stryMutAct_9fa48("404") ? "" : (stryCov_9fa48("404"), 'declared'):
        if (stryMutAct_9fa48("403")) {} else {
          stryCov_9fa48("403");
          return 1;
        }
      case stryMutAct_9fa48("406") ? "" : (stryCov_9fa48("406"), 'document'):
        if (stryMutAct_9fa48("405")) {} else {
          stryCov_9fa48("405");
          return 2;
        }
      case stryMutAct_9fa48("408") ? "" : (stryCov_9fa48("408"), 'audited'):
        if (stryMutAct_9fa48("407")) {} else {
          stryCov_9fa48("407");
          return 3;
        }
      case stryMutAct_9fa48("410") ? "" : (stryCov_9fa48("410"), 'verified'):
        if (stryMutAct_9fa48("409")) {} else {
          stryCov_9fa48("409");
          return 4;
        }
    }
  }
}