import fc from 'fast-check';
import { matchCard, cardSections } from '@/lib/contracts/matching/match-card.ts';
import type { MatchView, ProductMatchView } from '@/lib/contracts/matching/match-view.ts';
import { productMatchView } from '@/lib/contracts/matching/product-match-view.ts';
import { SHORTLIST_ITEM_STATES, type ShortlistPageView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import { day } from '@/lib/domain/calendar.ts';
import { PRODUCT_TYPES, type Product } from '@/lib/domain/catalog/product.ts';
import { SOURCE_GRADES, type Source } from '@/lib/domain/catalog/source.ts';
import { EVIDENCE_LEVELS } from '@/lib/domain/facts/evidence.ts';
import type { FactDefinition, FactValue, Facts } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { yuanOf } from '@/lib/domain/money.ts';
import { matchCompany } from '@/lib/domain/matching/match-company.ts';
import { arbitraryRule } from '@/lib/domain/rules/examples/arbitrary-rule.ts';
import { COMPARISONS, type Citation, type LeafRule } from '@/lib/domain/rules/rule.ts';
import { anyCellText } from './formula-payloads.ts';

/** The day of all random matches. */
export const MATCH_DAY = day('2026-09-01');

const SOURCES: readonly Source[] = Array.from({ length: 12 }, (_, index) => ({
  id: `source-${index}`,
  title: `第 ${index} 号办法：关于支持科技型企业融资的若干措施（试行）`,
  issuer: '上海市地方金融管理局',
  docNo: index % 2 === 0 ? `沪金管〔2026〕${index} 号` : null,
  date: [null, '2024', '2024-04', '2024-04-30'][index % 4] ?? null,
  url: index % 3 === 0 ? null : `https://www.example.gov.cn/zhengce/zhengceku/2024-04/30/content_${'0123456789'.repeat(index)}.html`,
  grade: SOURCE_GRADES[index % SOURCE_GRADES.length] ?? 'primary_text',
  lastChecked: day('2026-08-01'),
}));

const FACTS = [...VOCABULARY.facts.values()].filter(({ shape }) => shape.kind !== 'series');
const amount = fc.oneof(fc.constantFrom(0, 1, 100, 300, 500_000_000, 30_000_000_000), fc.integer({ min: 0, max: 900_000_000_000 }));
const citations: fc.Arbitrary<readonly Citation[]> = fc.array(fc.record({ source: fc.constantFrom(...SOURCES.map(({ id }) => id)), clause: fc.constantFrom('第五条', 'rule 2.1.2 (1)') }), { maxLength: 2 });

function valueOf({ shape }: FactDefinition): fc.Arbitrary<FactValue> {
  switch (shape.kind) {
    case 'flag':
    case 'judgement':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...shape.options.map(({ value }) => value));
    case 'set':
      return fc.subarray(shape.options.map(({ value }) => value));
    case 'day':
      return fc.constantFrom(day('2015-05-20'), day('2023-09-01'), day('2026-08-31'));
    case 'number':
    case 'series':
      return shape.unit === 'ratio' ? fc.integer({ min: 0, max: 2_000_000 }) : shape.unit === 'CNY' ? amount : fc.integer({ min: shape.min ?? 0, max: 3_000 });
  }
}

function leafOf(fact: FactDefinition): fc.Arbitrary<LeafRule> {
  const { key, shape } = fact;
  return citations.chain((cited): fc.Arbitrary<LeafRule> => {
    switch (shape.kind) {
      case 'flag':
      case 'judgement':
        return fc.boolean().map((is) => ({ kind: 'answer', fact: key, is, citations: cited }));
      case 'choice':
        return fc.subarray(shape.options.map(({ value }) => value), { minLength: 1, maxLength: Math.min(3, shape.options.length) }).map((of) => ({ kind: 'member', fact: key, of, citations: cited }));
      case 'set':
        return fc.tuple(fc.constantFrom('any' as const, 'every' as const, 'none' as const), fc.subarray(shape.options.map(({ value }) => value), { minLength: 1, maxLength: Math.min(3, shape.options.length) })).map(([has, of]) => ({ kind: 'overlap', fact: key, has, of, citations: cited }));
      case 'day':
        return fc.constantFrom({ kind: 'day' as const, fact: key, from: day('2016-01-01'), to: null, citations: cited }, { kind: 'age' as const, fact: key, is: 'at-least' as const, threshold: { amount: 3, unit: 'years' as const }, citations: cited });
      case 'number':
      case 'series':
        return fc.tuple(fc.constantFrom(...COMPARISONS), valueOf(fact)).map(([is, value]) => ({ kind: 'compare', fact: key, is, threshold: { amount: (value as number) - ((value as number) % 2), unit: shape.unit }, citations: cited }));
    }
  });
}

const rule = arbitraryRule({ leaf: fc.constantFrom(...FACTS).chain(leafOf) });
const facts: fc.Arbitrary<Facts> = fc
  .tuple(...FACTS.map((fact) => fc.option(fc.tuple(valueOf(fact), fc.constantFrom(...EVIDENCE_LEVELS)), { freq: 2 })))
  .map((known) => new Map(FACTS.flatMap((fact, index) => (known[index] ? [[fact.key, { value: known[index][0], evidence: known[index][1] }] as const] : []))));

const product = (index: number): fc.Arbitrary<Product> =>
  fc.tuple(fc.constantFrom(...PRODUCT_TYPES), fc.option(rule, { freq: 9 }), fc.option(fc.integer({ min: 1, max: 9_000_000_000 })), fc.constantFrom(null, 12, 18, 36), fc.boolean(), anyCellText).map(([type, tree, max, tenorMonths, byRule, odd]) => ({
    id: `product-${index}`,
    type,
    name: { zh: `产品${index}号${type}贷款`, en: `Product No ${index} (${type})` },
    provider: { zh: '某某银行上海分行', en: 'Some Bank, Shanghai' },
    summary: { zh: `面向科技企业的第 ${index} 种融资安排。`, en: `Arrangement ${index} for technology companies.` },
    forWhom: { zh: '已有员工持股计划的成长期企业', en: 'Growth-stage companies with an employee plan' },
    places: ['CN-31', 'CN-31:LINGANG'],
    amount: max === null ? null : { max: String(max), basis: byRule ? 'rule' : 'case' },
    tenorMonths,
    relations: [],
    versions: [{
      id: `product-${index}@1`, inForce: { from: day('2024-01-01'), to: null }, fromPrecision: 'day', toPrecision: 'day', rule: tree, change: null, sources: SOURCES.slice(index % 4, (index % 4) + 2).map(({ id }) => id), confidence: 'primary_text',
      terms: [{ label: { zh: '利率', en: 'Rate' }, value: { zh: `年化 ${index}.5%`, en: `${index}.5% a year` }, sources: [] }, { label: { zh: '贴息', en: 'Subsidy' }, value: null, sources: [] }],
      open: [{ zh: `来源没有说明：${odd.slice(0, 20)}`, en: 'The source does not say.' }], records: [],
    }],
    added: day('2026-01-01'),
  }));

export type AnyMatch = { readonly match: MatchView; readonly details: ReadonlyMap<string, ProductMatchView> };

/** A random company matched against random products by the real engine, as the page gets it. */
export function anyMatch(most = 12): fc.Arbitrary<AnyMatch> {
  const products = fc.integer({ min: 1, max: most }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => product(index))));
  return fc.tuple(products, facts, fc.option(fc.constantFrom('申江微芯科技（上海）有限公司', 'Zhangjiang Pharma Ltd'))).map(([list, known, companyName]) => {
    const catalog = { products: list, definitions: [] };
    const sources = new Map(SOURCES.map((source) => [source.id, source]));
    const byId = new Map(list.map((each) => [each.id, each]));
    const found = matchCompany(known, catalog, MATCH_DAY, VOCABULARY).products.map((entry) => {
      const own = byId.get(entry.product)!;
      const card = matchCard(entry, own, sources);
      return { card, view: productMatchView({ runId: 'run', asOf: MATCH_DAY }, entry, card, own, { catalog, products: byId, sources }) };
    });
    const match: MatchView = { runId: 'run', companyId: 'company', companyName, asOf: MATCH_DAY, createdAt: '2026-09-01T02:00:00Z', engineVersion: '1', sections: cardSections(found.map(({ card }) => card), new Map()), nextQuestions: [], case: null, may: { save: false, submitCase: false } };
    return { match, details: new Map(found.map(({ card, view }) => [card.productId, view])) };
  });
}

export type AnyShortlist = { readonly list: ShortlistPageView; readonly details: ReadonlyMap<string, ProductMatchView> };

/** A random shortlist over such a match, with notes that try to be formulas. */
export function anyShortlist(most = 8): fc.Arbitrary<AnyShortlist> {
  const own = fc.record({ state: fc.constantFrom(...SHORTLIST_ITEM_STATES), note: fc.oneof(anyCellText, fc.constant('已与客户经理电话沟通，等待补充材料。')), amount: fc.option(fc.integer({ min: 1, max: 900_000_000_000 }).map(yuanOf)), on: fc.option(fc.constant(day('2026-08-15'))) });
  return fc.tuple(anyMatch(most), fc.array(own, { minLength: most, maxLength: most })).map(([{ match, details }, kept]) => {
    const cards = match.sections.flatMap((section) => section.cards);
    const items = cards.map((card, index) => {
      const { state, note, amount: granted, on } = kept[index]!;
      return { itemId: `item-${index}`, productId: card.productId, state, note, outcome: { amount: granted, on }, version: 1, runId: 'run', asOf: MATCH_DAY, frozen: card, now: index % 3 === 0 ? { runId: 'later', asOf: day('2026-10-01'), card: index % 2 === 0 ? card : null } : null, changed: index % 6 === 0 ? { because: 'rules' as const, flipped: [] } : null };
    });
    const [one, other] = cards;
    const among = one && other ? [{ kind: 'excludes' as const, of: one.productId, ofName: one.name, product: other.productId, name: other.name, note: { zh: '同一笔并购二选一。', en: 'One or the other for the same deal.' } }] : [];
    return { list: { id: 'list', name: '2026 年第四季度备选', companyId: 'company', companyName: match.companyName, runId: 'run', asOf: MATCH_DAY, version: 1, mine: false, visibility: 'shared', prepared: null, items, among }, details };
  });
}
