// @ts-nocheck
import { expect, test } from 'vitest';
import type { FactDefinition, FactShape } from '@/lib/domain/facts/fact.ts';
import { amountText, DONT_KNOW, draftOf, NONE, type AnswerDraft } from './answer-draft.ts';
import type { AnswerView } from './intake-view.ts';
import { readDraft } from './read-draft.ts';
import { problemsOf } from './section-schema.ts';

function question(shape: FactShape, other: Partial<FactDefinition> = {}): FactDefinition {
  const words = { zh: '项', en: 'fact' };
  return { key: 'fact', shape, period: 'at-date', section: 'company', label: words, question: words, effort: 1, ...other };
}
const stored = (value: AnswerView['value'], path = 'fact', state: AnswerView['state'] = 'known'): AnswerView => ({ path, state, value, evidence: 'declared', savedAt: null, version: 1 });
const money = (text: string): AnswerDraft => ({ kind: 'money', text, unit: 'wan', dontKnow: false });
const typed = (text: string): AnswerDraft => ({ kind: 'text', text, dontKnow: false });
const AMOUNT = question({ kind: 'number', unit: 'CNY', min: 0 });

test.each([
  ['3500', '35000000'],
  ['3500万', '35000000'],
  ['0.35亿', '35000000'],
  ['３５００', '35000000'],
  ['¥35,000,000元', '35000000'],
  ['3.5千万', '35000000'],
  ['0', '0'],
])('%s in 万元 is %s yuan', (text, yuan) => {
  expect(readDraft(AMOUNT, money(text)).answers).toEqual([{ path: 'fact', state: 'known', value: yuan }]);
});

test.each([
  ['三千五百', 'money-unreadable'],
  ['-5', 'number-negative'],
  ['0.00000012', 'money-too-fine'],
])('%s is a problem and sends nothing', (text, code) => {
  expect(readDraft(AMOUNT, money(text))).toEqual({ answers: [], problems: [{ field: 'fact', code }] });
});

test.each([
  ['35000000', '3500'],
  ['35000000.12', '3500.000012'],
  ['5000', '0.5'],
  ['0', '0'],
  ['-12345', '-1.2345'],
  ['0.01', '0.000001'],
  ['1200000000000', '120000000'],
])('%s yuan is shown as %s 万元 and read back the same', (yuan, wan) => {
  expect(amountText(yuan)).toBe(wan);
  expect(readDraft(question({ kind: 'number', unit: 'CNY' }), money(wan)).answers[0]?.value).toBe(yuan);
});

test('an empty box is not answered; with the tick it is "don\'t know"; a typed value wins over the tick', () => {
  expect(readDraft(AMOUNT, money('')).answers).toEqual([{ path: 'fact', state: 'unanswered', value: null }]);
  expect(readDraft(AMOUNT, { ...money(' '), dontKnow: true } as AnswerDraft).answers).toEqual([{ path: 'fact', state: 'unknown', value: null }]);
  expect(readDraft(AMOUNT, { ...money('1'), dontKnow: true } as AnswerDraft).answers[0]?.state).toBe('known');
});

test.each([
  ['50', 50],
  ['５０人', 50],
  ['1,200', 1200],
  ['12万', 120000],
  ['3.0', 3],
])('the count %s is %s', (text, count) => {
  expect(readDraft(question({ kind: 'number', unit: 'people', min: 0 }), typed(text)).answers[0]?.value).toBe(count);
});

test.each([
  ['3.5', 'number-not-whole'],
  ['many', 'number-unreadable'],
  ['-1', 'number-negative'],
  ['1,2', 'number-unreadable'],
])('the count %s is refused: %s', (text, code) => {
  expect(readDraft(question({ kind: 'number', unit: 'people', min: 0 }), typed(text)).problems[0]?.code).toBe(code);
});

test('a percentage keeps its decimals and its bounds', () => {
  const share = question({ kind: 'number', unit: 'ratio', min: 0, max: 2_000_000 });
  expect(readDraft(share, typed('１２.５％')).answers[0]?.value).toBe('12.5');
  expect(readDraft(share, typed('101')).problems).toEqual([{ field: 'fact', code: 'number-too-large', params: { limit: '100%' } }]);
  expect(readDraft(share, typed('1/3')).problems[0]?.code).toBe('percent-unreadable');
});

test.each(['2019-06-18', '2019/6/18', '2019.6.18', '20190618', '２０１９年６月１８日'])('the day %s is read', (text) => {
  expect(readDraft(question({ kind: 'day' }), typed(text)).answers[0]?.value).toBe('2019-06-18');
});

test.each(['2023-02-29', '18/6/2019', '275760-09-13', 'yesterday'])('%s is no day', (text) => {
  expect(readDraft(question({ kind: 'day' }), typed(text)).problems[0]?.code).toBe('day-unreadable');
});

test('none of these is an answer, nothing ticked is none, don\'t know is neither', () => {
  const set = question({ kind: 'set', options: [] });
  expect(readDraft(set, { kind: 'set', values: [] }).answers[0]).toMatchObject({ state: 'unanswered', value: null });
  expect(readDraft(set, { kind: 'set', values: [NONE] }).answers[0]).toMatchObject({ state: 'known', value: [] });
  expect(readDraft(set, { kind: 'set', values: [DONT_KNOW] }).answers[0]).toMatchObject({ state: 'unknown', value: null });
});

test('no is an answer; don\'t know is not no', () => {
  const flag = question({ kind: 'flag' });
  expect(readDraft(flag, { kind: 'pick', value: 'no' }).answers[0]).toMatchObject({ state: 'known', value: false });
  expect(readDraft(flag, { kind: 'pick', value: DONT_KNOW }).answers[0]).toMatchObject({ state: 'unknown', value: null });
  expect(readDraft(flag, { kind: 'pick', value: '' }).answers[0]).toMatchObject({ state: 'unanswered', value: null });
});

test('what is stored comes back from the form as it was', () => {
  const cases: [FactShape, AnswerView[]][] = [
    [{ kind: 'flag' }, [stored(false)]],
    [{ kind: 'choice', options: [] }, [stored('seed')]],
    [{ kind: 'set', options: [] }, [stored([])]],
    [{ kind: 'set', options: [] }, [stored(['a', 'b'])]],
    [{ kind: 'day' }, [stored('2019-06-18')]],
    [{ kind: 'number', unit: 'people' }, [stored(12)]],
    [{ kind: 'number', unit: 'ratio' }, [stored('12.5')]],
    [{ kind: 'number', unit: 'CNY' }, [stored('-35000000.5')]],
    [{ kind: 'number', unit: 'CNY' }, [stored(null, 'fact', 'unknown')]],
    [{ kind: 'series', unit: 'CNY' }, [stored('1', 'fact.2025'), stored('20000', 'fact.2024')]],
  ];
  for (const [shape, answers] of cases) {
    const definition = question(shape);
    const back = readDraft(definition, draftOf(definition, answers)).answers;
    expect(back.toSorted((one, other) => other.path.localeCompare(one.path))).toEqual(answers.map(({ path, state, value }) => ({ path, state, value })));
  }
});

test('identity must be given; a part above its whole is pointed out; nothing else holds a section up', () => {
  const stage = question({ kind: 'choice', options: [] }, { key: 'stage', identity: true });
  const all = question({ kind: 'number', unit: 'people' }, { key: 'all' });
  const part = question({ kind: 'number', unit: 'people' }, { key: 'part', notAbove: 'all' });
  expect(problemsOf([stage, all, part], { stage: { kind: 'pick', value: '' }, all: typed('10'), part: typed('11') })).toEqual([
    { field: 'stage', code: 'answer-needed' },
    { field: 'part', code: 'part-above-whole', params: { whole: 'all' } },
  ]);
  expect(problemsOf([stage, all, part], { stage: { kind: 'pick', value: 'seed' }, all: typed(''), part: typed('11') })).toEqual([]);
});
