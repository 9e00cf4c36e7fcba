import { expect, test } from 'vitest';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { summaryWords } from './summary-words.ts';

const of = (fact: string) => VOCABULARY.facts.get(fact)!;

test('a count is told exactly only where it is known', () => {
  const patents = of('invention_patents_total');
  expect(summaryWords(patents, { kind: 'count', atLeast: 7, atMost: 7 }, 'zh')).toBe('7 项');
  expect(summaryWords(patents, { kind: 'count', atLeast: 5, atMost: 7 }, 'zh')).toBe('5 至 7 项');
  expect(summaryWords(patents, { kind: 'count', atLeast: 5, atMost: null }, 'zh')).toBe('至少 5 项');
  expect(summaryWords(of('rd_staff'), { kind: 'count', atLeast: 1, atMost: null }, 'en')).toBe('at least 1 person');
});

test('a set tells what is in it for certain, and nothing while that is nothing', () => {
  const pledgeable = of('pledgeable_ip_types');
  expect(summaryWords(pledgeable, { kind: 'set', certain: ['invention_patent'], open: ['trademark'] }, 'zh')).toBe('至少有发明专利');
  expect(summaryWords(pledgeable, { kind: 'set', certain: [], open: ['trademark'] }, 'en')).toBeNull();
  expect(summaryWords(pledgeable, { kind: 'set', certain: [], open: [] }, 'en')).toBe('none');
});
