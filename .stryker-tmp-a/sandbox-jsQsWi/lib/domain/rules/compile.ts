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
import type { Catalog, Product, RuleVersion } from '../catalog/product.ts';
import type { Vocabulary } from '../facts/fact.ts';
import { circuitBuilder, type Circuit, type CircuitBuilder } from './circuit.ts';
import { linkRule, versionOn, type Linked, type LinkContext } from './link.ts';

/** A product as it stands on the day of a compiled catalog. */
export type CompiledProduct = {
  readonly product: string;
  readonly state: 'judged';
  readonly version: string;
  readonly root: Linked;
} | {
  readonly product: string;
  readonly state: 'no-published-test';
  readonly version: string;
} | {
  readonly product: string;
  readonly state: 'not-open-yet';
  readonly opensOn: CalendarDate;
} | {
  readonly product: string;
  readonly state: 'closed';
  readonly closedSince: CalendarDate;
};

/** The rules of one day made ready: every product once, in the order of its id, and one circuit for all of them. */
export type CompiledCatalog = {
  readonly asOf: CalendarDate;
  readonly vocabulary: Vocabulary;
  readonly circuit: Circuit;
  readonly products: readonly CompiledProduct[];
  /** Root node of each product; -1 where it is not judged. */
  readonly roots: Int32Array;
};

/** Compiles the rules in force on a day. The order of the catalog does not matter. */
export function compileCatalog(catalog: Catalog, vocabulary: Vocabulary, asOf: CalendarDate): CompiledCatalog {
  if (stryMutAct_9fa48("0")) {
    {}
  } else {
    stryCov_9fa48("0");
    const builder = circuitBuilder(vocabulary);
    const context: LinkContext = stryMutAct_9fa48("1") ? {} : (stryCov_9fa48("1"), {
      asOf,
      definitions: new Map(catalog.definitions.map(stryMutAct_9fa48("2") ? () => undefined : (stryCov_9fa48("2"), definition => stryMutAct_9fa48("3") ? [] : (stryCov_9fa48("3"), [definition.name, definition]))))
    });
    const ordered = catalog.products.toSorted(stryMutAct_9fa48("4") ? () => undefined : (stryCov_9fa48("4"), (a, b) => (stryMutAct_9fa48("8") ? a.id >= b.id : stryMutAct_9fa48("7") ? a.id <= b.id : stryMutAct_9fa48("6") ? false : stryMutAct_9fa48("5") ? true : (stryCov_9fa48("5", "6", "7", "8"), a.id < b.id)) ? stryMutAct_9fa48("9") ? +1 : (stryCov_9fa48("9"), -1) : (stryMutAct_9fa48("13") ? a.id <= b.id : stryMutAct_9fa48("12") ? a.id >= b.id : stryMutAct_9fa48("11") ? false : stryMutAct_9fa48("10") ? true : (stryCov_9fa48("10", "11", "12", "13"), a.id > b.id)) ? 1 : 0));
    const products = ordered.map(stryMutAct_9fa48("14") ? () => undefined : (stryCov_9fa48("14"), product => compileProduct(product, context, builder)));
    return stryMutAct_9fa48("15") ? {} : (stryCov_9fa48("15"), {
      asOf,
      vocabulary,
      circuit: builder.finish(),
      products,
      roots: Int32Array.from(products, stryMutAct_9fa48("16") ? () => undefined : (stryCov_9fa48("16"), entry => (stryMutAct_9fa48("19") ? entry.state !== 'judged' : stryMutAct_9fa48("18") ? false : stryMutAct_9fa48("17") ? true : (stryCov_9fa48("17", "18", "19"), entry.state === (stryMutAct_9fa48("20") ? "" : (stryCov_9fa48("20"), 'judged')))) ? entry.root.node : stryMutAct_9fa48("21") ? +1 : (stryCov_9fa48("21"), -1)))
    });
  }
}
function compileProduct({
  id,
  versions
}: Product, context: LinkContext, builder: CircuitBuilder): CompiledProduct {
  if (stryMutAct_9fa48("22")) {
    {}
  } else {
    stryCov_9fa48("22");
    const version = versionOn(versions, context.asOf);
    if (stryMutAct_9fa48("25") ? false : stryMutAct_9fa48("24") ? true : stryMutAct_9fa48("23") ? version : (stryCov_9fa48("23", "24", "25"), !version)) return notInForce(id, versions, context.asOf);
    if (stryMutAct_9fa48("28") ? false : stryMutAct_9fa48("27") ? true : stryMutAct_9fa48("26") ? version.rule : (stryCov_9fa48("26", "27", "28"), !version.rule)) return stryMutAct_9fa48("29") ? {} : (stryCov_9fa48("29"), {
      product: id,
      state: stryMutAct_9fa48("30") ? "" : (stryCov_9fa48("30"), 'no-published-test'),
      version: version.id
    });
    return stryMutAct_9fa48("31") ? {} : (stryCov_9fa48("31"), {
      product: id,
      state: stryMutAct_9fa48("32") ? "" : (stryCov_9fa48("32"), 'judged'),
      version: version.id,
      root: linkRule(version.rule, context, builder)
    });
  }
}

/** Opens with the next version, if one is to come; else it has been closed since the last one ended. */
function notInForce(product: string, versions: readonly RuleVersion[], asOf: CalendarDate): CompiledProduct {
  if (stryMutAct_9fa48("33")) {
    {}
  } else {
    stryCov_9fa48("33");
    const openings = versions.flatMap(stryMutAct_9fa48("34") ? () => undefined : (stryCov_9fa48("34"), ({
      inForce
    }) => (stryMutAct_9fa48("37") ? inForce.from !== null || inForce.from > asOf : stryMutAct_9fa48("36") ? false : stryMutAct_9fa48("35") ? true : (stryCov_9fa48("35", "36", "37"), (stryMutAct_9fa48("39") ? inForce.from === null : stryMutAct_9fa48("38") ? true : (stryCov_9fa48("38", "39"), inForce.from !== null)) && (stryMutAct_9fa48("42") ? inForce.from <= asOf : stryMutAct_9fa48("41") ? inForce.from >= asOf : stryMutAct_9fa48("40") ? true : (stryCov_9fa48("40", "41", "42"), inForce.from > asOf)))) ? stryMutAct_9fa48("43") ? [] : (stryCov_9fa48("43"), [inForce.from]) : stryMutAct_9fa48("44") ? ["Stryker was here"] : (stryCov_9fa48("44"), [])));
    const [opensOn] = openings.toSorted();
    if (stryMutAct_9fa48("47") ? opensOn === undefined : stryMutAct_9fa48("46") ? false : stryMutAct_9fa48("45") ? true : (stryCov_9fa48("45", "46", "47"), opensOn !== undefined)) return stryMutAct_9fa48("48") ? {} : (stryCov_9fa48("48"), {
      product,
      state: stryMutAct_9fa48("49") ? "" : (stryCov_9fa48("49"), 'not-open-yet'),
      opensOn
    });
    const closedSince = versions.flatMap(stryMutAct_9fa48("50") ? () => undefined : (stryCov_9fa48("50"), ({
      inForce
    }) => stryMutAct_9fa48("51") ? inForce.to && [] : (stryCov_9fa48("51"), inForce.to ?? (stryMutAct_9fa48("52") ? ["Stryker was here"] : (stryCov_9fa48("52"), []))))).toSorted().at(stryMutAct_9fa48("53") ? +1 : (stryCov_9fa48("53"), -1));
    return (stryMutAct_9fa48("56") ? closedSince !== undefined : stryMutAct_9fa48("55") ? false : stryMutAct_9fa48("54") ? true : (stryCov_9fa48("54", "55", "56"), closedSince === undefined)) ? stryMutAct_9fa48("57") ? {} : (stryCov_9fa48("57"), {
      product,
      state: stryMutAct_9fa48("58") ? "" : (stryCov_9fa48("58"), 'no-published-test'),
      version: stryMutAct_9fa48("59") ? "Stryker was here!" : (stryCov_9fa48("59"), '')
    }) : stryMutAct_9fa48("60") ? {} : (stryCov_9fa48("60"), {
      product,
      state: stryMutAct_9fa48("61") ? "" : (stryCov_9fa48("61"), 'closed'),
      closedSince
    });
  }
}