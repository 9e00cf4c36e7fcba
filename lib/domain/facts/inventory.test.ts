import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSET_KINDS, TRAITS_OF, type Asset, type AssetKind, type AssetTrait } from './asset.ts';
import { settledBy, SUMMARISED, summarise } from './inventory.ts';
import { VOCABULARY } from './vocabulary.ts';

const patent = (traits: Asset['traits']): Asset => ({ kind: 'invention_patent', traits });
const used = { granted: true, main_business: true };
const summary = (fact: string, assets: readonly Asset[], whole: readonly AssetKind[] = []) => summarise({ assets, whole: new Set(whole) }).get(fact);

describe('counts', () => {
  const listed = [patent({ ...used, industrialisable: true }), patent({ ...used, industrialisable: false }), patent(used), patent({ granted: false })];

  it('are known only when nothing is left out and every item is known', () => {
    expect(summary('invention_patents_total', listed, ['invention_patent'])).toEqual({ kind: 'count', atLeast: 3, atMost: 3 });
    expect(summary('invention_patents_industrialisable', listed, ['invention_patent'])).toEqual({ kind: 'count', atLeast: 1, atMost: 2 });
    expect(settledBy({ kind: 'count', atLeast: 1, atMost: 2 })).toBeNull();
    expect(settledBy({ kind: 'count', atLeast: 3, atMost: 3 })).toBe(3);
  });

  it('of a list that is not whole are a lower bound', () => {
    expect(summary('invention_patents_total', listed)).toEqual({ kind: 'count', atLeast: 3, atMost: null });
    expect(settledBy({ kind: 'count', atLeast: 3, atMost: null })).toBeNull();
  });

  it('of nothing are told only when it is said that there is nothing', () => {
    expect(summary('software_copyrights', [])).toBeUndefined();
    expect(summary('software_copyrights', [], ['software_copyright'])).toEqual({ kind: 'count', atLeast: 0, atMost: 0 });
  });

  it('of filings abroad take all three kinds of patent', () => {
    const abroad: readonly Asset[] = [patent({ overseas: true }), { kind: 'utility_model', traits: { overseas: true } }, { kind: 'software_copyright', traits: {} }];
    expect(summary('foreign_patent_filings', abroad)).toEqual({ kind: 'count', atLeast: 2, atMost: null });
  });
});

describe('flags and sets', () => {
  it('one item that has it is enough; none only when nothing is left out', () => {
    const data: Asset = { kind: 'data', traits: { ip_registered: true, valued: false } };
    expect(summary('data_ip_certificate', [data])).toEqual({ kind: 'flag', value: true });
    expect(summary('data_asset_value_report', [data])).toBeUndefined();
    expect(summary('data_asset_value_report', [data], ['data'])).toEqual({ kind: 'flag', value: false });
    expect(summary('data_asset_registered_at_exchange', [data], ['data'])).toBeUndefined();
  });

  it('what is pledged already cannot be pledged again, and an unknown pledge is not taken for none', () => {
    const free = patent({ ...used, undisputed: true, pledged: false });
    const pledged = patent({ ...used, undisputed: true, pledged: true });
    expect(summary('pledgeable_ip_types', [free])).toMatchObject({ certain: ['invention_patent'] });
    expect(summary('pledgeable_ip_types', [pledged], ['invention_patent'])).toMatchObject({ certain: [] });
    expect(summary('pledgeable_ip_types', [patent({ ...used, undisputed: true })], ASSET_KINDS)).toEqual({ kind: 'set', certain: [], open: ['invention_patent'] });
    expect(settledBy(summary('pledgeable_ip_types', [free], ASSET_KINDS)!)).toEqual(['invention_patent']);
  });

  it('a recognised founder takes both in one person', () => {
    const people: readonly Asset[] = [{ kind: 'person', traits: { recognised: true, core_team: false } }, { kind: 'person', traits: { recognised: false, core_team: true } }];
    expect(summary('founder_is_recognised_talent', people, ['person'])).toEqual({ kind: 'flag', value: false });
    expect(summary('founder_is_recognised_talent', [{ kind: 'person', traits: { recognised: true, core_team: true } }])).toEqual({ kind: 'flag', value: true });
  });
});

const anyAsset = fc.constantFrom(...ASSET_KINDS).chain((kind) =>
  fc.record(Object.fromEntries(TRAITS_OF[kind].map((trait) => [trait, fc.boolean()])) as Record<AssetTrait, fc.Arbitrary<boolean>>, { requiredKeys: [] }).map((traits): Asset => ({ kind, traits })),
);

it('learning a trait never takes back what was settled, and narrows every count', () => {
  fc.assert(
    fc.property(fc.array(anyAsset, { minLength: 1, maxLength: 8 }), fc.subarray([...ASSET_KINDS]), fc.nat(), fc.boolean(), (assets, whole, at, truth) => {
      const index = at % assets.length;
      const asset = assets[index]!;
      const open = TRAITS_OF[asset.kind].find((trait) => asset.traits[trait] === undefined);
      fc.pre(open !== undefined);
      const before = summarise({ assets, whole: new Set(whole) });
      const after = summarise({ assets: assets.with(index, { ...asset, traits: { ...asset.traits, [open!]: truth } }), whole: new Set(whole) });
      for (const [fact, was] of before) {
        const now = after.get(fact)!;
        if (settledBy(was) !== null) expect(settledBy(now)).toEqual(settledBy(was));
        if (was.kind === 'count' && now.kind === 'count') {
          expect(now.atLeast).toBeGreaterThanOrEqual(was.atLeast);
          if (was.atMost !== null) expect(now.atMost).toBeLessThanOrEqual(was.atMost);
        }
      }
    }),
  );
});

it('tells only facts that the dictionary asks', () => {
  expect(SUMMARISED.filter((fact) => !VOCABULARY.facts.has(fact))).toEqual([]);
});
