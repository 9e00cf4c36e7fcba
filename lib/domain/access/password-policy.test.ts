import { dictionary } from '@zxcvbn-ts/language-common';
import { expect, test } from 'vitest';
import { passwordProblem } from './password-policy.ts';

const common = new Set(dictionary['passwords-common']);
const person = { email: 'zhangsan.feng@acme.example', name: '张三丰 Ada Quayle' };
const problemOf = (password: string) => passwordProblem(password, person, (word) => common.has(word));

test.each([
  ['7 chars', 'password-too-short'],
  ['x'.repeat(201), 'password-too-long'],
  ['Sunshine', 'password-too-common'],
  ['trustno1', 'password-too-common'],
  ['P@ssw0rd2026!', 'password-too-common'],
  ['!!iloveyou!!', 'password-too-common'],
  ['Livewater2026', 'password-too-common'],
  ['qwertyuiop', 'password-too-common'],
  ['87654321', 'password-too-common'],
  ['abcabcabcabc', 'password-too-common'],
  ['aaaaabbbbb', 'password-too-common'],
  ['my zhangsan.feng key', 'password-like-address'],
  ['Quayle-lives-here', 'password-like-name'],
  ['张三丰住在这里吗', 'password-like-name'],
])('%j is refused: %s', (password, problem) => {
  expect(problemOf(password)).toBe(problem);
});

test.each(['tramway9', 'granite willow tram', '四个互不相关的词', 'ab cd ef gh', 'x'.repeat(20).concat('yz0 !'.repeat(9)), 'Ada likes granite'])('%j will do', (password) => {
  expect(problemOf(password)).toBeNull();
});

test('the three thousand most chosen of eight or more characters are all refused', () => {
  const most = dictionary['passwords-common'].filter((word) => word.length >= 8).slice(0, 3_000);
  expect(most).toHaveLength(3_000);
  expect(most.filter((word) => problemOf(word) === null)).toEqual([]);
});
