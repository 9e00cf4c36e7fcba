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
import type { FactKey, Vocabulary } from '../facts/fact.ts';
import type { Circuit } from './circuit.ts';

/** What has to be looked at again when a fact changes. */
export type Dependents = {
  /** Slots that read the fact, directly or through a derived fact. */
  readonly slotsOf: ReadonlyMap<FactKey, readonly number[]>;
  /** For each slot, the gates its tests can reach, parts before groups. */
  readonly gatesOf: readonly Int32Array[];
};

/** Follows every slot of a circuit to the gates that depend on it. */
export function dependentsOf(circuit: Circuit, vocabulary: Vocabulary): Dependents {
  if (stryMutAct_9fa48("346")) {
    {}
  } else {
    stryCov_9fa48("346");
    return stryMutAct_9fa48("347") ? {} : (stryCov_9fa48("347"), {
      slotsOf: slotsByFact(circuit, vocabulary),
      gatesOf: circuit.slots.map(stryMutAct_9fa48("348") ? () => undefined : (stryCov_9fa48("348"), ({
        nodes
      }) => reachedFrom(circuit, nodes)))
    });
  }
}
function slotsByFact(circuit: Circuit, vocabulary: Vocabulary): ReadonlyMap<FactKey, readonly number[]> {
  if (stryMutAct_9fa48("349")) {
    {}
  } else {
    stryCov_9fa48("349");
    const slotsOf = new Map<FactKey, number[]>();
    circuit.slots.forEach(({
      fact
    }, slot) => {
      if (stryMutAct_9fa48("351")) {
        {}
      } else {
        stryCov_9fa48("351");
        for (const key of stryMutAct_9fa48("352") ? [] : (stryCov_9fa48("352"), [fact, ...(stryMutAct_9fa48("353") ? vocabulary.derived.get(fact)?.inputs && [] : (stryCov_9fa48("353"), (stryMutAct_9fa48("354") ? vocabulary.derived.get(fact).inputs : (stryCov_9fa48("354"), vocabulary.derived.get(fact)?.inputs)) ?? (stryMutAct_9fa48("355") ? ["Stryker was here"] : (stryCov_9fa48("355"), []))))])) {
          if (stryMutAct_9fa48("356")) {
            {}
          } else {
            stryCov_9fa48("356");
            const slots = slotsOf.get(key);
            if (stryMutAct_9fa48("358") ? false : stryMutAct_9fa48("357") ? true : (stryCov_9fa48("357", "358"), slots)) {
              if (stryMutAct_9fa48("359")) {
                ;
              } else {
                stryCov_9fa48("359");
                slots.push(slot);
              }
            } else slotsOf.set(key, stryMutAct_9fa48("361") ? [] : (stryCov_9fa48("361"), [slot]));
          }
        }
      }
    });
    return slotsOf;
  }
}
function reachedFrom({
  gates,
  blank
}: Circuit, nodes: Int32Array): Int32Array {
  if (stryMutAct_9fa48("362")) {
    {}
  } else {
    stryCov_9fa48("362");
    const touched = new Uint8Array(blank.length);
    for (const node of nodes) touched[node] = 1;
    const reached: number[] = stryMutAct_9fa48("363") ? ["Stryker was here"] : (stryCov_9fa48("363"), []);
    for (let gate = 0; stryMutAct_9fa48("366") ? gate >= gates.node.length : stryMutAct_9fa48("365") ? gate <= gates.node.length : stryMutAct_9fa48("364") ? false : (stryCov_9fa48("364", "365", "366"), gate < gates.node.length); stryMutAct_9fa48("367") ? gate-- : (stryCov_9fa48("367"), gate++)) {
      if (stryMutAct_9fa48("368")) {
        {}
      } else {
        stryCov_9fa48("368");
        const parts = gates.parts.subarray(gates.first[gate], gates.first[stryMutAct_9fa48("369") ? gate - 1 : (stryCov_9fa48("369"), gate + 1)]);
        if (stryMutAct_9fa48("372") ? false : stryMutAct_9fa48("371") ? true : stryMutAct_9fa48("370") ? parts.some(part => touched[part] === 1) : (stryCov_9fa48("370", "371", "372"), !(stryMutAct_9fa48("373") ? parts.every(part => touched[part] === 1) : (stryCov_9fa48("373"), parts.some(stryMutAct_9fa48("374") ? () => undefined : (stryCov_9fa48("374"), part => stryMutAct_9fa48("377") ? touched[part] !== 1 : stryMutAct_9fa48("376") ? false : stryMutAct_9fa48("375") ? true : (stryCov_9fa48("375", "376", "377"), touched[part] === 1))))))) continue;
        touched[gates.node[gate] as number] = 1;
        if (stryMutAct_9fa48("378")) {
          ;
        } else {
          stryCov_9fa48("378");
          reached.push(gate);
        }
      }
    }
    return Int32Array.from(reached);
  }
}