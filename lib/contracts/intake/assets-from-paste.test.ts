import { expect, test } from 'vitest';
import { assetsFromPaste } from './assets-from-paste.ts';

test('a patent list as registries export it', () => {
  const { items, unread } = assetsFromPaste('专利名称\t专利号\t专利类型\t法律状态\t是否质押\t质押\n一种存算一体单元\tZL202310000001.2\t发明专利\t授权\t\t否\r\n芯片散热壳\tZL202320000002.3\t实用新型\t实质审查\t\t\n\n', 'invention_patent');
  expect(items).toEqual([
    { kind: 'invention_patent', name: '一种存算一体单元', number: 'ZL202310000001.2', traits: { granted: true, pledged: false }, valuation: null },
    { kind: 'utility_model', name: '芯片散热壳', number: 'ZL202320000002.3', traits: { granted: false }, valuation: null },
  ]);
  expect(unread).toBe(0);
});

test('without a heading the first column is the name; the kind is that of the place pasted into', () => {
  expect(assetsFromPaste('编译器 V1.0\t2024SR0000001\n调度系统 V2.0', 'software_copyright').items).toEqual([
    { kind: 'software_copyright', name: '编译器 V1.0', number: '2024SR0000001', traits: {}, valuation: null },
    { kind: 'software_copyright', name: '调度系统 V2.0', number: '', traits: {}, valuation: null },
  ]);
});

test('English headings; what cannot be read stays unknown and is counted', () => {
  const { items, unread } = assetsFromPaste('Name\tGranted or registered\tPledged already\nCompute cell\tyes\tmaybe', 'invention_patent');
  expect(items[0]?.traits).toEqual({ granted: true });
  expect(unread).toBe(1);
});

test('a trait that the kind is not asked for is not taken', () => {
  expect(assetsFromPaste('姓名\t研发人员\t质押\n陈工\t是\t是', 'person').items).toEqual([{ kind: 'person', name: '陈工', number: '', traits: { rd_staff: true }, valuation: null }]);
});
