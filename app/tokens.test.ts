import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** The names and values of the innermost block that opens with `selector`. */
function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThan(-1);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [found[1] ?? '', found[2] ?? '']));
}

/** WCAG 2 contrast ratio of two colours `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const TEXT = ['--ink', '--ink-soft', '--accent', '--met', '--unmet', '--unknown', '--fault'];
const GROUNDS = ['--paper', '--surface'];
const THEMES = { light: tokensOf(':root'), dark: tokensOf(":root[data-theme='dark']") };

test('contrast is measured as WCAG does: black on white is 21, #767676 on white just passes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});

test('the dark block of the system setting and of the switch are the same', () => {
  expect(tokensOf(":root:not([data-theme='light'])")).toEqual(THEMES.dark);
  expect(Object.keys(THEMES.dark).toSorted()).toEqual(Object.keys(THEMES.light).toSorted());
});

test.each(Object.entries(THEMES))('%s: text reaches 4.5:1 on every ground it stands on', (_theme, tokens) => {
  const pairs = TEXT.flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const));
  for (const tone of ['met', 'unmet', 'unknown', 'fault', 'accent']) pairs.push([`--${tone}`, `--${tone}-soft`], ['--ink', `--${tone}-soft`], ['--ink-soft', `--${tone}-soft`]);
  pairs.push(['--accent-ink', '--accent']);
  const weak = pairs.filter(([ink, ground]) => contrast(tokens[ink] ?? '', tokens[ground] ?? '') < 4.5);
  expect(weak).toEqual([]);
});

test.each(Object.entries(THEMES))('%s: edges of fields, marks and the focus ring reach 3:1', (_theme, tokens) => {
  const pairs = ['--line-strong', '--focus', '--met', '--unmet', '--unknown', '--fault'].flatMap((edge) => GROUNDS.map((ground) => [edge, ground] as const));
  expect(pairs.filter(([edge, ground]) => contrast(tokens[edge] ?? '', tokens[ground] ?? '') < 3)).toEqual([]);
});
