import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MESSAGES } from '@/lib/web/messages.ts';
import { ChoiceField } from './choice-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FlagField } from './flag-field.tsx';
import { MoneyField } from './money-field.tsx';
import { SetField } from './set-field.tsx';
import { TextField } from './text-field.tsx';
import { VerdictMark, type MarkedOutcome } from './verdict-mark.tsx';
import { YearTable } from './year-table.tsx';

function html(node: ReactNode, locale: 'zh' | 'en' = 'zh'): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Shanghai">
      {node}
    </NextIntlClientProvider>,
  );
}
const nothing = () => {};

test('every outcome has its own shape and its own word, in both languages', () => {
  const outcomes: MarkedOutcome[] = ['met', 'unmet', 'unknown', 'faulty', 'not-applicable'];
  for (const locale of ['zh', 'en'] as const) {
    const drawn = outcomes.map((outcome) => html(<VerdictMark outcome={outcome} />, locale));
    const shapes = drawn.map((each) => /<svg[^>]*>(.*)<\/svg>/.exec(each)?.[1]);
    const words = drawn.map((each) => each.replaceAll(/<[^>]+>/g, ''));
    expect(new Set(shapes).size).toBe(outcomes.length);
    expect(new Set(words).size).toBe(outcomes.length);
    expect(words.every((word) => word.length > 0)).toBe(true);
  }
});

test('an error stands at the field, tied to its box, in the words given', () => {
  const markup = html(<TextField name="rd_staff" label="研发人员" error="请写整数" value="3.5" onChange={nothing} />);
  expect(markup).toContain('请写整数');
  expect(markup).toMatch(/<input[^>]*aria-invalid="true"/);
  expect(markup).toMatch(/<input[^>]*aria-describedby="[^"]*field-rd_staff-error/);
  expect(markup).toMatch(/<input[^>]*id="field-rd_staff"/);
  expect(markup).toMatch(/<input[^>]*value="3.5"/);
});

test('the error summary links to the boxes the fields have', () => {
  const markup = html(<ErrorSummary errors={[{ field: 'revenue.2025', message: '看不懂这个金额' }]} />);
  expect(markup).toContain('href="#field-revenue-2025"');
  expect(html(<YearTable name="revenue" label="收入" years={[2025]} yearLabel={String} values={{}} onChange={nothing} />)).toContain('id="field-revenue-2025"');
  expect(html(<ErrorSummary errors={[]} />)).toBe('');
});

test('money is plain text with a unit, 万元 first, and works as form fields without script', () => {
  const markup = html(<MoneyField name="loan" label="金额" value={{ text: '3500', unit: 'wan' }} onChange={nothing} echo="= 35,000,000 元" />);
  expect(markup).toMatch(/<input[^>]*type="text"[^>]*|inputMode="decimal"/i);
  expect(markup).not.toContain('type="number"');
  expect(markup).toMatch(/<select[^>]*name="loan:unit"/);
  expect(markup).toMatch(/<option[^>]*value="wan"[^>]*selected/);
  expect(markup).toContain('= 35,000,000 元');
});

test('choices and sets are native inputs with names, so a form without script sends them', () => {
  expect(html(<FlagField name="plan" label="有计划吗" value="yes" onChange={nothing} />)).toMatch(/<input[^>]*type="radio"[^>]*name="plan"/);
  expect(html(<ChoiceField name="stage" label="阶段" options={[{ value: 'seed', label: '种子期' }]} value="seed" onChange={nothing} />)).toMatch(/type="radio"/);
  expect(html(<SetField name="zones" label="区域" options={[{ value: 'a', label: 'A' }]} value={['a']} onChange={nothing} />)).toMatch(/<input[^>]*type="checkbox"[^>]*name="zones"/);
});
