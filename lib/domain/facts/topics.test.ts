import { expect, test } from 'vitest';
import { INTAKE_SECTIONS, type IntakeSection } from './fact.ts';
import { TOPICS } from './topics.ts';
import { VOCABULARY } from './vocabulary.ts';

test.each(Object.keys(TOPICS) as IntakeSection[])('every question of %s is in one topic, and no other is', (section) => {
  const asked = [...VOCABULARY.facts.values()].filter((fact) => fact.section === section).map(({ key }) => key);
  expect(TOPICS[section]!.flatMap(({ facts }) => facts).toSorted()).toEqual(asked.toSorted());
});

test('a topic has three to six questions', () => {
  for (const topics of Object.values(TOPICS)) for (const { id, facts } of topics) expect([3, 4, 5, 6], id).toContain(facts.length);
});

test('a section that is one page has at most eight questions', () => {
  for (const section of INTAKE_SECTIONS) {
    const asked = [...VOCABULARY.facts.values()].filter((fact) => fact.section === section);
    if (!TOPICS[section]) expect(asked.length, section).toBeLessThanOrEqual(8);
  }
});
