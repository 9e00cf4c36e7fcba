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
import { covers, type CalendarDate, type DateRange } from '../calendar.ts';
import type { NamedRule } from '../catalog/product.ts';
import type { EvidenceLevel } from '../facts/evidence.ts';
import type { Unit } from '../facts/fact.ts';
import type { Text } from '../text.ts';
import type { CircuitBuilder, NodeId } from './circuit.ts';
import { gaugeOf, type Gauge } from './criterion-test.ts';
import { REASONS, type Role } from './decisive.ts';
import type { Fault, GroupExplanation } from './explanation.ts';
import type { LeafRule, RefRule, Rule } from './rule.ts';
import { FAULTY_GROUP } from './truth.ts';

/**
 * A rule made ready for one day: names resolved to the version in force, checked against the dictionary, every node
 * knowing its place and its node in the circuit. It has the rule's own shape; explanations are drawn along it.
 */
export type Linked = LinkedLeaf | LinkedGroup | LinkedRef;

/** `asks`: some criterion in it asks for proof. */
type Place = {
  readonly path: string;
  readonly node: NodeId;
  readonly fault: Fault | null;
  readonly asks: boolean;
};
/** `slot` is -1 for a criterion that is faulty by itself. The rest is the rule's, laid out alike for every kind of criterion. */
export type LinkedLeaf = Place & {
  readonly kind: 'leaf';
  readonly rule: LeafRule;
  readonly slot: number;
  readonly unit: Unit | null;
  readonly gauge: Gauge | null;
  readonly isAge: boolean;
  readonly asked: EvidenceLevel | null;
};
export type LinkedGroup = Place & {
  readonly kind: GroupExplanation['kind'];
  readonly label: Text | null;
  readonly count: number | null;
  readonly parts: readonly Linked[];
  /** For each part the table that says whether it is among the reasons (`REASONS`). */
  readonly reasons: readonly Uint8Array[];
};
export type LinkedRef = Place & {
  readonly kind: 'ref';
  readonly name: string;
  readonly label: Text | null;
  readonly version: {
    readonly id: string;
    readonly inForce: DateRange;
  } | null;
  readonly part: Linked | null;
};

/** What a rule is read against: the day that picks the version of each named rule, and those rules by name. */
export type LinkContext = {
  readonly asOf: CalendarDate;
  readonly definitions: ReadonlyMap<string, NamedRule>;
};

/** Links a rule into a circuit. A broken part becomes a faulty node of its own; the others stay as they are. */
export function linkRule(rule: Rule, context: LinkContext, builder: CircuitBuilder): Linked {
  if (stryMutAct_9fa48("519")) {
    {}
  } else {
    stryCov_9fa48("519");
    return link(rule, stryMutAct_9fa48("520") ? "Stryker was here!" : (stryCov_9fa48("520"), ''), stryMutAct_9fa48("521") ? ["Stryker was here"] : (stryCov_9fa48("521"), []), context, builder);
  }
}
type Names = readonly string[];
function link(rule: Rule, path: string, within: Names, context: LinkContext, builder: CircuitBuilder): Linked {
  if (stryMutAct_9fa48("522")) {
    {}
  } else {
    stryCov_9fa48("522");
    const part = stryMutAct_9fa48("523") ? () => undefined : (stryCov_9fa48("523"), (() => {
      const part = (inner: Rule, index: number) => link(inner, (stryMutAct_9fa48("526") ? path !== '' : stryMutAct_9fa48("525") ? false : stryMutAct_9fa48("524") ? true : (stryCov_9fa48("524", "525", "526"), path === (stryMutAct_9fa48("527") ? "Stryker was here!" : (stryCov_9fa48("527"), '')))) ? stryMutAct_9fa48("528") ? `` : (stryCov_9fa48("528"), `${index}`) : stryMutAct_9fa48("529") ? `` : (stryCov_9fa48("529"), `${path}.${index}`), within, context, builder);
      return part;
    })());
    switch (rule.kind) {
      case stryMutAct_9fa48("531") ? "" : (stryCov_9fa48("531"), 'all'):
        if (stryMutAct_9fa48("530")) {} else {
          stryCov_9fa48("530");
          return group(path, rule, rule.of.map(part), stryMutAct_9fa48("532") ? "" : (stryCov_9fa48("532"), 'in-all'), builder);
        }
      case stryMutAct_9fa48("534") ? "" : (stryCov_9fa48("534"), 'any'):
        if (stryMutAct_9fa48("533")) {} else {
          stryCov_9fa48("533");
          return group(path, rule, rule.of.map(part), stryMutAct_9fa48("535") ? "" : (stryCov_9fa48("535"), 'in-any'), builder);
        }
      case stryMutAct_9fa48("537") ? "" : (stryCov_9fa48("537"), 'at-least-of'):
        if (stryMutAct_9fa48("536")) {} else {
          stryCov_9fa48("536");
          return group(path, rule, rule.of.map(part), stryMutAct_9fa48("538") ? "" : (stryCov_9fa48("538"), 'in-at-least'), builder);
        }
      case stryMutAct_9fa48("540") ? "" : (stryCov_9fa48("540"), 'not'):
        if (stryMutAct_9fa48("539")) {} else {
          stryCov_9fa48("539");
          return group(path, rule, stryMutAct_9fa48("541") ? [] : (stryCov_9fa48("541"), [part(rule.of, 0)]), stryMutAct_9fa48("542") ? "" : (stryCov_9fa48("542"), 'alone'), builder);
        }
      case stryMutAct_9fa48("544") ? "" : (stryCov_9fa48("544"), 'when'):
        if (stryMutAct_9fa48("543")) {} else {
          stryCov_9fa48("543");
          return group(path, rule, stryMutAct_9fa48("545") ? [] : (stryCov_9fa48("545"), [part(rule.when, 0), part(rule.then, 1)]), stryMutAct_9fa48("546") ? "" : (stryCov_9fa48("546"), 'condition'), builder);
        }
      case stryMutAct_9fa48("548") ? "" : (stryCov_9fa48("548"), 'ref'):
        if (stryMutAct_9fa48("547")) {} else {
          stryCov_9fa48("547");
          return reference(rule, path, within, context, builder);
        }
      default:
        if (stryMutAct_9fa48("549")) {} else {
          stryCov_9fa48("549");
          return linkLeaf(rule, path, builder);
        }
    }
  }
}
function linkLeaf(rule: LeafRule, path: string, builder: CircuitBuilder): LinkedLeaf {
  if (stryMutAct_9fa48("550")) {
    {}
  } else {
    stryCov_9fa48("550");
    const {
      node,
      slot,
      unit,
      fault
    } = builder.leaf(rule);
    return stryMutAct_9fa48("551") ? {} : (stryCov_9fa48("551"), {
      kind: stryMutAct_9fa48("552") ? "" : (stryCov_9fa48("552"), 'leaf'),
      path,
      node,
      fault,
      rule,
      slot,
      unit,
      gauge: gaugeOf(rule),
      isAge: stryMutAct_9fa48("555") ? rule.kind !== 'age' : stryMutAct_9fa48("554") ? false : stryMutAct_9fa48("553") ? true : (stryCov_9fa48("553", "554", "555"), rule.kind === (stryMutAct_9fa48("556") ? "" : (stryCov_9fa48("556"), 'age'))),
      asked: stryMutAct_9fa48("557") ? rule.evidence && null : (stryCov_9fa48("557"), rule.evidence ?? null),
      asks: stryMutAct_9fa48("560") ? rule.evidence === undefined : stryMutAct_9fa48("559") ? false : stryMutAct_9fa48("558") ? true : (stryCov_9fa48("558", "559", "560"), rule.evidence !== undefined)
    });
  }
}
type GroupRule = Exclude<Rule, LeafRule | RefRule>;
function group(path: string, rule: GroupRule, parts: readonly Linked[], role: Role, builder: CircuitBuilder): LinkedGroup {
  if (stryMutAct_9fa48("561")) {
    {}
  } else {
    stryCov_9fa48("561");
    const fault = groupFault(rule, parts.length);
    const count = (stryMutAct_9fa48("564") ? rule.kind !== 'at-least-of' : stryMutAct_9fa48("563") ? false : stryMutAct_9fa48("562") ? true : (stryCov_9fa48("562", "563", "564"), rule.kind === (stryMutAct_9fa48("565") ? "" : (stryCov_9fa48("565"), 'at-least-of')))) ? rule.count : null;
    const nodes = parts.map(stryMutAct_9fa48("566") ? () => undefined : (stryCov_9fa48("566"), ({
      node
    }) => node));
    const node = fault ? builder.constant(FAULTY_GROUP) : builder.gate(rule.kind, nodes, stryMutAct_9fa48("567") ? count && 0 : (stryCov_9fa48("567"), count ?? 0));
    const roles: readonly Role[] = (stryMutAct_9fa48("570") ? rule.kind !== 'when' : stryMutAct_9fa48("569") ? false : stryMutAct_9fa48("568") ? true : (stryCov_9fa48("568", "569", "570"), rule.kind === (stryMutAct_9fa48("571") ? "" : (stryCov_9fa48("571"), 'when')))) ? stryMutAct_9fa48("572") ? [] : (stryCov_9fa48("572"), [stryMutAct_9fa48("573") ? "" : (stryCov_9fa48("573"), 'condition'), stryMutAct_9fa48("574") ? "" : (stryCov_9fa48("574"), 'consequence')]) : parts.map(stryMutAct_9fa48("575") ? () => undefined : (stryCov_9fa48("575"), () => role));
    return stryMutAct_9fa48("576") ? {} : (stryCov_9fa48("576"), {
      kind: rule.kind,
      path,
      node,
      label: stryMutAct_9fa48("577") ? rule.label && null : (stryCov_9fa48("577"), rule.label ?? null),
      count,
      parts,
      reasons: roles.map(stryMutAct_9fa48("578") ? () => undefined : (stryCov_9fa48("578"), one => REASONS[one])),
      fault,
      asks: stryMutAct_9fa48("579") ? parts.every(({
        asks
      }) => asks) : (stryCov_9fa48("579"), parts.some(stryMutAct_9fa48("580") ? () => undefined : (stryCov_9fa48("580"), ({
        asks
      }) => asks)))
    });
  }
}
function groupFault(rule: GroupRule, size: number): Fault | null {
  if (stryMutAct_9fa48("581")) {
    {}
  } else {
    stryCov_9fa48("581");
    if (stryMutAct_9fa48("584") ? size !== 0 : stryMutAct_9fa48("583") ? false : stryMutAct_9fa48("582") ? true : (stryCov_9fa48("582", "583", "584"), size === 0)) return stryMutAct_9fa48("585") ? {} : (stryCov_9fa48("585"), {
      code: stryMutAct_9fa48("586") ? "" : (stryCov_9fa48("586"), 'empty-group'),
      message: stryMutAct_9fa48("587") ? `` : (stryCov_9fa48("587"), `This "${rule.kind}" has no parts`)
    });
    if (stryMutAct_9fa48("590") ? rule.kind === 'at-least-of' : stryMutAct_9fa48("589") ? false : stryMutAct_9fa48("588") ? true : (stryCov_9fa48("588", "589", "590"), rule.kind !== (stryMutAct_9fa48("591") ? "" : (stryCov_9fa48("591"), 'at-least-of')))) return null;
    const fits = stryMutAct_9fa48("594") ? Number.isInteger(rule.count) && rule.count >= 1 || rule.count <= size : stryMutAct_9fa48("593") ? false : stryMutAct_9fa48("592") ? true : (stryCov_9fa48("592", "593", "594"), (stryMutAct_9fa48("596") ? Number.isInteger(rule.count) || rule.count >= 1 : stryMutAct_9fa48("595") ? true : (stryCov_9fa48("595", "596"), Number.isInteger(rule.count) && (stryMutAct_9fa48("599") ? rule.count < 1 : stryMutAct_9fa48("598") ? rule.count > 1 : stryMutAct_9fa48("597") ? true : (stryCov_9fa48("597", "598", "599"), rule.count >= 1)))) && (stryMutAct_9fa48("602") ? rule.count > size : stryMutAct_9fa48("601") ? rule.count < size : stryMutAct_9fa48("600") ? true : (stryCov_9fa48("600", "601", "602"), rule.count <= size)));
    return fits ? null : stryMutAct_9fa48("603") ? {} : (stryCov_9fa48("603"), {
      code: stryMutAct_9fa48("604") ? "" : (stryCov_9fa48("604"), 'bad-count'),
      message: stryMutAct_9fa48("605") ? `` : (stryCov_9fa48("605"), `At least ${rule.count} of ${size} parts can not be counted`)
    });
  }
}
function reference(rule: RefRule, path: string, within: Names, context: LinkContext, builder: CircuitBuilder): LinkedRef {
  if (stryMutAct_9fa48("606")) {
    {}
  } else {
    stryCov_9fa48("606");
    const shared = stryMutAct_9fa48("607") ? {} : (stryCov_9fa48("607"), {
      kind: 'ref' as const,
      path,
      name: rule.name,
      label: stryMutAct_9fa48("608") ? rule.label && null : (stryCov_9fa48("608"), rule.label ?? null)
    });
    const broken = stryMutAct_9fa48("609") ? () => undefined : (stryCov_9fa48("609"), (() => {
      const broken = (fault: Fault): LinkedRef => stryMutAct_9fa48("610") ? {} : (stryCov_9fa48("610"), {
        ...shared,
        node: builder.constant(FAULTY_GROUP),
        version: null,
        part: null,
        fault,
        asks: stryMutAct_9fa48("611") ? true : (stryCov_9fa48("611"), false)
      });
      return broken;
    })());
    if (stryMutAct_9fa48("613") ? false : stryMutAct_9fa48("612") ? true : (stryCov_9fa48("612", "613"), within.includes(rule.name))) return broken(stryMutAct_9fa48("614") ? {} : (stryCov_9fa48("614"), {
      code: stryMutAct_9fa48("615") ? "" : (stryCov_9fa48("615"), 'cycle'),
      message: stryMutAct_9fa48("616") ? `` : (stryCov_9fa48("616"), `${(stryMutAct_9fa48("617") ? [] : (stryCov_9fa48("617"), [...within, rule.name])).join(stryMutAct_9fa48("618") ? "" : (stryCov_9fa48("618"), ' → '))} refers to itself`)
    }));
    const version = versionOn(stryMutAct_9fa48("619") ? context.definitions.get(rule.name)?.versions && [] : (stryCov_9fa48("619"), (stryMutAct_9fa48("620") ? context.definitions.get(rule.name).versions : (stryCov_9fa48("620"), context.definitions.get(rule.name)?.versions)) ?? (stryMutAct_9fa48("621") ? ["Stryker was here"] : (stryCov_9fa48("621"), []))), context.asOf);
    if (stryMutAct_9fa48("624") ? false : stryMutAct_9fa48("623") ? true : stryMutAct_9fa48("622") ? version : (stryCov_9fa48("622", "623", "624"), !version)) return broken(stryMutAct_9fa48("625") ? {} : (stryCov_9fa48("625"), {
      code: stryMutAct_9fa48("626") ? "" : (stryCov_9fa48("626"), 'missing-rule'),
      message: stryMutAct_9fa48("627") ? `` : (stryCov_9fa48("627"), `No rule named ${JSON.stringify(rule.name)} is in force on ${context.asOf}`)
    }));
    if (stryMutAct_9fa48("630") ? false : stryMutAct_9fa48("629") ? true : stryMutAct_9fa48("628") ? version.rule : (stryCov_9fa48("628", "629", "630"), !version.rule)) return broken(stryMutAct_9fa48("631") ? {} : (stryCov_9fa48("631"), {
      code: stryMutAct_9fa48("632") ? "" : (stryCov_9fa48("632"), 'missing-rule'),
      message: stryMutAct_9fa48("633") ? `` : (stryCov_9fa48("633"), `${rule.name} has no test that could be evaluated on ${context.asOf}`)
    }));
    const part = link(version.rule, (stryMutAct_9fa48("636") ? path !== '' : stryMutAct_9fa48("635") ? false : stryMutAct_9fa48("634") ? true : (stryCov_9fa48("634", "635", "636"), path === (stryMutAct_9fa48("637") ? "Stryker was here!" : (stryCov_9fa48("637"), '')))) ? stryMutAct_9fa48("638") ? "" : (stryCov_9fa48("638"), '0') : stryMutAct_9fa48("639") ? `` : (stryCov_9fa48("639"), `${path}.0`), stryMutAct_9fa48("640") ? [] : (stryCov_9fa48("640"), [...within, rule.name]), context, builder);
    return stryMutAct_9fa48("641") ? {} : (stryCov_9fa48("641"), {
      ...shared,
      node: part.node,
      version: stryMutAct_9fa48("642") ? {} : (stryCov_9fa48("642"), {
        id: version.id,
        inForce: version.inForce
      }),
      part,
      fault: null,
      asks: part.asks
    });
  }
}

/** The version in force on a day; should two overlap, which the lint refuses, the later one. */
export function versionOn<V extends {
  readonly inForce: DateRange;
}>(versions: readonly V[], day: CalendarDate): V | null {
  if (stryMutAct_9fa48("643")) {
    {}
  } else {
    stryCov_9fa48("643");
    const inForce = stryMutAct_9fa48("644") ? versions : (stryCov_9fa48("644"), versions.filter(stryMutAct_9fa48("645") ? () => undefined : (stryCov_9fa48("645"), version => covers(version.inForce, day))));
    return inForce.reduce<V | null>(stryMutAct_9fa48("646") ? () => undefined : (stryCov_9fa48("646"), (latest, version) => (stryMutAct_9fa48("649") ? latest || (latest.inForce.from ?? '') >= (version.inForce.from ?? '') : stryMutAct_9fa48("648") ? false : stryMutAct_9fa48("647") ? true : (stryCov_9fa48("647", "648", "649"), latest && (stryMutAct_9fa48("652") ? (latest.inForce.from ?? '') < (version.inForce.from ?? '') : stryMutAct_9fa48("651") ? (latest.inForce.from ?? '') > (version.inForce.from ?? '') : stryMutAct_9fa48("650") ? true : (stryCov_9fa48("650", "651", "652"), (stryMutAct_9fa48("653") ? latest.inForce.from && '' : (stryCov_9fa48("653"), latest.inForce.from ?? (stryMutAct_9fa48("654") ? "Stryker was here!" : (stryCov_9fa48("654"), '')))) >= (stryMutAct_9fa48("655") ? version.inForce.from && '' : (stryCov_9fa48("655"), version.inForce.from ?? (stryMutAct_9fa48("656") ? "Stryker was here!" : (stryCov_9fa48("656"), '')))))))) ? latest : version), null);
  }
}