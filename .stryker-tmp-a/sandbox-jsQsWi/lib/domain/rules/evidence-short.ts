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
import type { SheetEntry } from '../facts/sheet.ts';
import { evidenceFor } from './evidence-pair.ts';
import type { Linked, LinkedGroup } from './link.ts';
import type { Reading } from './reading.ts';
import { MET, NOT_APPLICABLE, UNMET } from './truth.ts';

/**
 * Paths of the criteria that count in the company's favour on proof weaker than asked.
 * Where an alternative is carried by fully proven parts, the weaker ones beside it are not listed: nobody needs them.
 */
export function evidenceShort(root: Linked, reading: Reading): readonly string[] {
  if (stryMutAct_9fa48("411")) {
    {}
  } else {
    stryCov_9fa48("411");
    const paths: string[] = stryMutAct_9fa48("412") ? ["Stryker was here"] : (stryCov_9fa48("412"), []);
    collect(root, stryMutAct_9fa48("414") ? false : (stryCov_9fa48("414"), true), reading, paths);
    return paths;
  }
}

/** Adds the weak criteria of a node. `wanted`: whether it helps by being met (or, inside a "not", by being unmet). */
function collect(node: Linked, wanted: boolean, reading: Reading, paths: string[]): void {
  if (stryMutAct_9fa48("415")) {
    {}
  } else {
    stryCov_9fa48("415");
    if (stryMutAct_9fa48("418") ? false : stryMutAct_9fa48("417") ? true : stryMutAct_9fa48("416") ? node.asks : (stryCov_9fa48("416", "417", "418"), !node.asks)) return;
    const {
      states,
      entries
    } = reading;
    switch (node.kind) {
      case stryMutAct_9fa48("420") ? "" : (stryCov_9fa48("420"), 'leaf'):
        if (stryMutAct_9fa48("419")) {} else {
          stryCov_9fa48("419");
          {
            if (stryMutAct_9fa48("421")) {
              {}
            } else {
              stryCov_9fa48("421");
              const held = stryMutAct_9fa48("422") ? (entries[node.slot] as SheetEntry | undefined)?.evidence && null : (stryCov_9fa48("422"), (stryMutAct_9fa48("423") ? (entries[node.slot] as SheetEntry | undefined).evidence : (stryCov_9fa48("423"), (entries[node.slot] as SheetEntry | undefined)?.evidence)) ?? null);
              if (stryMutAct_9fa48("426") ? states[node.node] === (wanted ? MET : UNMET) || !evidenceFor(held, node.asked).enough : stryMutAct_9fa48("425") ? false : stryMutAct_9fa48("424") ? true : (stryCov_9fa48("424", "425", "426"), (stryMutAct_9fa48("428") ? states[node.node] !== (wanted ? MET : UNMET) : stryMutAct_9fa48("427") ? true : (stryCov_9fa48("427", "428"), states[node.node] === (wanted ? MET : UNMET))) && (stryMutAct_9fa48("429") ? evidenceFor(held, node.asked).enough : (stryCov_9fa48("429"), !evidenceFor(held, node.asked).enough)))) if (stryMutAct_9fa48("430")) {
                ;
              } else {
                stryCov_9fa48("430");
                paths.push(node.path);
              }
              return;
            }
          }
        }
      case stryMutAct_9fa48("432") ? "" : (stryCov_9fa48("432"), 'ref'):
        if (stryMutAct_9fa48("431")) {} else {
          stryCov_9fa48("431");
          return collect(node.part as Linked, wanted, reading, paths);
        }
      case stryMutAct_9fa48("434") ? "" : (stryCov_9fa48("434"), 'not'):
        if (stryMutAct_9fa48("433")) {} else {
          stryCov_9fa48("433");
          return collect(node.parts[0] as Linked, stryMutAct_9fa48("435") ? wanted : (stryCov_9fa48("435"), !wanted), reading, paths);
        }
      case stryMutAct_9fa48("437") ? "" : (stryCov_9fa48("437"), 'when'):
        if (stryMutAct_9fa48("436")) {} else {
          stryCov_9fa48("436");
          if (stryMutAct_9fa48("440") ? states[node.node] === NOT_APPLICABLE : stryMutAct_9fa48("439") ? false : stryMutAct_9fa48("438") ? true : (stryCov_9fa48("438", "439", "440"), states[node.node] !== NOT_APPLICABLE)) if (stryMutAct_9fa48("441")) {
            ;
          } else {
            stryCov_9fa48("441");
            collect(node.parts[1] as Linked, wanted, reading, paths);
          }
          return;
        }
      default:
        if (stryMutAct_9fa48("442")) {} else {
          stryCov_9fa48("442");
          return collectGroup(node, wanted, reading, paths);
        }
    }
  }
}
function collectGroup({
  node,
  kind,
  count,
  parts
}: LinkedGroup, wanted: boolean, reading: Reading, paths: string[]): void {
  if (stryMutAct_9fa48("443")) {
    {}
  } else {
    stryCov_9fa48("443");
    const helps = wanted ? MET : UNMET;
    const before = paths.length;
    let proven = 0;
    for (const part of parts) {
      if (stryMutAct_9fa48("444")) {
        {}
      } else {
        stryCov_9fa48("444");
        const own = paths.length;
        if (stryMutAct_9fa48("445")) {
          ;
        } else {
          stryCov_9fa48("445");
          collect(part, wanted, reading, paths);
        }
        if (stryMutAct_9fa48("448") ? reading.states[part.node] === helps || paths.length === own : stryMutAct_9fa48("447") ? false : stryMutAct_9fa48("446") ? true : (stryCov_9fa48("446", "447", "448"), (stryMutAct_9fa48("450") ? reading.states[part.node] !== helps : stryMutAct_9fa48("449") ? true : (stryCov_9fa48("449", "450"), reading.states[part.node] === helps)) && (stryMutAct_9fa48("452") ? paths.length !== own : stryMutAct_9fa48("451") ? true : (stryCov_9fa48("451", "452"), paths.length === own)))) stryMutAct_9fa48("453") ? proven -= 1 : (stryCov_9fa48("453"), proven += 1);
      }
    }
    if (stryMutAct_9fa48("456") ? reading.states[node] === helps || proven >= helpsAlone(kind, count, parts.length, wanted) : stryMutAct_9fa48("455") ? false : stryMutAct_9fa48("454") ? true : (stryCov_9fa48("454", "455", "456"), (stryMutAct_9fa48("458") ? reading.states[node] !== helps : stryMutAct_9fa48("457") ? true : (stryCov_9fa48("457", "458"), reading.states[node] === helps)) && (stryMutAct_9fa48("461") ? proven < helpsAlone(kind, count, parts.length, wanted) : stryMutAct_9fa48("460") ? proven > helpsAlone(kind, count, parts.length, wanted) : stryMutAct_9fa48("459") ? true : (stryCov_9fa48("459", "460", "461"), proven >= helpsAlone(kind, count, parts.length, wanted))))) paths.length = before;
  }
}

/** How many proven parts carry the group alone: all but the needed ones may be weak. */
function helpsAlone(kind: LinkedGroup['kind'], count: number | null, size: number, wanted: boolean): number {
  if (stryMutAct_9fa48("462")) {
    {}
  } else {
    stryCov_9fa48("462");
    if (stryMutAct_9fa48("465") ? kind !== 'at-least-of' : stryMutAct_9fa48("464") ? false : stryMutAct_9fa48("463") ? true : (stryCov_9fa48("463", "464", "465"), kind === (stryMutAct_9fa48("466") ? "" : (stryCov_9fa48("466"), 'at-least-of')))) return wanted ? stryMutAct_9fa48("467") ? count && size : (stryCov_9fa48("467"), count ?? size) : stryMutAct_9fa48("468") ? size - (count ?? size) - 1 : (stryCov_9fa48("468"), (stryMutAct_9fa48("469") ? size + (count ?? size) : (stryCov_9fa48("469"), size - (stryMutAct_9fa48("470") ? count && size : (stryCov_9fa48("470"), count ?? size)))) + 1);
    return (stryMutAct_9fa48("473") ? kind === 'any' !== wanted : stryMutAct_9fa48("472") ? false : stryMutAct_9fa48("471") ? true : (stryCov_9fa48("471", "472", "473"), (stryMutAct_9fa48("476") ? kind !== 'any' : stryMutAct_9fa48("475") ? false : stryMutAct_9fa48("474") ? true : (stryCov_9fa48("474", "475", "476"), kind === (stryMutAct_9fa48("477") ? "" : (stryCov_9fa48("477"), 'any')))) === wanted)) ? 1 : size;
  }
}