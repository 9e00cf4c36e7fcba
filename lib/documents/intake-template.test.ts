import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssetContent } from '@/lib/contracts/intake/asset-item.ts';
import { assetKey, readInventoryRows } from '@/lib/contracts/intake/inventory-rows.ts';
import { readSpreadsheetRows } from '@/lib/contracts/intake/spreadsheet-rows.ts';
import type { AnswerView } from '@/lib/contracts/intake/intake-view.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import { ASSET_KINDS, TRAITS_OF } from '@/lib/domain/facts/asset.ts';
import { INTAKE_SECTIONS, type FactDefinition, type IntakeSection } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { yuanOf } from '@/lib/domain/money.ts';
import { intakeTemplate, type TemplateWords } from './intake-template.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

const YEARS = [2025, 2024, 2023];
const words: TemplateWords = { guide: 'Guide', lines: ['How to'], inventory: 'Inventory', sections: Object.fromEntries(INTAKE_SECTIONS.map((section) => [section, `S ${section}`])) as Record<IntakeSection, string> };
type Answer = Pick<AnswerView, 'state' | 'value'>;

async function roundTrip(answers: ReadonlyMap<string, Answer>, language: 'zh' | 'en', assets: readonly AssetContent[] = []) {
  const bytes = await intakeTemplate({ vocabulary: VOCABULARY, fiscalYears: YEARS, answers, assets, language, words });
  const cells = await readSpreadsheet(bytes);
  if (!cells.ok) throw new Error(cells.failure.code);
  return { cells: cells.value, found: readSpreadsheetRows(cells.value, YEARS), listed: readInventoryRows(cells.value) };
}

/** Any value that the fact takes, as on the wire. */
function anyValue(fact: FactDefinition): fc.Arbitrary<WireValue> {
  const { shape } = fact;
  switch (shape.kind) {
    case 'flag':
    case 'judgement':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...shape.options.map((option) => option.value));
    case 'set':
      return fc.subarray(shape.options.map((option) => option.value));
    case 'day':
      return fc.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    case 'number':
    case 'series': {
      const { unit, min = unit === 'CNY' ? -9_000_000_000_000 : 0, max = unit === 'ratio' ? 2_000_000 : 9_000_000_000_000 } = shape;
      if (unit === 'CNY') return fc.integer({ min, max }).map(yuanOf);
      if (unit === 'ratio') return fc.integer({ min: Math.max(0, min) / 2, max: max / 2 }).map((millionths) => String(millionths / 10_000));
      return fc.integer({ min, max: Math.min(max, 1_000_000) });
    }
  }
}

const anyAnswer = (fact: FactDefinition): fc.Arbitrary<Answer> =>
  fc.oneof({ weight: 4, arbitrary: anyValue(fact).map((value): Answer => ({ state: 'known', value })) }, ...(fact.identity ? [] : [{ weight: 1, arbitrary: fc.constant<Answer>({ state: 'unknown', value: null }) }]));

const pathsOf = (fact: FactDefinition) => (fact.shape.kind === 'series' ? YEARS.map((year) => `${fact.key}.${year}`) : [fact.key]);
const allAnswers = fc
  .tuple(...[...VOCABULARY.facts.values()].flatMap((fact) => pathsOf(fact).map((path) => fc.tuple(fc.constant(path), fc.option(anyAnswer(fact), { nil: null })))))
  .map((entries) => new Map(entries.flatMap(([path, answer]) => (answer ? [[path, answer] as const] : []))));

describe('intakeTemplate', () => {
  it.each(['zh', 'en'] as const)('asks every question of the dictionary once, in %s, and an empty one answers nothing', async (language) => {
    const { cells, found } = await roundTrip(new Map(), language);
    const keys = cells.filter(({ column, row, sheet }) => column === 1 && row > 1 && sheet !== 'Guide' && sheet !== 'Inventory').map(({ text }) => text);
    expect(keys.toSorted()).toEqual([...VOCABULARY.facts.keys()].toSorted());
    expect(found).toEqual({ answers: [], problems: [], rows: 0 });
  });

  it('gives back every answer as it was, in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(allAnswers, fc.constantFrom('zh' as const, 'en' as const), async (answers, language) => {
        const { found } = await roundTrip(answers, language);
        expect(found.problems).toEqual([]);
        expect(new Map(found.answers.map(({ path, state, value }) => [path, { state, value }]))).toEqual(answers);
      }),
      { numRuns: 8 },
    );
  });

  it.each(['zh', 'en'] as const)('gives back a list with everything ticked, in %s', async (language) => {
    const sets = [...VOCABULARY.facts.values()].flatMap(({ key, shape }) => (shape.kind === 'set' ? [[key, { state: 'known', value: shape.options.map(({ value }) => value) } as Answer] as const] : []));
    const { found } = await roundTrip(new Map(sets), language);
    expect(found.problems).toEqual([]);
    expect(new Map(found.answers.map(({ path, state, value }) => [path, { state, value }]))).toEqual(new Map(sets));
  });

  const anyAsset: fc.Arbitrary<AssetContent> = fc.constantFrom(...ASSET_KINDS).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      name: fc.stringMatching(/^[a-z一-龥][a-z0-9一-龥]{0,20}$/),
      number: fc.option(fc.stringMatching(/^[A-Z]{2}\d{6,12}$/), { nil: '' }),
      traits: fc.dictionary(fc.constantFrom(...TRAITS_OF[kind]), fc.boolean()),
      valuation: fc.option(fc.integer({ min: 0, max: 9_000_000_000_000 }).map(yuanOf), { nil: null }),
    }),
  );

  it('gives back every item of the inventory as it was, in both languages, and takes none for an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyAsset, { selector: assetKey, maxLength: 30 }), fc.constantFrom('zh' as const, 'en' as const), async (assets, language) => {
        const { found, listed } = await roundTrip(new Map(), language, assets);
        expect(listed.problems).toEqual([]);
        expect(listed.items.map(({ item }) => item)).toEqual(assets.map((asset) => ({ ...asset, traits: { ...asset.traits } })));
        expect(found).toEqual({ answers: [], problems: [], rows: 0 });
      }),
      { numRuns: 12 },
    );
  });
});
