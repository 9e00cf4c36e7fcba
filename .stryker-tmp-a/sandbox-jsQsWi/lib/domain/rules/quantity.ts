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
import { ratioFromPercent } from '../facts/ratio.ts';
import type { Unit } from '../facts/fact.ts';
import type { Quantity } from './rule.ts';

/** Fen in one of each spelling of money. */
const FEN: Readonly<Record<string, number>> = stryMutAct_9fa48("657") ? {} : (stryCov_9fa48("657"), {
  CNY: 100,
  万元: 1_000_000,
  亿元: 10_000_000_000
});
const WHOLE: readonly Unit[] = stryMutAct_9fa48("658") ? [] : (stryCov_9fa48("658"), [stryMutAct_9fa48("659") ? "" : (stryCov_9fa48("659"), 'count'), stryMutAct_9fa48("660") ? "" : (stryCov_9fa48("660"), 'people'), stryMutAct_9fa48("661") ? "" : (stryCov_9fa48("661"), 'years'), stryMutAct_9fa48("662") ? "" : (stryCov_9fa48("662"), 'months'), stryMutAct_9fa48("663") ? "" : (stryCov_9fa48("663"), 'days'), stryMutAct_9fa48("664") ? "" : (stryCov_9fa48("664"), 'shares'), stryMutAct_9fa48("665") ? "" : (stryCov_9fa48("665"), 'times'), stryMutAct_9fa48("666") ? "" : (stryCov_9fa48("666"), 'points')]);

/** Units as written in a rule document. */
export const UNIT_SPELLINGS: readonly string[] = stryMutAct_9fa48("667") ? [] : (stryCov_9fa48("667"), [stryMutAct_9fa48("668") ? "" : (stryCov_9fa48("668"), 'CNY'), stryMutAct_9fa48("669") ? "" : (stryCov_9fa48("669"), '万元'), stryMutAct_9fa48("670") ? "" : (stryCov_9fa48("670"), '亿元'), stryMutAct_9fa48("671") ? "" : (stryCov_9fa48("671"), '%'), ...WHOLE]);

/** Reads `300000000 CNY`, `30000 万元`, `12.5 %`, `5 years`; null unless it lies exactly on the unit's grid and is safe. */
export function parseQuantity(text: string): Quantity | null {
  if (stryMutAct_9fa48("672")) {
    {}
  } else {
    stryCov_9fa48("672");
    const parts = (stryMutAct_9fa48("682") ? /^(-?)(\d{1,15})(?:\.(\d{1,10}))? (\s+)$/ : stryMutAct_9fa48("681") ? /^(-?)(\d{1,15})(?:\.(\d{1,10}))? (\S)$/ : stryMutAct_9fa48("680") ? /^(-?)(\d{1,15})(?:\.(\D{1,10}))? (\S+)$/ : stryMutAct_9fa48("679") ? /^(-?)(\d{1,15})(?:\.(\d))? (\S+)$/ : stryMutAct_9fa48("678") ? /^(-?)(\d{1,15})(?:\.(\d{1,10})) (\S+)$/ : stryMutAct_9fa48("677") ? /^(-?)(\D{1,15})(?:\.(\d{1,10}))? (\S+)$/ : stryMutAct_9fa48("676") ? /^(-?)(\d)(?:\.(\d{1,10}))? (\S+)$/ : stryMutAct_9fa48("675") ? /^(-)(\d{1,15})(?:\.(\d{1,10}))? (\S+)$/ : stryMutAct_9fa48("674") ? /^(-?)(\d{1,15})(?:\.(\d{1,10}))? (\S+)/ : stryMutAct_9fa48("673") ? /(-?)(\d{1,15})(?:\.(\d{1,10}))? (\S+)$/ : (stryCov_9fa48("673", "674", "675", "676", "677", "678", "679", "680", "681", "682"), /^(-?)(\d{1,15})(?:\.(\d{1,10}))? (\S+)$/)).exec(text);
    if (stryMutAct_9fa48("685") ? false : stryMutAct_9fa48("684") ? true : stryMutAct_9fa48("683") ? parts : (stryCov_9fa48("683", "684", "685"), !parts)) return null;
    const [, minus = stryMutAct_9fa48("686") ? "Stryker was here!" : (stryCov_9fa48("686"), ''), whole = stryMutAct_9fa48("687") ? "Stryker was here!" : (stryCov_9fa48("687"), ''), decimals = stryMutAct_9fa48("688") ? "Stryker was here!" : (stryCov_9fa48("688"), ''), spelling = stryMutAct_9fa48("689") ? "Stryker was here!" : (stryCov_9fa48("689"), '')] = parts;
    if (stryMutAct_9fa48("692") ? spelling !== '%' : stryMutAct_9fa48("691") ? false : stryMutAct_9fa48("690") ? true : (stryCov_9fa48("690", "691", "692"), spelling === (stryMutAct_9fa48("693") ? "" : (stryCov_9fa48("693"), '%')))) return percent(stryMutAct_9fa48("694") ? `` : (stryCov_9fa48("694"), `${minus}${whole}`), decimals);
    const fen = FEN[spelling];
    if (stryMutAct_9fa48("697") ? fen === undefined : stryMutAct_9fa48("696") ? false : stryMutAct_9fa48("695") ? true : (stryCov_9fa48("695", "696", "697"), fen !== undefined)) return quantity(scaled(minus, whole, decimals, fen), stryMutAct_9fa48("698") ? "" : (stryCov_9fa48("698"), 'CNY'));
    const unit = WHOLE.find(stryMutAct_9fa48("699") ? () => undefined : (stryCov_9fa48("699"), name => stryMutAct_9fa48("702") ? name !== spelling : stryMutAct_9fa48("701") ? false : stryMutAct_9fa48("700") ? true : (stryCov_9fa48("700", "701", "702"), name === spelling)));
    return unit ? quantity(scaled(minus, whole, decimals, 1), unit) : null;
  }
}
function percent(whole: string, decimals: string): Quantity | null {
  if (stryMutAct_9fa48("703")) {
    {}
  } else {
    stryCov_9fa48("703");
    const trimmed = decimals.replace(stryMutAct_9fa48("705") ? /0$/ : stryMutAct_9fa48("704") ? /0+/ : (stryCov_9fa48("704", "705"), /0+$/), stryMutAct_9fa48("706") ? "Stryker was here!" : (stryCov_9fa48("706"), ''));
    return quantity(ratioFromPercent((stryMutAct_9fa48("709") ? trimmed !== '' : stryMutAct_9fa48("708") ? false : stryMutAct_9fa48("707") ? true : (stryCov_9fa48("707", "708", "709"), trimmed === (stryMutAct_9fa48("710") ? "Stryker was here!" : (stryCov_9fa48("710"), '')))) ? whole : stryMutAct_9fa48("711") ? `` : (stryCov_9fa48("711"), `${whole}.${trimmed}`)), stryMutAct_9fa48("712") ? "" : (stryCov_9fa48("712"), 'ratio'));
  }
}

/** The decimal number times `scale`, if that is an integer. */
function scaled(minus: string, whole: string, decimals: string, scale: number): number | null {
  if (stryMutAct_9fa48("713")) {
    {}
  } else {
    stryCov_9fa48("713");
    const digits = stryMutAct_9fa48("714") ? BigInt(whole + decimals) / BigInt(scale) : (stryCov_9fa48("714"), BigInt(stryMutAct_9fa48("715") ? whole - decimals : (stryCov_9fa48("715"), whole + decimals)) * BigInt(scale));
    const divisor = 10n ** BigInt(decimals.length);
    if (stryMutAct_9fa48("718") ? digits % divisor === 0n : stryMutAct_9fa48("717") ? false : stryMutAct_9fa48("716") ? true : (stryCov_9fa48("716", "717", "718"), (stryMutAct_9fa48("719") ? digits * divisor : (stryCov_9fa48("719"), digits % divisor)) !== 0n)) return null;
    return stryMutAct_9fa48("720") ? Number(digits / divisor) / (minus ? -1 : 1) : (stryCov_9fa48("720"), Number(stryMutAct_9fa48("721") ? digits * divisor : (stryCov_9fa48("721"), digits / divisor)) * (minus ? stryMutAct_9fa48("722") ? +1 : (stryCov_9fa48("722"), -1) : 1));
  }
}
function quantity(amount: number | null, unit: Unit): Quantity | null {
  if (stryMutAct_9fa48("723")) {
    {}
  } else {
    stryCov_9fa48("723");
    if (stryMutAct_9fa48("726") ? amount === null && !Number.isSafeInteger(amount) : stryMutAct_9fa48("725") ? false : stryMutAct_9fa48("724") ? true : (stryCov_9fa48("724", "725", "726"), (stryMutAct_9fa48("728") ? amount !== null : stryMutAct_9fa48("727") ? false : (stryCov_9fa48("727", "728"), amount === null)) || (stryMutAct_9fa48("729") ? Number.isSafeInteger(amount) : (stryCov_9fa48("729"), !Number.isSafeInteger(amount))))) return null;
    return stryMutAct_9fa48("730") ? {} : (stryCov_9fa48("730"), {
      amount: (stryMutAct_9fa48("733") ? amount !== 0 : stryMutAct_9fa48("732") ? false : stryMutAct_9fa48("731") ? true : (stryCov_9fa48("731", "732", "733"), amount === 0)) ? 0 : amount,
      unit
    });
  }
}

/** Writes a quantity so that `parseQuantity` reads the same: money in CNY, ratios in `%`. */
export function printQuantity({
  amount,
  unit
}: Quantity): string {
  if (stryMutAct_9fa48("734")) {
    {}
  } else {
    stryCov_9fa48("734");
    if (stryMutAct_9fa48("737") ? unit !== 'CNY' : stryMutAct_9fa48("736") ? false : stryMutAct_9fa48("735") ? true : (stryCov_9fa48("735", "736", "737"), unit === (stryMutAct_9fa48("738") ? "" : (stryCov_9fa48("738"), 'CNY')))) return stryMutAct_9fa48("739") ? `` : (stryCov_9fa48("739"), `${decimal(amount, 2)} CNY`);
    return (stryMutAct_9fa48("742") ? unit !== 'ratio' : stryMutAct_9fa48("741") ? false : stryMutAct_9fa48("740") ? true : (stryCov_9fa48("740", "741", "742"), unit === (stryMutAct_9fa48("743") ? "" : (stryCov_9fa48("743"), 'ratio')))) ? stryMutAct_9fa48("744") ? `` : (stryCov_9fa48("744"), `${decimal(stryMutAct_9fa48("745") ? amount * 2 : (stryCov_9fa48("745"), amount / 2), 4)} %`) : stryMutAct_9fa48("746") ? `` : (stryCov_9fa48("746"), `${amount} ${unit}`);
  }
}
function decimal(amount: number, places: number): string {
  if (stryMutAct_9fa48("747")) {
    {}
  } else {
    stryCov_9fa48("747");
    const digits = String(Math.abs(amount)).padStart(stryMutAct_9fa48("748") ? places - 1 : (stryCov_9fa48("748"), places + 1), stryMutAct_9fa48("749") ? "" : (stryCov_9fa48("749"), '0'));
    const fraction = stryMutAct_9fa48("750") ? digits.replace(/0+$/, '') : (stryCov_9fa48("750"), digits.slice(stryMutAct_9fa48("751") ? +places : (stryCov_9fa48("751"), -places)).replace(stryMutAct_9fa48("753") ? /0$/ : stryMutAct_9fa48("752") ? /0+/ : (stryCov_9fa48("752", "753"), /0+$/), stryMutAct_9fa48("754") ? "Stryker was here!" : (stryCov_9fa48("754"), '')));
    return stryMutAct_9fa48("755") ? `` : (stryCov_9fa48("755"), `${(stryMutAct_9fa48("759") ? amount >= 0 : stryMutAct_9fa48("758") ? amount <= 0 : stryMutAct_9fa48("757") ? false : stryMutAct_9fa48("756") ? true : (stryCov_9fa48("756", "757", "758", "759"), amount < 0)) ? stryMutAct_9fa48("760") ? "" : (stryCov_9fa48("760"), '-') : stryMutAct_9fa48("761") ? "Stryker was here!" : (stryCov_9fa48("761"), '')}${stryMutAct_9fa48("762") ? digits : (stryCov_9fa48("762"), digits.slice(0, stryMutAct_9fa48("763") ? +places : (stryCov_9fa48("763"), -places)))}${(stryMutAct_9fa48("766") ? fraction !== '' : stryMutAct_9fa48("765") ? false : stryMutAct_9fa48("764") ? true : (stryCov_9fa48("764", "765", "766"), fraction === (stryMutAct_9fa48("767") ? "Stryker was here!" : (stryCov_9fa48("767"), '')))) ? stryMutAct_9fa48("768") ? "Stryker was here!" : (stryCov_9fa48("768"), '') : stryMutAct_9fa48("769") ? `` : (stryCov_9fa48("769"), `.${fraction}`)}`);
  }
}