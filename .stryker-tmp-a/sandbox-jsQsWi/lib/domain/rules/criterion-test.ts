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
import { toEpochDay } from '../calendar.ts';
import type { FactShape, Unit, Vocabulary } from '../facts/fact.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Fault } from './explanation.ts';
import type { AgeRule, Comparison, LeafRule, Quantity } from './rule.ts';

/** How the value of a fact is looked at: as it is, or as the time passed since a day. */
export type View = 'number' | 'flag' | 'choice' | 'set' | 'day' | 'months' | 'years';

/** What a criterion asks of the value it looks at. Every grid is of integers, so each comparison is a range with both ends included. */
export type Test = {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
} | {
  readonly kind: 'is';
  readonly value: boolean;
} | {
  readonly kind: 'member';
  readonly of: readonly string[];
} | {
  readonly kind: 'overlap';
  readonly has: 'any' | 'every' | 'none';
  readonly of: readonly string[];
};
export type CheckedLeaf = {
  readonly view: View;
  readonly test: Test;
  readonly unit: Unit | null;
};

/** The test that a criterion makes, or the fault why the dictionary does not allow it. */
export function checkLeaf(rule: LeafRule, vocabulary: Vocabulary): Result<CheckedLeaf, Fault> {
  if (stryMutAct_9fa48("62")) {
    {}
  } else {
    stryCov_9fa48("62");
    const shape = stryMutAct_9fa48("63") ? (vocabulary.facts.get(rule.fact) ?? vocabulary.derived.get(rule.fact)).shape : (stryCov_9fa48("63"), (stryMutAct_9fa48("64") ? vocabulary.facts.get(rule.fact) && vocabulary.derived.get(rule.fact) : (stryCov_9fa48("64"), vocabulary.facts.get(rule.fact) ?? vocabulary.derived.get(rule.fact)))?.shape);
    if (stryMutAct_9fa48("67") ? false : stryMutAct_9fa48("66") ? true : stryMutAct_9fa48("65") ? shape : (stryCov_9fa48("65", "66", "67"), !shape)) return fail(stryMutAct_9fa48("68") ? {} : (stryCov_9fa48("68"), {
      code: stryMutAct_9fa48("69") ? "" : (stryCov_9fa48("69"), 'missing-fact'),
      message: stryMutAct_9fa48("70") ? `` : (stryCov_9fa48("70"), `No fact is called ${JSON.stringify(rule.fact)}`)
    }));
    switch (rule.kind) {
      case stryMutAct_9fa48("72") ? "" : (stryCov_9fa48("72"), 'compare'):
        if (stryMutAct_9fa48("71")) {} else {
          stryCov_9fa48("71");
          return numeric(rule.fact, shape, stryMutAct_9fa48("73") ? [] : (stryCov_9fa48("73"), [rule.threshold]), rangeOf(rule.is, rule.threshold.amount));
        }
      case stryMutAct_9fa48("75") ? "" : (stryCov_9fa48("75"), 'between'):
        if (stryMutAct_9fa48("74")) {} else {
          stryCov_9fa48("74");
          return numeric(rule.fact, shape, stryMutAct_9fa48("76") ? [] : (stryCov_9fa48("76"), [rule.low, rule.high]), stryMutAct_9fa48("77") ? {} : (stryCov_9fa48("77"), {
            low: rule.low.amount,
            high: rule.high.amount
          }));
        }
      case stryMutAct_9fa48("79") ? "" : (stryCov_9fa48("79"), 'answer'):
        if (stryMutAct_9fa48("78")) {} else {
          stryCov_9fa48("78");
          return (stryMutAct_9fa48("82") ? shape.kind === 'flag' && shape.kind === 'judgement' : stryMutAct_9fa48("81") ? false : stryMutAct_9fa48("80") ? true : (stryCov_9fa48("80", "81", "82"), (stryMutAct_9fa48("84") ? shape.kind !== 'flag' : stryMutAct_9fa48("83") ? false : (stryCov_9fa48("83", "84"), shape.kind === (stryMutAct_9fa48("85") ? "" : (stryCov_9fa48("85"), 'flag')))) || (stryMutAct_9fa48("87") ? shape.kind !== 'judgement' : stryMutAct_9fa48("86") ? false : (stryCov_9fa48("86", "87"), shape.kind === (stryMutAct_9fa48("88") ? "" : (stryCov_9fa48("88"), 'judgement')))))) ? ok(stryMutAct_9fa48("89") ? {} : (stryCov_9fa48("89"), {
            view: stryMutAct_9fa48("90") ? "" : (stryCov_9fa48("90"), 'flag'),
            test: stryMutAct_9fa48("91") ? {} : (stryCov_9fa48("91"), {
              kind: stryMutAct_9fa48("92") ? "" : (stryCov_9fa48("92"), 'is'),
              value: rule.is
            }),
            unit: null
          })) : wrongKind(rule, shape, stryMutAct_9fa48("93") ? "" : (stryCov_9fa48("93"), 'yes or no'));
        }
      case stryMutAct_9fa48("95") ? "" : (stryCov_9fa48("95"), 'member'):
        if (stryMutAct_9fa48("94")) {} else {
          stryCov_9fa48("94");
          return (stryMutAct_9fa48("98") ? shape.kind !== 'choice' : stryMutAct_9fa48("97") ? false : stryMutAct_9fa48("96") ? true : (stryCov_9fa48("96", "97", "98"), shape.kind === (stryMutAct_9fa48("99") ? "" : (stryCov_9fa48("99"), 'choice')))) ? ok(stryMutAct_9fa48("100") ? {} : (stryCov_9fa48("100"), {
            view: stryMutAct_9fa48("101") ? "" : (stryCov_9fa48("101"), 'choice'),
            test: stryMutAct_9fa48("102") ? {} : (stryCov_9fa48("102"), {
              kind: stryMutAct_9fa48("103") ? "" : (stryCov_9fa48("103"), 'member'),
              of: rule.of
            }),
            unit: null
          })) : wrongKind(rule, shape, stryMutAct_9fa48("104") ? "" : (stryCov_9fa48("104"), 'one choice'));
        }
      case stryMutAct_9fa48("106") ? "" : (stryCov_9fa48("106"), 'overlap'):
        if (stryMutAct_9fa48("105")) {} else {
          stryCov_9fa48("105");
          return (stryMutAct_9fa48("109") ? shape.kind !== 'set' : stryMutAct_9fa48("108") ? false : stryMutAct_9fa48("107") ? true : (stryCov_9fa48("107", "108", "109"), shape.kind === (stryMutAct_9fa48("110") ? "" : (stryCov_9fa48("110"), 'set')))) ? ok(stryMutAct_9fa48("111") ? {} : (stryCov_9fa48("111"), {
            view: stryMutAct_9fa48("112") ? "" : (stryCov_9fa48("112"), 'set'),
            test: stryMutAct_9fa48("113") ? {} : (stryCov_9fa48("113"), {
              kind: stryMutAct_9fa48("114") ? "" : (stryCov_9fa48("114"), 'overlap'),
              has: rule.has,
              of: rule.of
            }),
            unit: null
          })) : wrongKind(rule, shape, stryMutAct_9fa48("115") ? "" : (stryCov_9fa48("115"), 'a set'));
        }
      case stryMutAct_9fa48("117") ? "" : (stryCov_9fa48("117"), 'day'):
        if (stryMutAct_9fa48("116")) {} else {
          stryCov_9fa48("116");
          {
            if (stryMutAct_9fa48("118")) {
              {}
            } else {
              stryCov_9fa48("118");
              const low = (stryMutAct_9fa48("121") ? rule.from !== null : stryMutAct_9fa48("120") ? false : stryMutAct_9fa48("119") ? true : (stryCov_9fa48("119", "120", "121"), rule.from === null)) ? stryMutAct_9fa48("122") ? +Infinity : (stryCov_9fa48("122"), -Infinity) : toEpochDay(rule.from);
              const high = (stryMutAct_9fa48("125") ? rule.to !== null : stryMutAct_9fa48("124") ? false : stryMutAct_9fa48("123") ? true : (stryCov_9fa48("123", "124", "125"), rule.to === null)) ? Infinity : stryMutAct_9fa48("126") ? toEpochDay(rule.to) + 1 : (stryCov_9fa48("126"), toEpochDay(rule.to) - 1);
              return (stryMutAct_9fa48("129") ? shape.kind !== 'day' : stryMutAct_9fa48("128") ? false : stryMutAct_9fa48("127") ? true : (stryCov_9fa48("127", "128", "129"), shape.kind === (stryMutAct_9fa48("130") ? "" : (stryCov_9fa48("130"), 'day')))) ? ok(stryMutAct_9fa48("131") ? {} : (stryCov_9fa48("131"), {
                view: stryMutAct_9fa48("132") ? "" : (stryCov_9fa48("132"), 'day'),
                test: stryMutAct_9fa48("133") ? {} : (stryCov_9fa48("133"), {
                  kind: stryMutAct_9fa48("134") ? "" : (stryCov_9fa48("134"), 'range'),
                  low,
                  high
                }),
                unit: null
              })) : wrongKind(rule, shape, stryMutAct_9fa48("135") ? "" : (stryCov_9fa48("135"), 'a day'));
            }
          }
        }
      case stryMutAct_9fa48("137") ? "" : (stryCov_9fa48("137"), 'age'):
        if (stryMutAct_9fa48("136")) {} else {
          stryCov_9fa48("136");
          return age(rule, shape);
        }
    }
  }
}

/** The integers that satisfy a comparison with `amount`, both ends included. */
export function rangeOf(is: Comparison, amount: number): {
  readonly low: number;
  readonly high: number;
} {
  if (stryMutAct_9fa48("138")) {
    {}
  } else {
    stryCov_9fa48("138");
    switch (is) {
      case stryMutAct_9fa48("140") ? "" : (stryCov_9fa48("140"), 'at-least'):
        if (stryMutAct_9fa48("139")) {} else {
          stryCov_9fa48("139");
          return stryMutAct_9fa48("141") ? {} : (stryCov_9fa48("141"), {
            low: amount,
            high: Infinity
          });
        }
      case stryMutAct_9fa48("143") ? "" : (stryCov_9fa48("143"), 'more-than'):
        if (stryMutAct_9fa48("142")) {} else {
          stryCov_9fa48("142");
          return stryMutAct_9fa48("144") ? {} : (stryCov_9fa48("144"), {
            low: stryMutAct_9fa48("145") ? amount - 1 : (stryCov_9fa48("145"), amount + 1),
            high: Infinity
          });
        }
      case stryMutAct_9fa48("147") ? "" : (stryCov_9fa48("147"), 'at-most'):
        if (stryMutAct_9fa48("146")) {} else {
          stryCov_9fa48("146");
          return stryMutAct_9fa48("148") ? {} : (stryCov_9fa48("148"), {
            low: stryMutAct_9fa48("149") ? +Infinity : (stryCov_9fa48("149"), -Infinity),
            high: amount
          });
        }
      case stryMutAct_9fa48("151") ? "" : (stryCov_9fa48("151"), 'less-than'):
        if (stryMutAct_9fa48("150")) {} else {
          stryCov_9fa48("150");
          return stryMutAct_9fa48("152") ? {} : (stryCov_9fa48("152"), {
            low: stryMutAct_9fa48("153") ? +Infinity : (stryCov_9fa48("153"), -Infinity),
            high: stryMutAct_9fa48("154") ? amount + 1 : (stryCov_9fa48("154"), amount - 1)
          });
        }
      case stryMutAct_9fa48("156") ? "" : (stryCov_9fa48("156"), 'equal-to'):
        if (stryMutAct_9fa48("155")) {} else {
          stryCov_9fa48("155");
          return stryMutAct_9fa48("157") ? {} : (stryCov_9fa48("157"), {
            low: amount,
            high: amount
          });
        }
    }
  }
}
function numeric(fact: string, shape: FactShape, thresholds: readonly Quantity[], range: {
  low: number;
  high: number;
}): Result<CheckedLeaf, Fault> {
  if (stryMutAct_9fa48("158")) {
    {}
  } else {
    stryCov_9fa48("158");
    if (stryMutAct_9fa48("161") ? shape.kind === 'number' : stryMutAct_9fa48("160") ? false : stryMutAct_9fa48("159") ? true : (stryCov_9fa48("159", "160", "161"), shape.kind !== (stryMutAct_9fa48("162") ? "" : (stryCov_9fa48("162"), 'number')))) return fail(stryMutAct_9fa48("163") ? {} : (stryCov_9fa48("163"), {
      code: stryMutAct_9fa48("164") ? "" : (stryCov_9fa48("164"), 'kind-mismatch'),
      message: stryMutAct_9fa48("165") ? `` : (stryCov_9fa48("165"), `${fact} is a ${shape.kind}, not one number`)
    }));
    const wrong = thresholds.find(stryMutAct_9fa48("166") ? () => undefined : (stryCov_9fa48("166"), ({
      unit
    }) => stryMutAct_9fa48("169") ? unit === shape.unit : stryMutAct_9fa48("168") ? false : stryMutAct_9fa48("167") ? true : (stryCov_9fa48("167", "168", "169"), unit !== shape.unit)));
    if (stryMutAct_9fa48("171") ? false : stryMutAct_9fa48("170") ? true : (stryCov_9fa48("170", "171"), wrong)) return fail(stryMutAct_9fa48("172") ? {} : (stryCov_9fa48("172"), {
      code: stryMutAct_9fa48("173") ? "" : (stryCov_9fa48("173"), 'unit-mismatch'),
      message: stryMutAct_9fa48("174") ? `` : (stryCov_9fa48("174"), `${fact} counts ${shape.unit}, the threshold ${wrong.unit}`)
    }));
    return ok(stryMutAct_9fa48("175") ? {} : (stryCov_9fa48("175"), {
      view: stryMutAct_9fa48("176") ? "" : (stryCov_9fa48("176"), 'number'),
      test: stryMutAct_9fa48("177") ? {} : (stryCov_9fa48("177"), {
        kind: stryMutAct_9fa48("178") ? "" : (stryCov_9fa48("178"), 'range'),
        ...range
      }),
      unit: shape.unit
    }));
  }
}
function age(rule: AgeRule, shape: FactShape): Result<CheckedLeaf, Fault> {
  if (stryMutAct_9fa48("179")) {
    {}
  } else {
    stryCov_9fa48("179");
    const {
      unit,
      amount
    } = rule.threshold;
    if (stryMutAct_9fa48("182") ? shape.kind === 'day' : stryMutAct_9fa48("181") ? false : stryMutAct_9fa48("180") ? true : (stryCov_9fa48("180", "181", "182"), shape.kind !== (stryMutAct_9fa48("183") ? "" : (stryCov_9fa48("183"), 'day')))) return wrongKind(rule, shape, stryMutAct_9fa48("184") ? "" : (stryCov_9fa48("184"), 'a day'));
    if (stryMutAct_9fa48("187") ? unit !== 'years' || unit !== 'months' : stryMutAct_9fa48("186") ? false : stryMutAct_9fa48("185") ? true : (stryCov_9fa48("185", "186", "187"), (stryMutAct_9fa48("189") ? unit === 'years' : stryMutAct_9fa48("188") ? true : (stryCov_9fa48("188", "189"), unit !== (stryMutAct_9fa48("190") ? "" : (stryCov_9fa48("190"), 'years')))) && (stryMutAct_9fa48("192") ? unit === 'months' : stryMutAct_9fa48("191") ? true : (stryCov_9fa48("191", "192"), unit !== (stryMutAct_9fa48("193") ? "" : (stryCov_9fa48("193"), 'months')))))) return fail(stryMutAct_9fa48("194") ? {} : (stryCov_9fa48("194"), {
      code: stryMutAct_9fa48("195") ? "" : (stryCov_9fa48("195"), 'unit-mismatch'),
      message: stryMutAct_9fa48("196") ? `` : (stryCov_9fa48("196"), `An age counts completed years or months, not ${unit}`)
    }));
    return ok(stryMutAct_9fa48("197") ? {} : (stryCov_9fa48("197"), {
      view: unit,
      test: stryMutAct_9fa48("198") ? {} : (stryCov_9fa48("198"), {
        kind: stryMutAct_9fa48("199") ? "" : (stryCov_9fa48("199"), 'range'),
        ...rangeOf(rule.is, amount)
      }),
      unit
    }));
  }
}
function wrongKind(rule: LeafRule, shape: FactShape, asked: string): Result<never, Fault> {
  if (stryMutAct_9fa48("200")) {
    {}
  } else {
    stryCov_9fa48("200");
    return fail(stryMutAct_9fa48("201") ? {} : (stryCov_9fa48("201"), {
      code: stryMutAct_9fa48("202") ? "" : (stryCov_9fa48("202"), 'kind-mismatch'),
      message: stryMutAct_9fa48("203") ? `` : (stryCov_9fa48("203"), `${rule.fact} is a ${shape.kind}, the criterion asks for ${asked}`)
    }));
  }
}

/** From where a number's distance is counted: upwards from `low`, downwards from `high`, to `low` either way, or to the nearer end. */
export type Gauge = {
  readonly kind: 'above' | 'below' | 'exactly' | 'within';
  readonly low: number;
  readonly high: number;
};

/** The gauge of a criterion; null for what has no distance (yes or no, choices, sets, days). */
export function gaugeOf(rule: LeafRule): Gauge | null {
  if (stryMutAct_9fa48("204")) {
    {}
  } else {
    stryCov_9fa48("204");
    if (stryMutAct_9fa48("207") ? rule.kind !== 'between' : stryMutAct_9fa48("206") ? false : stryMutAct_9fa48("205") ? true : (stryCov_9fa48("205", "206", "207"), rule.kind === (stryMutAct_9fa48("208") ? "" : (stryCov_9fa48("208"), 'between')))) return stryMutAct_9fa48("209") ? {} : (stryCov_9fa48("209"), {
      kind: stryMutAct_9fa48("210") ? "" : (stryCov_9fa48("210"), 'within'),
      low: rule.low.amount,
      high: rule.high.amount
    });
    if (stryMutAct_9fa48("213") ? rule.kind !== 'compare' || rule.kind !== 'age' : stryMutAct_9fa48("212") ? false : stryMutAct_9fa48("211") ? true : (stryCov_9fa48("211", "212", "213"), (stryMutAct_9fa48("215") ? rule.kind === 'compare' : stryMutAct_9fa48("214") ? true : (stryCov_9fa48("214", "215"), rule.kind !== (stryMutAct_9fa48("216") ? "" : (stryCov_9fa48("216"), 'compare')))) && (stryMutAct_9fa48("218") ? rule.kind === 'age' : stryMutAct_9fa48("217") ? true : (stryCov_9fa48("217", "218"), rule.kind !== (stryMutAct_9fa48("219") ? "" : (stryCov_9fa48("219"), 'age')))))) return null;
    const {
      amount
    } = rule.threshold;
    const kind = (stryMutAct_9fa48("222") ? rule.is !== 'equal-to' : stryMutAct_9fa48("221") ? false : stryMutAct_9fa48("220") ? true : (stryCov_9fa48("220", "221", "222"), rule.is === (stryMutAct_9fa48("223") ? "" : (stryCov_9fa48("223"), 'equal-to')))) ? stryMutAct_9fa48("224") ? "" : (stryCov_9fa48("224"), 'exactly') : (stryMutAct_9fa48("227") ? rule.is === 'at-least' && rule.is === 'more-than' : stryMutAct_9fa48("226") ? false : stryMutAct_9fa48("225") ? true : (stryCov_9fa48("225", "226", "227"), (stryMutAct_9fa48("229") ? rule.is !== 'at-least' : stryMutAct_9fa48("228") ? false : (stryCov_9fa48("228", "229"), rule.is === (stryMutAct_9fa48("230") ? "" : (stryCov_9fa48("230"), 'at-least')))) || (stryMutAct_9fa48("232") ? rule.is !== 'more-than' : stryMutAct_9fa48("231") ? false : (stryCov_9fa48("231", "232"), rule.is === (stryMutAct_9fa48("233") ? "" : (stryCov_9fa48("233"), 'more-than')))))) ? stryMutAct_9fa48("234") ? "" : (stryCov_9fa48("234"), 'above') : stryMutAct_9fa48("235") ? "" : (stryCov_9fa48("235"), 'below');
    return stryMutAct_9fa48("236") ? {} : (stryCov_9fa48("236"), {
      kind,
      low: amount,
      high: amount
    });
  }
}

/** How far a number is from what the criterion asks, positive when there is room. For "more than" and "less than", 0 is not enough. */
export function distanceOf({
  kind,
  low,
  high
}: Gauge, value: number): number {
  if (stryMutAct_9fa48("237")) {
    {}
  } else {
    stryCov_9fa48("237");
    switch (kind) {
      case stryMutAct_9fa48("239") ? "" : (stryCov_9fa48("239"), 'above'):
        if (stryMutAct_9fa48("238")) {} else {
          stryCov_9fa48("238");
          return stryMutAct_9fa48("240") ? value + low : (stryCov_9fa48("240"), value - low);
        }
      case stryMutAct_9fa48("242") ? "" : (stryCov_9fa48("242"), 'below'):
        if (stryMutAct_9fa48("241")) {} else {
          stryCov_9fa48("241");
          return stryMutAct_9fa48("243") ? high + value : (stryCov_9fa48("243"), high - value);
        }
      case stryMutAct_9fa48("245") ? "" : (stryCov_9fa48("245"), 'exactly'):
        if (stryMutAct_9fa48("244")) {} else {
          stryCov_9fa48("244");
          return (stryMutAct_9fa48("248") ? value !== low : stryMutAct_9fa48("247") ? false : stryMutAct_9fa48("246") ? true : (stryCov_9fa48("246", "247", "248"), value === low)) ? 0 : stryMutAct_9fa48("249") ? +Math.abs(value - low) : (stryCov_9fa48("249"), -Math.abs(stryMutAct_9fa48("250") ? value + low : (stryCov_9fa48("250"), value - low)));
        }
      case stryMutAct_9fa48("252") ? "" : (stryCov_9fa48("252"), 'within'):
        if (stryMutAct_9fa48("251")) {} else {
          stryCov_9fa48("251");
          return stryMutAct_9fa48("253") ? Math.max(value - low, high - value) : (stryCov_9fa48("253"), Math.min(stryMutAct_9fa48("254") ? value + low : (stryCov_9fa48("254"), value - low), stryMutAct_9fa48("255") ? high + value : (stryCov_9fa48("255"), high - value)));
        }
    }
  }
}