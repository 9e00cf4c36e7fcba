import { expect, test } from 'vitest';
import { day } from '../calendar.ts';
import type { Product, ProductRelation } from './product.ts';
import { relationsAmong, relationsOf } from './relations-of.ts';

const text = (name: string) => ({ zh: name, en: name });
const product = (id: string, relations: readonly (readonly [ProductRelation['kind'], string])[] = []): Product => ({ id, type: 'credit', name: text(`name of ${id}`), provider: text(''), summary: text(''), forWhom: text(''), places: ['CN'], amount: null, tenorMonths: null, relations: relations.map(([kind, other]) => ({ kind, product: other, note: text(`${id} ${kind} ${other}`) })), versions: [], added: day('2026-01-01') });
const seen = (from: Product, all: readonly Product[]) => relationsOf(from, all).map(({ kind, product: other, note }) => `${kind} ${other}: ${note.en}`);

test('what one product says of another is seen from both sides, once', () => {
  const loan = product('loan', [['excludes', 'grant'], ['requires', 'policy']]);
  const grant = product('grant', [['excludes', 'loan']]);
  const pledge = product('pledge', [['uses-up', 'loan'], ['succeeded-by', 'loan']]);
  const all = [loan, grant, pledge, product('policy')];
  expect(seen(loan, all)).toEqual(['excludes grant: loan excludes grant', 'requires policy: loan requires policy', 'uses-up pledge: pledge uses-up loan', 'replaces pledge: pledge succeeded-by loan']);
  expect(seen(grant, all)).toEqual(['excludes loan: grant excludes loan']);
  expect(seen(all[3]!, all)).toEqual(['required-by loan: loan requires policy']);
  expect(relationsOf(grant, all)[0]?.name).toEqual(text('name of loan'));
});

test('a product that is not there is not named', () => {
  const loan = product('loan', [['excludes', 'gone']]);
  expect(relationsOf(loan, [loan])).toEqual([]);
});

test('within a choice each pair is told once, and nothing of products outside it', () => {
  const loan = product('loan', [['excludes', 'grant'], ['requires', 'policy']]);
  const grant = product('grant', [['excludes', 'loan']]);
  const pledge = product('pledge', [['uses-up', 'loan']]);
  const told = (chosen: readonly Product[]) => relationsAmong(chosen).map(({ of, kind, product: other }) => `${of} ${kind} ${other}`);
  expect(told([grant, loan, pledge])).toEqual(['grant excludes loan', 'loan uses-up pledge']);
  expect(told([loan, product('policy')])).toEqual(['loan requires policy']);
  expect(told([grant, pledge])).toEqual([]);
});
