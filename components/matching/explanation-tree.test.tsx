import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/calendar.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { KnownFact } from '@/lib/domain/facts/fact.ts';
import { ratioFromPercent } from '@/lib/domain/facts/ratio.ts';
import { sheetOf } from '@/lib/domain/facts/sheet.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { evaluate } from '@/lib/domain/rules/evaluate.ts';
import type { Rule } from '@/lib/domain/rules/rule.ts';
import type { Language } from '@/lib/domain/text.ts';
import { MESSAGES } from '@/lib/web/messages.ts';
import { ExplanationTree } from './explanation-tree.tsx';

const asOf = day('2024-04-30');
const source: Source = { id: 'star233', title: 'Digest of the listing rules', issuer: '233.com', docNo: null, date: '2019-10-29', url: 'https://example.org/rules', grade: 'primary_text_copy', lastChecked: day('2026-09-01') };
const citations = [{ source: 'star233', clause: '2.1.2 (2)' }];

/** Standard 2 of rule 2.1.2: value at least 1.5bn, three-year R&D at least 15% of three-year revenue; a branch of one of two, and a condition that is not met. */
const rule: Rule = {
  kind: 'all',
  of: [
    { kind: 'compare', fact: 'expected_market_cap', is: 'at-least', threshold: { amount: 150_000_000_000, unit: 'CNY' }, citations },
    { kind: 'compare', fact: 'rd_ratio_cum_3y', is: 'at-least', threshold: { amount: ratioFromPercent('15') ?? 0, unit: 'ratio' }, citations, evidence: 'audited' },
    { kind: 'any', label: { zh: '注册地', en: 'Seat' }, of: [{ kind: 'answer', fact: 'converted_at_book_value', is: true, citations }, { kind: 'compare', fact: 'employees_total', is: 'at-most', threshold: { amount: 300, unit: 'people' }, citations: [] }] },
    { kind: 'when', when: { kind: 'answer', fact: 'converted_at_book_value', is: true, citations }, then: { kind: 'compare', fact: 'employees_total', is: 'at-least', threshold: { amount: 10, unit: 'people' }, citations } },
  ],
};

const known = (value: KnownFact['value']): KnownFact => ({ value, evidence: 'declared' });
const facts = new Map<string, KnownFact>([
  ['expected_market_cap', known(120_000_000_000)],
  ['revenue', known({ 2021: 10_000_000_000, 2022: 20_000_000_000, 2023: 30_000_000_000 })],
  ['rd_expense', known({ 2021: 3_000_000_000, 2022: 3_000_000_000, 2023: 4_000_000_000 })],
  ['converted_at_book_value', known(false)],
]);

function html(language: Language): string {
  const { explanation } = evaluate(rule, sheetOf(facts, VOCABULARY, asOf), { asOf, definitions: [], vocabulary: VOCABULARY });
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={MESSAGES[language]} timeZone="Asia/Shanghai">
      <ExplanationTree explanation={explanation} context={{ vocabulary: VOCABULARY, names: {}, sources: { star233: source }, language }} />
    </NextIntlClientProvider>,
  );
}

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('ExplanationTree', () => {
  it('puts value, threshold and distance into words in both languages', () => {
    const zh = textOf(html('zh'));
    expect(zh).toContain('预计市值不低于 15 亿元');
    expect(zh).toContain('12 亿元');
    expect(zh).toContain('差 3 亿元');
    expect(zh).toContain('16.66%');
    const en = textOf(html('en'));
    expect(en).toContain('Expected market value: at least 1.5 billion yuan');
    expect(en).toContain('short by 300 million yuan');
  });

  it('draws each measured criterion beside its words, hidden from screen readers', () => {
    const markup = html('en');
    expect(markup.match(/data-bullet="0"/g)).toHaveLength(1);
    expect(markup).toMatch(/<svg[^>]*aria-hidden="true"[^>]*data-bullet="0"/);
  });

  it('links a missing answer to its question', () => {
    expect(html('en')).toMatch(/href="\/intake\/people#employees_total"/);
  });

  it('says why a condition does not apply, and which proof is short', () => {
    const en = textOf(html('en'));
    expect(en).toContain('Does not apply, because its condition is not met');
    expect(en).toContain('Met on the figures at hand; to apply it must be audited, now it is declared by the company');
  });

  it('keeps sources one toggle away, with date and grade, and marks what has none', () => {
    const en = textOf(html('en'));
    expect(en).toContain('29 October 2019, copy of an official text');
    expect(en).toContain('last checked 1 September 2026');
    expect(en).toContain('No source was found');
  });

  it('closes every level below the first', () => {
    expect(html('zh')).not.toMatch(/<details[^>]* open/);
  });
});
